using ClaimExtract.Analysis.Languages;
using ClaimExtract.Analysis.Normalizing;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Learning;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Detecting;

/// <summary>The feature templates of the claim classifier: words and word pairs of the clause, its first verb with subject and object,
/// the cue and voice around it, its numbers, and the words of the rest of the sentence.</summary>
internal sealed class ClaimFeatures(TaggedText tagged, FoundValues values, ClaimLexicons lexicons)
{
    /// <summary>Raise with any change of the templates.</summary>
    public const string Version = "claims-3/" + FeatureHash.Version;

    /// <summary>How many tokens before and after a clause its surroundings go.</summary>
    private const int Reach = 150;

    public void Write(Clause clause, FeatureLists features)
    {
        features.Clear();
        features.Add(FeatureHash.Of(0, 0));
        WriteWords(clause.Tokens, features);
        WritePredicate(clause.Tokens, features);
        WriteVoice(clause, features);
        WriteNumbers(clause, features);
        WriteSurroundings(clause, features);
        features.EndPosition();
    }

    private void WriteWords(TokenRange range, FeatureLists features)
    {
        var before = TokenForms.Outside;
        for (var token = range.Start; token < range.End; token++)
        {
            if (tagged.Text.Tokens[token].Kind is TokenKind.Word)
            {
                var stem = Stem(token);
                features.Add(FeatureHash.Of(1, stem));
                features.Add(FeatureHash.Of(2, before, stem));
                if (IsContent(token))
                {
                    features.Add(FeatureHash.Of(3, stem, (uint)tagged.PartsOfSpeech[token]));
                    features.Add(FeatureHash.Of(4, TokenForms.Prefix(tagged.Text[token], 5)));
                    WriteConcepts(7, token, features);
                }
                before = stem;
            }
        }
        for (var token = range.Start; token < Math.Min(range.End, range.Start + 3); token++)
        {
            features.Add(FeatureHash.Of(5, (uint)(token - range.Start), Stem(token)));
            features.Add(FeatureHash.Of(6, (uint)(token - range.Start), (uint)tagged.PartsOfSpeech[token]));
        }
    }

    /// <summary>What the word is a kind of, so that unseen words are not mute.</summary>
    private void WriteConcepts(uint template, int token, FeatureLists features)
    {
        foreach (var concept in lexicons.Concepts.Find(tagged.Text[token], tagged.IsVerb(token)))
        {
            if (concept != 0)
            {
                features.Add(FeatureHash.Of(template, concept));
            }
        }
    }

    /// <summary>The first verb with the noun before and the noun after it.</summary>
    private void WritePredicate(TokenRange range, FeatureLists features)
    {
        uint subject = 0, auxiliary = 0;
        for (var token = range.Start; token < range.End; token++)
        {
            var tag = tagged.PartsOfSpeech[token];
            if (tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun)
            {
                subject = tag == PartOfSpeech.ProperNoun ? 7u : Stem(token);
            }
            else if (tag == PartOfSpeech.Auxiliary)
            {
                auxiliary = Stem(token);
                features.Add(FeatureHash.Of(10, auxiliary));
            }
            else if (tag == PartOfSpeech.Verb)
            {
                var verb = Stem(token);
                features.Add(FeatureHash.Of(11, verb));
                features.Add(FeatureHash.Of(12, subject, verb));
                features.Add(FeatureHash.Of(13, verb, ObjectAfter(token, range)));
                features.Add(FeatureHash.Of(14, auxiliary, verb));
                features.Add(FeatureHash.Of(15, subject));
                WriteConcepts(17, token, features);
                return;
            }
        }
        features.Add(FeatureHash.Of(16, auxiliary, subject));
    }

    private uint ObjectAfter(int verb, TokenRange range)
    {
        for (var token = verb + 1; token < Math.Min(range.End, verb + 6); token++)
        {
            if (tagged.PartsOfSpeech[token] is PartOfSpeech.Noun or PartOfSpeech.ProperNoun)
            {
                return Stem(token);
            }
        }
        return 0;
    }

    private void WriteVoice(Clause clause, FeatureLists features)
    {
        if (clause.Attribution is not { } attribution)
        {
            features.Add(FeatureHash.Of(20, 99));
        }
        else
        {
            features.Add(FeatureHash.Of(20, (uint)attribution.Mode));
            features.Add(FeatureHash.Of(21, (uint)(attribution.Chain is [.., var source] ? source.Kind : 0)));
            foreach (var cue in attribution.Cue)
            {
                var range = tagged.Text.TokensIn(cue);
                for (var token = range.Start; token < range.End; token++)
                {
                    features.Add(FeatureHash.Of(22, Stem(token)));
                    features.Add(FeatureHash.Of(26, (uint)lexicons.Cues.Find(tagged.Text[token]).Kind));
                }
            }
        }
        features.Add(FeatureHash.Of(23, (uint)clause.Sentence.Kind));
        features.Add(FeatureHash.Of(24, (uint)Math.Min(clause.Sentence.Index, 5)));
        features.Add(FeatureHash.Of(25, (uint)Math.Min(clause.Tokens.Length / 4, 8)));
    }

    private void WriteNumbers(Clause clause, FeatureLists features)
    {
        var span = tagged.Text.SpanOf(clause.Tokens);
        var any = false;
        foreach (var quantity in values.QuantitiesIn(span))
        {
            features.Add(FeatureHash.Of(30, (uint)quantity.Measure));
            features.Add(FeatureHash.Of(31, FeatureHash.OfLower(quantity.Unit)));
            features.Add(FeatureHash.Of(32, (uint)quantity.Measure, (uint)quantity.Change));
            any = true;
        }
        features.Add(FeatureHash.Of(33, any ? 1u : 0u));
    }

    private void WriteSurroundings(Clause clause, FeatureLists features)
    {
        // No further than any real sentence reaches, so that a text without full stops stays linear.
        var first = Math.Max(clause.Sentence.Tokens.Start, clause.Tokens.Start - Reach);
        for (var token = first; token < Math.Min(clause.Sentence.Tokens.End, clause.Tokens.End + Reach); token++)
        {
            if (!clause.Tokens.Contains(token) && IsContent(token))
            {
                features.Add(FeatureHash.Of(40, Stem(token)));
            }
        }
        for (var token = clause.Tokens.Start - 1; token >= Math.Max(clause.Sentence.Tokens.Start, clause.Tokens.Start - 2); token--)
        {
            features.Add(FeatureHash.Of(41, Stem(token)));
        }
    }

    private bool IsContent(int token) => tagged.PartsOfSpeech[token]
        is PartOfSpeech.Noun or PartOfSpeech.Verb or PartOfSpeech.Adjective or PartOfSpeech.ProperNoun or PartOfSpeech.Adverb;

    private uint Stem(int token) => FeatureHash.OfLower(LightStemmer.Stem(tagged.Text[token]));
}
