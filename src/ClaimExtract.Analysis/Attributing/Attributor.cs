using ClaimExtract.Analysis.Tagging;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>Tagged text → sources, cues and contents, linked and nested.</summary>
public sealed class Attributor
{
    public FoundSpeech FindSpeech(TaggedText text) => new([]);
}
