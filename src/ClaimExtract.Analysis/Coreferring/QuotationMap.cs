using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Coreferring;

/// <summary>Tells in which outer quotation a position stands.</summary>
internal sealed class QuotationMap
{
    /// <summary>Shorter quotations are terms and scare quotes, in characters.</summary>
    private const int ScareLength = 25;

    private readonly List<TextSpan> _outer = [];

    public QuotationMap(SegmentedText text)
    {
        foreach (var quotation in text.Quotations)
        {
            if (quotation.Depth == 0 && quotation.Span.Length > ScareLength && (_outer.Count == 0 || quotation.Span.Start >= _outer[^1].End))
            {
                _outer.Add(quotation.Span);
            }
        }
    }

    /// <summary>The offset where the quotation starts; -1 outside of quotations.</summary>
    public int At(int position)
    {
        var (low, high) = (0, _outer.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _outer[middle].End <= position ? (middle + 1, high) : (low, middle);
        }
        return low < _outer.Count && _outer[low].Contains(position) ? _outer[low].Start : -1;
    }
}
