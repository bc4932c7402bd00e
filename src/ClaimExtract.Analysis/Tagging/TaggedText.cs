using System.Collections.Immutable;
using ClaimExtract.Analysis.Segmenting;

namespace ClaimExtract.Analysis.Tagging;

/// <summary>A segmented text with what each token is in its sentence.</summary>
/// <param name="partsOfSpeech">One for each token of the text.</param>
public sealed class TaggedText(SegmentedText text, TokenForms forms, ImmutableArray<PartOfSpeech> partsOfSpeech)
{
    public SegmentedText Text { get; } = text;

    public TokenForms Forms { get; } = forms;

    public ImmutableArray<PartOfSpeech> PartsOfSpeech { get; } = partsOfSpeech;

    public bool IsNoun(int token) => PartsOfSpeech[token] is PartOfSpeech.Noun or PartOfSpeech.ProperNoun;

    public bool IsVerb(int token) => PartsOfSpeech[token] is PartOfSpeech.Verb or PartOfSpeech.Auxiliary;
}
