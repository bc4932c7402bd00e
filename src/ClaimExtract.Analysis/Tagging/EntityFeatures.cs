using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Learning;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Tagging;

/// <summary>The feature templates of the entity model: words, shapes, tags and word lists in a window of five.</summary>
internal sealed class EntityFeatures(NameLexicon lexicon)
{
    /// <summary>Raise with any change of the templates; a change of the word lists needs no new version.</summary>
    public const string Version = "entities-1/" + FeatureHash.Version;

    private uint[] _clues = [];

    public void Write(SegmentedText text, TokenForms forms, ReadOnlySpan<PartOfSpeech> tags, TokenRange range, FeatureLists features)
    {
        FindClues(text, forms, range);
        features.Clear();
        for (var token = range.Start; token < range.End; token++)
        {
            WriteWords(text[token], forms, token, range, features);
            WriteTags(forms, tags, token, range, features);
            WriteClues(forms, tags, token, range, features);
            features.EndPosition();
        }
    }

    /// <summary>The clues of each word, with a mark where it opens or goes on with a listed place.</summary>
    private void FindClues(SegmentedText text, TokenForms forms, TokenRange range)
    {
        if (_clues.Length < range.Length)
        {
            _clues = new uint[2 * range.Length];
        }
        var placeEnd = range.Start;
        for (var token = range.Start; token < range.End; token++)
        {
            var place = token >= placeEnd ? lexicon.PlaceLength(text, forms, token, range) : 0;
            var goesOn = token < placeEnd;
            placeEnd = place > 0 ? token + place : placeEnd;
            _clues[token - range.Start] = (uint)lexicon.Clues(forms.Lower(token)) | (place > 1 ? 0x1000u : 0) | (goesOn ? 0x2000u : 0);
        }
    }

    private static void WriteWords(ReadOnlySpan<char> word, TokenForms forms, int token, TokenRange range, FeatureLists features)
    {
        uint lower = forms.Lower(token), shape = forms.Shape(token), before = forms.Lower(token - 1, range), after = forms.Lower(token + 1, range);
        features.Add(FeatureHash.Of(1, lower));
        features.Add(FeatureHash.Of(2, before));
        features.Add(FeatureHash.Of(3, after));
        features.Add(FeatureHash.Of(4, forms.Lower(token - 2, range)));
        features.Add(FeatureHash.Of(5, forms.Lower(token + 2, range)));
        features.Add(FeatureHash.Of(6, before, shape));
        features.Add(FeatureHash.Of(7, shape, after));
        features.Add(FeatureHash.Of(8, shape));
        features.Add(FeatureHash.Of(9, forms.Shape(token - 1, range), shape));
        features.Add(FeatureHash.Of(10, shape, forms.Shape(token + 1, range)));
        features.Add(FeatureHash.Of(11, shape, token == range.Start ? 1u : 0u));
        for (var length = 2; length <= 4; length++)
        {
            features.Add(FeatureHash.Of(12, (uint)length, TokenForms.Suffix(word, length)));
        }
        features.Add(FeatureHash.Of(13, TokenForms.Prefix(word, 3)));
        features.Add(FeatureHash.Of(14, TokenForms.Suffix(word, 2), shape));
    }

    private static void WriteTags(TokenForms forms, ReadOnlySpan<PartOfSpeech> tags, int token, TokenRange range, FeatureLists features)
    {
        uint here = Tag(tags, token, range), before = Tag(tags, token - 1, range), after = Tag(tags, token + 1, range);
        features.Add(FeatureHash.Of(20, here));
        features.Add(FeatureHash.Of(21, before, here));
        features.Add(FeatureHash.Of(22, here, after));
        features.Add(FeatureHash.Of(23, before, here, after));
        features.Add(FeatureHash.Of(24, here, forms.Lower(token + 1, range)));
        features.Add(FeatureHash.Of(25, here, forms.Lower(token - 1, range)));
        // The first word beyond a run of names says most of what the run is: "said", "in", "'s".
        var (start, end) = (token, token);
        while (here == (uint)PartOfSpeech.ProperNoun && start > range.Start && token - start < 6 && tags[start - 1] == PartOfSpeech.ProperNoun)
        {
            start--;
        }
        while (here == (uint)PartOfSpeech.ProperNoun && end + 1 < range.End && end - token < 6 && tags[end + 1] == PartOfSpeech.ProperNoun)
        {
            end++;
        }
        features.Add(FeatureHash.Of(26, here, forms.Lower(start - 1, range)));
        features.Add(FeatureHash.Of(27, here, forms.Lower(end + 1, range)));
        features.Add(FeatureHash.Of(28, here, forms.Lower(start)));
        features.Add(FeatureHash.Of(29, here, forms.Lower(end)));
        features.Add(FeatureHash.Of(30, here, (uint)(end - start), token == start ? 1u : 0u));
    }

    private void WriteClues(TokenForms forms, ReadOnlySpan<PartOfSpeech> tags, int token, TokenRange range, FeatureLists features)
    {
        uint here = Clue(token, range), before = Clue(token - 1, range), after = Clue(token + 1, range), tag = (uint)tags[token];
        features.Add(FeatureHash.Of(40, here));
        features.Add(FeatureHash.Of(41, before, here));
        features.Add(FeatureHash.Of(42, here, after));
        features.Add(FeatureHash.Of(43, here, tag, Tag(tags, token + 1, range)));
        features.Add(FeatureHash.Of(44, before, tag));
        features.Add(FeatureHash.Of(45, after, tag));
        features.Add(FeatureHash.Of(46, Clue(token - 2, range), tag));
        features.Add(FeatureHash.Of(47, Clue(token + 2, range), tag));
        features.Add(FeatureHash.Of(48, here, forms.Shape(token)));
    }

    private static uint Tag(ReadOnlySpan<PartOfSpeech> tags, int token, TokenRange range) => range.Contains(token) ? (uint)tags[token] : 99;

    private uint Clue(int token, TokenRange range) => range.Contains(token) ? _clues[token - range.Start] : 0xFFFF;
}
