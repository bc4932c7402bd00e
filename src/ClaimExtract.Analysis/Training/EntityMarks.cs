using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Training;

/// <summary>
/// Reads mentions from the last column of CoNLL-U, as CorefUD and GUM bracket them: <c>Entity=(e1-person-new(e2-place)</c> opens e1 and marks
/// one word as e2, <c>Entity=e1)</c> closes e1. <c># global.Entity</c> names the order of the fields; older files write <c>(person-1</c>.
/// </summary>
internal sealed class EntityMarks
{
    private (int Id, int Type)? _order;

    /// <summary>The words of each mention with the file's name of its kind, in the order of their ends; null where brackets do not pair.</summary>
    public IReadOnlyList<(TokenRange Words, string Type)>? Read(ConlluSentence sentence, Action<GoldProblem> report)
    {
        TakeOrder(sentence);
        var (open, mentions, words) = (new List<(string Id, string Type, int Start)>(), new List<(TokenRange, string)>(), 0);
        foreach (var row in sentence.Rows.Where(row => row.Kind != ConlluRowKind.Range))
        {
            // A mention may begin or end at an empty node; it is then the words before or behind it.
            var first = words;
            words += row.Kind == ConlluRowKind.Word ? 1 : 0;
            foreach (var (body, opens, closes) in Brackets(row.Misc("Entity") ?? ""))
            {
                var (id, type) = Fields(body);
                if (opens)
                {
                    open.Add((id, type, first));
                }
                var at = closes ? open.FindLastIndex(mention => mention.Id == id) : 0;
                if (at < 0)
                {
                    report(new GoldProblem(sentence.Path, row.Line, $"the entity '{id}' is closed and was not opened"));
                    return null;
                }
                if (closes)
                {
                    // A part of a mention with a gap, e1[1/2], is no span.
                    if (open[at].Start < words && !id.Contains('[', StringComparison.Ordinal))
                    {
                        mentions.Add((new TokenRange(open[at].Start, words), open[at].Type));
                    }
                    open.RemoveAt(at);
                }
            }
        }
        if (open.Count > 0)
        {
            report(new GoldProblem(sentence.Path, sentence.Rows[^1].Line, $"the entity '{open[^1].Id}' is not closed in its sentence"));
            return null;
        }
        return mentions;
    }

    /// <summary>Cuts <c>e1)(e2-place(e3-person)</c> into its brackets.</summary>
    private static IEnumerable<(string Body, bool Opens, bool Closes)> Brackets(string value)
    {
        var start = 0;
        while (start < value.Length)
        {
            var opens = value[start] == '(';
            start += opens ? 1 : 0;
            var end = value.AsSpan(start).IndexOfAny('(', ')') is >= 0 and var length ? start + length : value.Length;
            var closes = end < value.Length && value[end] == ')';
            yield return (value[start..end], opens, closes);
            start = closes ? end + 1 : end;
        }
    }

    private void TakeOrder(ConlluSentence sentence)
    {
        if (sentence.Comment("global.Entity") is { } declared)
        {
            var names = declared.Split('-');
            var type = Array.FindIndex(names, name => name is "etype" or "entity");
            var id = Array.FindIndex(names, name => name is "eid" or "GRP");
            _order = type < 0 || id < 0 ? null : (id, type);
        }
    }

    /// <summary>Id and kind of a bracket; one that only closes may hold the id alone.</summary>
    private (string Id, string Type) Fields(string body)
    {
        var fields = body.Split('-');
        if (fields.Length == 1)
        {
            return (body, "");
        }
        var (id, type) = _order ?? (fields[0].Any(char.IsAsciiDigit) ? (0, 1) : (1, 0));
        return (fields[Math.Min(id, fields.Length - 1)], fields[Math.Min(type, fields.Length - 1)]);
    }
}
