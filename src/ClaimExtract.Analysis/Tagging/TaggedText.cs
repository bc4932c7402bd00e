using System.Collections.Immutable;
using ClaimExtract.Analysis.Segmenting;

namespace ClaimExtract.Analysis.Tagging;

/// <summary>A segmented text with what each token is in its sentence.</summary>
/// <param name="partsOfSpeech">One for each token of the text.</param>
/// <param name="trees">One for each sentence.</param>
/// <param name="entities">In text order, without overlap.</param>
public sealed class TaggedText(
    SegmentedText text, TokenForms forms, ImmutableArray<PartOfSpeech> partsOfSpeech, DependencyTrees trees, ImmutableArray<Entity> entities)
{
    /// <summary>With parts of speech only: every token stands alone, and there are no entities.</summary>
    public TaggedText(SegmentedText text, TokenForms forms, ImmutableArray<PartOfSpeech> partsOfSpeech)
        : this(text, forms, partsOfSpeech, DependencyTrees.Unlinked(partsOfSpeech.Length), [])
    {
    }

    public SegmentedText Text { get; } = text;

    public TokenForms Forms { get; } = forms;

    public ImmutableArray<PartOfSpeech> PartsOfSpeech { get; } = partsOfSpeech;

    public DependencyTrees Trees { get; } = trees;

    public ImmutableArray<Entity> Entities { get; } = entities;

    /// <summary>The index of each token's head in the document, -1 for the root of a sentence.</summary>
    public ImmutableArray<int> Heads => Trees.Heads;

    /// <summary>How each token depends on its head.</summary>
    public ImmutableArray<DependencyRelation> Relations => Trees.Relations;

    public bool IsNoun(int token) => PartsOfSpeech[token] is PartOfSpeech.Noun or PartOfSpeech.ProperNoun;

    public bool IsVerb(int token) => PartsOfSpeech[token] is PartOfSpeech.Verb or PartOfSpeech.Auxiliary;

    /// <summary>The entity that holds a token; null where it is in none.</summary>
    public Entity? EntityAt(int token)
    {
        var (low, high) = (0, Entities.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Entities[middle].Tokens.End <= token ? (middle + 1, high) : (low, middle);
        }
        return low < Entities.Length && Entities[low].Tokens.Contains(token) ? Entities[low] : null;
    }
}
