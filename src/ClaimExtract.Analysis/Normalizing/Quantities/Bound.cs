using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Quantities;

/// <summary>Words that bound a number, as <c>English/quantity_bounds.txt</c> writes them.</summary>
/// <param name="IsAfter">They stand behind the number ("or more").</param>
internal readonly record struct Bound(QuantityQualifier Qualifier, bool IsAfter)
{
    /// <summary>Reads <c>at_least</c> or <c>after at_least</c>.</summary>
    public static Bound Parse(string value)
    {
        var isAfter = value.StartsWith("after ", StringComparison.Ordinal);
        var name = (isAfter ? value[6..] : value).Replace("_", "", StringComparison.Ordinal);
        return new(Enum.Parse<QuantityQualifier>(name, ignoreCase: true), isAfter);
    }
}
