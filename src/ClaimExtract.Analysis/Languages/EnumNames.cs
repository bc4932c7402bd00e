namespace ClaimExtract.Analysis.Languages;

/// <summary>Reads the names of enumerations in word lists, whatever their letter case.</summary>
/// <remarks>By their type object: <c>Enum.Parse&lt;T&gt;</c> is compiled anew for each T at every start.</remarks>
internal static class EnumNames
{
    public static bool TryParse<T>(string name, out T value)
        where T : struct, Enum
    {
        var isKnown = Enum.TryParse(typeof(T), name, ignoreCase: true, out var found);
        value = isKnown ? (T)found! : default;
        return isKnown;
    }

    /// <exception cref="InvalidDataException">The name is unknown.</exception>
    public static T Parse<T>(string name)
        where T : struct, Enum => TryParse<T>(name, out var value) ? value : throw new InvalidDataException($"unknown {typeof(T).Name} '{name}'");
}
