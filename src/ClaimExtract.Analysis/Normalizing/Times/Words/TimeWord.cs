using ClaimExtract.Analysis.Languages;

namespace ClaimExtract.Analysis.Normalizing.Times.Words;

/// <summary>One entry of the lists of time words.</summary>
/// <param name="Number">The month, the weekday (1 Monday), the step of a deictic, the value of a number word …</param>
/// <param name="Mark">The rest of the entry: what sets it apart from others of its kind.</param>
internal sealed record TimeWord(TimeWordKind Kind, int Number, string Mark)
{
    private const string TriggerMark = "trigger";

    public TimeUnit Unit { get; init; }

    public bool IsPlural { get; init; }

    /// <summary>Without a word of such a kind, and without a telling number, a sentence has no time expression.</summary>
    public bool IsTrigger { get; init; }

    /// <summary>Reads the value of an entry, such as <c>month 5 ambiguous</c>.</summary>
    /// <exception cref="InvalidDataException">The value is not of that form; the message names list and word.</exception>
    public static TimeWord Parse(string list, string word, string value)
    {
        var parts = value.Split(' ', 3);
        if (!EnumNames.TryParse<TimeWordKind>(parts[0], out var kind) || parts.Length < 2)
        {
            throw new InvalidDataException($"{list}: '{word}' needs a kind and a number, not '{value}'");
        }
        var mark = parts.Length > 2 ? parts[2] : "";
        var isTrigger = kind <= TimeWordKind.Holiday || mark.EndsWith(TriggerMark, StringComparison.Ordinal);
        mark = mark.EndsWith(TriggerMark, StringComparison.Ordinal) ? mark[..^TriggerMark.Length].TrimEnd() : mark;
        if (kind == TimeWordKind.Unit && EnumNames.TryParse<TimeUnit>(parts[1], out var unit))
        {
            return new TimeWord(kind, 0, mark) { Unit = unit, IsPlural = mark == "plural", IsTrigger = true };
        }
        if (!int.TryParse(parts[1], out var number))
        {
            throw new InvalidDataException($"{list}: '{word}' has '{parts[1]}' where a number belongs");
        }
        return new TimeWord(kind, number, mark) { IsPlural = mark == "plural", IsTrigger = isTrigger };
    }
}
