using System.Globalization;

namespace ClaimExtract.Analysis.Training;

/// <summary>Reads CoNLL-U (Universal Dependencies 2) sentence by sentence; one that breaks the format is reported once and left out.</summary>
internal static class ConlluReader
{
    private const int Columns = 10;

    public static IEnumerable<ConlluSentence> Read(string path, Action<GoldProblem> report)
    {
        var (comments, rows) = (new List<string>(), new List<ConlluRow>());
        var (number, words, isBroken) = (0, 0, false);
        foreach (var line in File.ReadLines(path).Append(""))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                var isWhole = rows.Count > 0 && !isBroken && IsWhole(path, rows, words, report);
                if (isWhole)
                {
                    yield return new ConlluSentence(path, comments, rows);
                }
                (comments, rows, words, isBroken) = (isWhole ? [] : [.. comments.Where(IsOfDocument)], [], 0, false);
            }
            else if (line[0] == '#' && rows.Count == 0)
            {
                comments.Add(line);
            }
            else if (line[0] != '#' && !isBroken)
            {
                var fields = line.Split('\t');
                if (Problem(fields, words) is { } reason)
                {
                    report(new GoldProblem(path, number, reason));
                    isBroken = true;
                }
                else
                {
                    var kind = KindOf(fields[0]);
                    words += kind == ConlluRowKind.Word ? 1 : 0;
                    rows.Add(new ConlluRow(number, kind, fields));
                }
            }
        }
    }

    /// <summary>The ids of the first and the last word of <c>3-4</c>; null where that is no range.</summary>
    public static (int First, int Last)? RangeOf(string id)
    {
        var ends = id.Split('-');
        return ends.Length == 2 && Id(ends[0]) is { } first && Id(ends[1]) is { } last && first <= last ? (first, last) : null;
    }

    public static int? Id(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    /// <summary>A comment that says more than about its own sentence: it must not be lost with that.</summary>
    private static bool IsOfDocument(string comment) =>
        comment[1..].TrimStart() is var text && (text.StartsWith("newdoc", StringComparison.Ordinal) || text.StartsWith("newpar", StringComparison.Ordinal) || text.StartsWith("global.", StringComparison.Ordinal));

    private static ConlluRowKind KindOf(string id) =>
        id.Contains('-', StringComparison.Ordinal) ? ConlluRowKind.Range : id.Contains('.', StringComparison.Ordinal) ? ConlluRowKind.Empty : ConlluRowKind.Word;

    private static string? Problem(string[] fields, int words)
    {
        if (fields.Length != Columns)
        {
            return string.Create(CultureInfo.InvariantCulture, $"not a token line of CoNLL-U: {fields.Length} columns, not {Columns}");
        }
        if (fields[1].Length == 0)
        {
            return "a token without a form";
        }
        var isNext = KindOf(fields[0]) switch
        {
            ConlluRowKind.Range => RangeOf(fields[0])?.First == words + 1,
            ConlluRowKind.Empty => fields[0].Split('.') is [var before, var part] && Id(before) == words && Id(part) is > 0,
            _ => Id(fields[0]) == words + 1,
        };
        return isNext ? null : string.Create(CultureInfo.InvariantCulture, $"the id '{fields[0]}' does not follow {words} words; an empty line ends a sentence");
    }

    private static bool IsWhole(string path, List<ConlluRow> rows, int words, Action<GoldProblem> report)
    {
        var beyond = rows.Find(row => row.Kind == ConlluRowKind.Range && RangeOf(row.Fields[0])!.Value.Last > words);
        if (beyond is not null)
        {
            report(new GoldProblem(path, beyond.Line, $"the range '{beyond.Fields[0]}' ends beyond its sentence"));
        }
        return beyond is null && words > 0;
    }
}
