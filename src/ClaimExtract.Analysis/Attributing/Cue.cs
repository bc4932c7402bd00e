using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>What a cue word does with the words or thoughts that it hands to a source.</summary>
internal enum CueKind : byte
{
    None, Saying, Denying, Warning, Accusing, Asking, Urging, Promising, Threatening, Thinking, Fearing, Showing, Wanting, Judging,
}

/// <summary>Which word class the cue is of.</summary>
internal enum CueClass : byte { Verb, Noun, Adverb }

/// <summary>A word that can be the head of a cue.</summary>
/// <param name="Lemma">Hash of the base form.</param>
internal readonly record struct Cue(CueKind Kind, CueStance Stance, CueClass Class, uint Lemma)
{
    /// <summary>Whether it makes a claim of what it hands over; wishes and judgements stay in the article's voice.</summary>
    public bool Asserts => Kind is not (CueKind.None or CueKind.Wanting or CueKind.Judging or CueKind.Asking);
}
