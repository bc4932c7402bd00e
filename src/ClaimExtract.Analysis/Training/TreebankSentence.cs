using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Analysis.Tagging;

namespace ClaimExtract.Analysis.Training;

/// <summary>A sentence of a treebank: its text cut as the treebank cuts it, with the right analysis of each token.</summary>
/// <param name="Heads">0-based, -1 for the root; empty where only the tags were asked for, as are the relations.</param>
/// <param name="Lemmas">As the treebank writes them.</param>
internal sealed record TreebankSentence(
    SegmentedText Text, WordClass[] Classes, int[] Heads, DependencyRelation[] Relations, string[] Lemmas)
{
    public PartOfSpeech[] Tags { get; } = [.. Classes.Select(c => c.PartOfSpeech())];

    /// <summary>The same sentence in other letter case; unchanged where that would move characters.</summary>
    public TreebankSentence Recased(Func<string, string> recase) => this with { Text = Text.Recased(recase) };
}
