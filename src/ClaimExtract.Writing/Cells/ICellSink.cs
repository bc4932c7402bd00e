using System.Collections.Immutable;
using ClaimExtract.Model;

namespace ClaimExtract.Writing.Cells;

/// <summary>Receives one value a cell; null and empty text are unknown or not applicable.</summary>
public interface ICellSink
{
    void Text(ReadOnlySpan<char> value);

    void List(ImmutableArray<string> values);

    void WholeNumber(int? value);

    void Number(decimal? value);

    /// <summary>A value from 0 to 1 with four decimals.</summary>
    void Confidence(double? value);

    void YesOrNo(bool? value);

    void Ratio(QuantityRatio? value);
}
