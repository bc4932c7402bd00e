using System.Collections.Immutable;
using ClaimExtract.Analysis.Segmenting;

namespace ClaimExtract.Analysis.Tagging;

/// <summary>A segmented text with what each token is in its sentence.</summary>
/// <param name="partsOfSpeech">One for each token of the text.</param>
/// <param name="trees">One for each sentence.</param>
public sealed class TaggedText(SegmentedText text, TokenForms forms, ImmutableArray<PartOfSpeech> partsOfSpeech, DependencyTrees trees)
{
    public SegmentedText Text { get; } = text;

    public TokenForms Forms { get; } = forms;

    public ImmutableArray<PartOfSpeech> PartsOfSpeech { get; } = partsOfSpeech;

    public DependencyTrees Trees { get; } = trees;

    /// <summary>The index of each token's head in the document, -1 for the root of a sentence.</summary>
    public ImmutableArray<int> Heads => Trees.Heads;

    /// <summary>How each token depends on its head.</summary>
    public ImmutableArray<DependencyRelation> Relations => Trees.Relations;

    public bool IsNoun(int token) => PartsOfSpeech[token] is PartOfSpeech.Noun or PartOfSpeech.ProperNoun;

    public bool IsVerb(int token) => PartsOfSpeech[token] is PartOfSpeech.Verb or PartOfSpeech.Auxiliary;
}
