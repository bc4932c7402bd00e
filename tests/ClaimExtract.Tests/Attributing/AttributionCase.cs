using ClaimExtract.Model;

namespace ClaimExtract.Tests.Attributing;

/// <summary>A text and the attributions that must be found in it; the format is told at the head of attributions.txt.</summary>
internal sealed record AttributionCase(string Text, IReadOnlyList<AttributionCase.Line> Lines)
{
    /// <param name="Cue">A word of the cue; empty where there is none.</param>
    /// <param name="Content">Words that the content holds, in order.</param>
    internal sealed record Line(string Chain, string Cue, string Content)
    {
        public bool Fits(Attribution found, string text) =>
            AttributionCase.Chain(found) == Chain
            && Words(found.Cue, text).Contains(Cue, StringComparison.Ordinal)
            && Words(found.Content, text).Contains(Content, StringComparison.Ordinal);
    }

    public static IEnumerable<AttributionCase> ReadAll(string path)
    {
        var (text, lines) = (new List<string>(), new List<Line>());
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.StartsWith("=> ", StringComparison.Ordinal))
            {
                var fields = line[3..].Split(" | ");
                lines.Add(new Line(fields[0] == "-" ? "" : fields[0], fields[1] == "-" ? "" : fields[1], fields[2]));
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                text.Add(line);
            }
            else if (line.Length == 0 && text.Count > 0)
            {
                yield return new AttributionCase(string.Join('\n', text), lines);
                (text, lines) = ([], []);
            }
        }
    }

    public static string Chain(Attribution found) => string.Join(" > ", found.Chain.Select(source => source.Name));

    public static string Words(IEnumerable<TextSpan> spans, string text) => string.Join(" … ", spans.Select(span => span.In(text).ToString()));

    public override string ToString() => Text;
}
