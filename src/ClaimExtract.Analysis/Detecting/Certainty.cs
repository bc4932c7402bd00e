using System.Collections.Immutable;
using ClaimExtract.Analysis.Languages;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Detecting;

/// <summary>What a clause's words say of its certainty.</summary>
/// <param name="Evidence">What made it other than affirmed and asserted.</param>
internal readonly record struct Certainty(
    ClaimPolarity Polarity, ClaimModality Modality, ImmutableArray<TextSpan> Hedges, ImmutableArray<Evidence> Evidence);

/// <summary>Reads polarity and modality from negations, modal verbs and hedges around the clause's first verb.</summary>
internal sealed class CertaintyReader
{
    private readonly WordList _hedges = WordList.Load("English/hedges.txt");
    private readonly WordList _negations = WordList.Load("English/negations.txt");
    private readonly WordList _cessations = WordList.Load("English/cessations.txt");

    public Certainty Read(TaggedText tagged, Clause clause, ClaimKind kind)
    {
        var hedges = ImmutableArray.CreateBuilder<TextSpan>();
        var (modality, evidence) = (ClaimModality.Asserted, ImmutableArray.CreateBuilder<Evidence>());
        var seenVerb = false;
        for (var token = clause.Tokens.Start; token < clause.Tokens.End; token++)
        {
            var isConditional = tagged.Text.Is(token, "if") || tagged.Text.Is(token, "unless");
            if (_hedges.TryGetValue(tagged.Text[token], out var name) && EnumNames.TryParse<ClaimModality>(name, out var found)
                && (!seenVerb || isConditional) && tagged.PartsOfSpeech[token] != PartOfSpeech.ProperNoun)
            {
                if (found is not ClaimModality.Planned)
                {
                    hedges.Add(tagged.Text.Tokens[token].Span);
                }
                if (Stronger(modality, found) != modality)
                {
                    modality = found;
                    evidence.Add(new Evidence("modality.hedge", tagged.Text.Tokens[token].Span));
                }
            }
            // Hedges count up to the verb that they modify, not in what depends on it.
            seenVerb |= tagged.PartsOfSpeech[token] == PartOfSpeech.Verb && !IsHedge(tagged, token);
        }
        var fitting = Fitting(modality, kind, clause);
        if (fitting != modality)
        {
            evidence.Add(new Evidence(fitting == ClaimModality.Possible ? "modality.hearsay" : "modality.type", tagged.Text.SpanOf(clause.Tokens)));
        }
        var negation = NegationOf(tagged, clause, kind);
        if (negation is not null)
        {
            evidence.Add(negation);
        }
        return new Certainty(negation is null ? ClaimPolarity.Affirmed : ClaimPolarity.Negated, fitting, hedges.ToImmutable(), evidence.ToImmutable());
    }

    private bool IsHedge(TaggedText tagged, int token) => _hedges.Contains(tagged.Text[token]);

    private static ClaimModality Stronger(ClaimModality now, ClaimModality found) =>
        now is ClaimModality.Asserted || (now is ClaimModality.Possible && found is ClaimModality.Planned) ? found : now;

    /// <summary>"will" is a plan in the mouth of the actor and a prediction in a judgement; hearsay is possible at best.</summary>
    private static ClaimModality Fitting(ClaimModality modality, ClaimKind kind, Clause clause)
    {
        if (modality is ClaimModality.Planned && kind.Name is "assessment" or "warning")
        {
            return ClaimModality.Predicted;
        }
        if (modality is ClaimModality.Asserted && kind.Name is "plan_intent" or "threat")
        {
            return ClaimModality.Planned;
        }
        return modality is ClaimModality.Asserted && clause.Attribution is { Mode: AttributionMode.Hearsay, Stance: CueStance.Distancing }
            ? ClaimModality.Possible
            : modality;
    }

    /// <summary>A cue that denies, or else the negation that governs the first verb; null where it is affirmed.</summary>
    private Evidence? NegationOf(TaggedText tagged, Clause clause, ClaimKind kind)
    {
        if (DenialOf(tagged, clause, kind) is { } denial)
        {
            return new Evidence("polarity.denial", denial);
        }
        var verbs = 0;
        for (var token = clause.Tokens.Start; token < clause.Tokens.End && verbs < 1; token++)
        {
            if (_negations.Contains(tagged.Text[token]))
            {
                var next = tagged.Text[Math.Min(token + 1, clause.Tokens.End - 1)];
                if (!_cessations.Contains(next) && !IsOfCessation(tagged, token + 1, clause.Tokens))
                {
                    return new Evidence("polarity.negation", tagged.Text.Tokens[token].Span);
                }
            }
            verbs += tagged.PartsOfSpeech[token] == PartOfSpeech.Verb ? 1 : 0;
        }
        return null;
    }

    /// <summary>"denied that it had fired": the content of a denial.</summary>
    private static TextSpan? DenialOf(TaggedText tagged, Clause clause, ClaimKind kind)
    {
        if (kind.Name != "denial")
        {
            return null;
        }
        foreach (var cue in clause.Attribution?.Cue ?? [])
        {
            var range = tagged.Text.TokensIn(cue);
            for (var token = range.Start; token < range.End; token++)
            {
                if (tagged.Text[token].StartsWith("den", StringComparison.OrdinalIgnoreCase)
                    || tagged.Text[token].StartsWith("reject", StringComparison.OrdinalIgnoreCase)
                    || tagged.Text[token].StartsWith("dismiss", StringComparison.OrdinalIgnoreCase)
                    || tagged.Text[token].StartsWith("refut", StringComparison.OrdinalIgnoreCase))
                {
                    return tagged.Text.Tokens[token].Span;
                }
            }
        }
        return null;
    }

    /// <summary>"has not ceased": the verb after the negation is one of stopping.</summary>
    private bool IsOfCessation(TaggedText tagged, int start, TokenRange clause)
    {
        for (var token = start; token < clause.End; token++)
        {
            if (tagged.PartsOfSpeech[token] == PartOfSpeech.Verb)
            {
                return _cessations.Contains(tagged.Text[token]);
            }
        }
        return false;
    }
}
