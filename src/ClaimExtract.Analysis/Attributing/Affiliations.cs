namespace ClaimExtract.Analysis.Attributing;

/// <summary>Reads the body a source speaks for from its name: "SDF officials" → "SDF", "spokesman for the ministry" → "ministry".</summary>
internal static class Affiliations
{
    private static readonly string[] s_links = [" of the ", " for the ", " at the ", " from the ", " with the ", " of ", " for ", " at "];

    public static string Of(string name)
    {
        foreach (var link in s_links)
        {
            var at = name.IndexOf(link, StringComparison.Ordinal);
            if (at > 0)
            {
                var rest = name[(at + link.Length)..];
                var end = rest.AsSpan().IndexOfAny(',', '(', ';');
                return (end < 0 ? rest : rest[..end]).Replace("'s", "", StringComparison.Ordinal).Trim();
            }
        }
        var first = name.IndexOf(' ', StringComparison.Ordinal);
        // "SDF officials", "Interpol spokesman": a capitalized word before a common noun.
        return first > 0 && char.IsUpper(name[0]) && first + 1 < name.Length && char.IsLower(name[first + 1]) ? name[..first] : "";
    }
}
