using ClaimExtract.Analysis.Normalizing.Times.Readings;
using ClaimExtract.Analysis.Normalizing.Times.Words;
using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Times;

/// <summary>The day in a dateline ("GENEVA, [August 7] (Agency) --"), which stands in no sentence and so in no token.</summary>
internal static class DatelineTime
{
    private const int MostWords = 24;

    /// <summary>Null where the dateline names no day of a month.</summary>
    public static TimeExpression? Find(SegmentedText text, TimeLexicon lexicon)
    {
        Span<Range> words = stackalloc Range[MostWords];
        var dateline = text.Text.AsSpan(text.Dateline.Start, text.Dateline.Length);
        var count = Split(dateline, words);
        for (var i = 0; i < count; i++)
        {
            if (lexicon.Find(dateline[words[i]]) is not { Kind: TimeWordKind.Month } month || !char.IsUpper(dateline[words[i]][0]))
            {
                continue;
            }
            if (i + 1 < count && Number(dateline[words[i + 1]]) is { } after and >= 1 and <= 31)
            {
                return Make(text, words[i], Year(dateline, words, i + 2, count), words[i + 1], month.Number, after);
            }
            if (i > 0 && Number(dateline[words[i - 1]]) is { } before and >= 1 and <= 31)
            {
                return Make(text, words[i - 1], Year(dateline, words, i + 1, count), words[i], month.Number, before);
            }
        }
        return null;
    }

    private static TimeExpression Make(SegmentedText text, Range first, (Range Words, int? Year) year, Range last, int month, int day)
    {
        var context = new TimeContext(text.Article.Metadata.PublishedAt, null);
        var value = new CalendarReading(year.Year is { } known ? YearReference.Explicit(known) : null, month, day).Resolve(context);
        var end = year.Year is null ? last.End.Value : year.Words.End.Value;
        return new TimeExpression
        {
            Span = new TextSpan(text.Dateline.Start + first.Start.Value, text.Dateline.Start + end),
            Type = value.Type,
            Value = value.Value,
            Days = value.Days,
            Precision = value.Precision,
            Basis = value.Basis,
        };
    }

    private static (Range Words, int? Year) Year(ReadOnlySpan<char> text, ReadOnlySpan<Range> words, int word, int count) =>
        word < count && Number(text[words[word]]) is { } year and >= 1000 ? (words[word], year) : (default, null);

    private static int? Number(ReadOnlySpan<char> word) =>
        word.Length <= 4 && int.TryParse(word, System.Globalization.NumberStyles.None, null, out var number) ? number : null;

    /// <summary>Runs of letters and digits.</summary>
    private static int Split(ReadOnlySpan<char> text, Span<Range> words)
    {
        var (count, start) = (0, -1);
        for (var i = 0; i <= text.Length && count < words.Length; i++)
        {
            var isInside = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (!isInside && start >= 0)
            {
                words[count++] = start..i;
            }
            start = !isInside ? -1 : start >= 0 ? start : i;
        }
        return count;
    }
}
