namespace ClaimExtract.Tests.Coreferring;

/// <summary>A text and who some of its mentions are; the format is told at the head of coreferences.txt.</summary>
/// <param name="Lines">Mention and fullest name; "none" for a mention that is linked to nothing.</param>
internal sealed record CoreferenceCase(string Text, IReadOnlyList<(string Mention, string Name)> Lines)
{
    public static IEnumerable<CoreferenceCase> ReadAll(string path)
    {
        var (text, lines) = (new List<string>(), new List<(string, string)>());
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.StartsWith("=> ", StringComparison.Ordinal))
            {
                var fields = line[3..].Split(" -> ");
                lines.Add((fields[0], fields[1]));
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                text.Add(line);
            }
            else if (line.Length == 0 && text.Count > 0)
            {
                yield return new CoreferenceCase(string.Join('\n', text), lines);
                (text, lines) = ([], []);
            }
        }
    }

    public override string ToString() => Text;
}
