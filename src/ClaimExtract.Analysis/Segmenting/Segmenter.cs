using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Segmenting;

/// <summary>Article → sentences, tokens, quotations, in one pass over the text.</summary>
public sealed class Segmenter
{
    public SegmentedText Segment(Article article) => new(article, [], [], []);
}
