namespace ClaimExtract.Analysis.Explaining.Naming;

/// <summary>The values that one place of a feature can have, with their names for readers.</summary>
/// <param name="values">A value with two meanings keeps the first.</param>
internal sealed class ValueNames(IEnumerable<(uint Value, string Name)> values)
{
    private readonly Dictionary<uint, string> _names = values.DistinctBy(entry => entry.Value).ToDictionary(entry => entry.Value, entry => entry.Name);

    public int Count => _names.Count;

    public IEnumerable<uint> Values => _names.Keys;

    /// <summary>Null for a value that cannot stand here.</summary>
    public string? this[uint value] => _names.GetValueOrDefault(value);

    /// <summary>0, 1, 2 … have these names.</summary>
    public static ValueNames Of(params IEnumerable<string> names) => new(names.Select((name, number) => ((uint)number, name)));

    public ValueNames With(uint value, string name) => new(Entries.Append((value, name)));

    public ValueNames With(IEnumerable<(uint Value, string Name)> more) => new(Entries.Concat(more));

    /// <summary>Two in one number: the other times a factor, plus this.</summary>
    public ValueNames Under(ValueNames high, uint factor) =>
        new(high.Entries.SelectMany(_ => Entries, (above, here) => ((above.Value * factor) + here.Value, $"{above.Name}, {here.Name}")));

    private IEnumerable<(uint Value, string Name)> Entries => _names.Select(entry => (entry.Key, entry.Value));
}
