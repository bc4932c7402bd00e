using System.Collections.Immutable;
using System.Globalization;
using ClaimExtract.Model;
using CsvHelper;

namespace ClaimExtract.Writing.Cells;

/// <summary>Cells of CSV: one physical line a record, and no text cell that a spreadsheet would run as a formula.</summary>
internal sealed class CsvCellSink(CsvWriter csv) : ICellSink
{
    private const char FormulaGuard = '\'';


    private readonly char[] _number = new char[64];

    public void Text(ReadOnlySpan<char> value)
    {
        var guarded = !value.IsEmpty && value[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n';
        if (!guarded && !HasLineBreak(value))
        {
            csv.WriteField(value);
            return;
        }
        var text = value.ToString().Replace("\r\n", " ", StringComparison.Ordinal).ToCharArray();
        foreach (ref var unit in text.AsSpan())
        {
            unit = IsLineBreak(unit) ? ' ' : unit;
        }
        csv.WriteField(guarded ? FormulaGuard + new string(text) : new string(text));
    }

    private static bool HasLineBreak(ReadOnlySpan<char> value)
    {
        foreach (var unit in value)
        {
            if (IsLineBreak(unit))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Not a SearchValues: what it compiles at its first use takes longer than writing an article's rows.</summary>
    private static bool IsLineBreak(char unit) => unit is (>= '\n' and <= '\r') or '\u0085' or '\u2028' or '\u2029';

    public void List(ImmutableArray<string> values)
    {
        if (values.Length <= 1)
        {
            Text(values.IsEmpty ? "" : values[0]);
            return;
        }
        Text(string.Join('|', values.AsSpan()));
    }

    public void WholeNumber(int? value)
    {
        var length = 0;
        value?.TryFormat(_number, out length, default, CultureInfo.InvariantCulture);
        csv.WriteField(_number.AsSpan(0, length));
    }

    public void Number(decimal? value) => csv.WriteField(value is { } number ? WireValue.Number(number) : "");

    public void Confidence(double? value)
    {
        var length = 0;
        if (value is { } known)
        {
            WireValue.Confidence(known).TryFormat(_number, out length, "F4", CultureInfo.InvariantCulture);
        }
        csv.WriteField(_number.AsSpan(0, length));
    }

    public void YesOrNo(bool? value) => csv.WriteField(value switch { true => "true", false => "false", null => "" });

    public void Ratio(QuantityRatio? value)
    {
        var qualifier = value is null or { Qualifier: QuantityQualifier.Exact } ? "" : " " + WireName.Of(value.Qualifier);
        csv.WriteField(value is null ? "" : WireValue.Number(value.Value) + qualifier);
    }
}
