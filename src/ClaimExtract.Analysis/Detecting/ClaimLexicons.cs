using ClaimExtract.Analysis.Attributing;
using ClaimExtract.Analysis.Languages;

namespace ClaimExtract.Analysis.Detecting;

/// <summary>What is known of words before any clause is read.</summary>
internal sealed record ClaimLexicons(ConceptTable Concepts, CueLexicon Cues)
{
    public static ClaimLexicons Load() => new(ConceptTable.LoadShipped(), CueLexicon.Load());
}
