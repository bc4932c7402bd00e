using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Coreferring;

/// <summary>Finds the mentions of a document: its sources as they were marked, then every other name, noun phrase and pronoun.</summary>
internal sealed class MentionFinder(TaggedText tagged, MentionReader reader)
{
    private readonly List<Mention> _mentions = [];
    private readonly QuotationMap _quotations = new(tagged.Text);
    private readonly bool[] _taken = new bool[tagged.Text.Tokens.Length];

    /// <param name="sources">Each a stretch of one sentence.</param>
    /// <returns>In the order of their heads; no two share one.</returns>
    public Mention[] Find(IEnumerable<TokenRange> sources)
    {
        foreach (var source in sources)
        {
            AddSource(source);
        }
        AddPersons();
        foreach (var sentence in tagged.Text.Sentences)
        {
            for (var token = sentence.Tokens.Start; token < sentence.Tokens.End; token++)
            {
                if (!_taken[token] && IsHead(token))
                {
                    Add(reader.Read(MentionExtent.Around(tagged, token, sentence.Tokens), sentence.Index, token));
                }
            }
        }
        AddEntities();
        var found = _mentions.ToArray();
        Array.Sort(found, static (a, b) => a.Head.CompareTo(b.Head));
        return found;
    }

    private void AddSource(TokenRange source)
    {
        if (source.Length <= 0)
        {
            return;
        }
        var mention = reader.Read(source, tagged.Text.SentenceAt(tagged.Text.Tokens[source.Start].Start));
        if (!_taken[mention.Head])
        {
            Add(mention with { Tokens = MentionExtent.WithApposition(tagged, mention), Speaks = true });
            _taken.AsSpan(mention.Tokens.Start, mention.Tokens.Length).Fill(true);
        }
    }

    /// <summary>Persons with their titles, so that "Minister" in "Minister Ana Ruiz" is no mention of its own.</summary>
    private void AddPersons()
    {
        foreach (var entity in tagged.Entities)
        {
            if (entity.Kind != EntityKind.Person || _taken.AsSpan(entity.Tokens.Start, entity.Tokens.Length).Contains(true))
            {
                continue;
            }
            var sentence = tagged.Text.Sentences[tagged.Text.SentenceAt(tagged.Text.Tokens[entity.Tokens.Start].Start)];
            var range = MentionExtent.OfPerson(tagged, entity.Tokens, sentence.Tokens);
            var named = new TokenRange(Math.Min(range.Start, entity.Tokens.Start), entity.Tokens.End);
            if (!_taken.AsSpan(named.Start, named.Length).Contains(true))
            {
                Add(reader.Read(range, sentence.Index, SyntacticHead(named)));
                _taken.AsSpan(named.Start, named.Length).Fill(true);
            }
        }
    }

    /// <summary>The token of a range that depends on something outside of it; the last one where there are several.</summary>
    private int SyntacticHead(TokenRange range)
    {
        for (var token = range.End - 1; token >= range.Start; token--)
        {
            if (tagged.IsNoun(token) && !range.Contains(tagged.Heads[token]))
            {
                return token;
            }
        }
        return range.End - 1;
    }

    /// <summary>Names inside other mentions: the "JRC" of "JRC officials".</summary>
    private void AddEntities()
    {
        var heads = new bool[_taken.Length];
        foreach (var mention in _mentions)
        {
            heads[mention.Head] = true;
            heads.AsSpan(mention.Name.Start, mention.Name.Length).Fill(true);
        }
        foreach (var entity in tagged.Entities)
        {
            if (entity.Kind is EntityKind.Person or EntityKind.Organization or EntityKind.Place && heads.AsSpan(entity.Tokens.Start, entity.Tokens.Length).IndexOf(true) < 0)
            {
                var sentence = tagged.Text.SentenceAt(tagged.Text.Tokens[entity.Tokens.Start].Start);
                Add(reader.Read(entity.Tokens, sentence, SyntacticHead(entity.Tokens)));
            }
        }
    }

    private void Add(Mention mention)
    {
        var quotation = _quotations.At(tagged.Text.Tokens[mention.Head].Start);
        var isSubject = IsSubject(mention.Head);
        for (var token = mention.Tokens.Start; token < mention.Name.End && !isSubject; token++)
        {
            isSubject = IsSubject(token); // the title may head the name
        }
        _mentions.Add(mention with { Quotation = quotation, IsSubject = isSubject });
        _taken[mention.Head] = true;
    }

    private bool IsSubject(int token) => tagged.Relations[token] == DependencyRelation.NominalSubject;

    private bool IsHead(int token)
    {
        if (tagged.PartsOfSpeech[token] is PartOfSpeech.Pronoun or PartOfSpeech.Determiner)
        {
            return MentionWords.Pronouns.Contains(tagged.Text[token]) && tagged.PartsOfSpeech[token] == PartOfSpeech.Pronoun;
        }
        if (!tagged.IsNoun(token))
        {
            return false;
        }
        var isPart = tagged.Relations[token] is DependencyRelation.Compound or DependencyRelation.Flat or DependencyRelation.Fixed
            or DependencyRelation.GoesWith or DependencyRelation.Apposition;
        return !isPart || tagged.Heads[token] < 0 || !tagged.IsNoun(tagged.Heads[token]);
    }
}
