using System.Globalization;
using ClaimExtract.Model;

namespace ClaimExtract.Tests.Segmenting;

/// <summary>Sentences of a CoNLL-U file with the spans of their tokens; words of a multiword token count where they are its letters.</summary>
internal static class ConlluTokens
{
    public static IEnumerable<(string Text, List<TextSpan> Tokens)> Read(string path)
    {
        var text = "";
        var rows = new List<(string Id, string Form)>();
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith("# text = ", StringComparison.Ordinal))
            {
                text = line[9..];
            }
            else if (line.Length == 0)
            {
                yield return (text, Align(text, rows));
                rows.Clear();
            }
            else if (line[0] != '#' && line.Split('\t') is [var id, var form, ..] && !id.Contains('.', StringComparison.Ordinal))
            {
                rows.Add((id, form));
            }
        }
    }

    private static List<TextSpan> Align(string text, List<(string Id, string Form)> rows)
    {
        var spans = new List<TextSpan>();
        var position = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            var (id, form) = rows[i];
            position = text.IndexOf(form, position, StringComparison.Ordinal);
            var ends = id.Split('-');
            var parts = ends.Length == 1 ? 0 : int.Parse(ends[1], CultureInfo.InvariantCulture) - int.Parse(ends[0], CultureInfo.InvariantCulture) + 1;
            var forms = rows.Skip(i + 1).Take(parts).Select(r => r.Form).ToList();
            i += parts;
            foreach (var part in string.Concat(forms) == form ? forms : [form])
            {
                spans.Add(new TextSpan(position, position + part.Length));
                position += part.Length;
            }
        }
        return spans;
    }
}
