using System.Collections.Immutable;
using ClaimExtract.Analysis.Normalizing.Times.Readings;
using ClaimExtract.Analysis.Normalizing.Times.Rules;
using ClaimExtract.Analysis.Normalizing.Times.Words;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Times;

/// <summary>Finds time expressions by rules over words and resolves them by TIMEX3 (ISO-TimeML).</summary>
/// <remarks>
/// Two passes: first what the words say, then what they come to, as an article without a date takes its year from the whole text.
/// Spans are TimeBank's: without the preposition, with "the", "last", "early", "nearly". Immutable, for any number of threads.
/// </remarks>
internal sealed class TimeFinder
{
    private readonly HolidayNames _holidays = new();
    private readonly TimeLexicon _lexicon;
    private readonly TenseFinder _tenses = new();

    public TimeFinder() => _lexicon = new TimeLexicon(_holidays);

    public ImmutableArray<TimeExpression> Find(TaggedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = Read(text);
        var times = found.Count == 0 ? [] : new TimeResolver(text.Text).Resolve(found);
        return DatelineTime.Find(text.Text, _lexicon) is { } dateline ? Insert(times, dateline) : times;
    }

    private static ImmutableArray<TimeExpression> Insert(ImmutableArray<TimeExpression> times, TimeExpression dateline)
    {
        var place = 0;
        while (place < times.Length && times[place].Span.Start < dateline.Span.End)
        {
            place++;
        }
        return place > 0 && times[place - 1].Span.End > dateline.Span.Start ? times : times.Insert(place, dateline);
    }

    private List<FoundTime> Read(TaggedText text)
    {
        var found = new List<FoundTime>();
        var words = new SentenceWords(text, _lexicon, _holidays);
        foreach (var sentence in text.Text.Sentences)
        {
            if (words.Load(sentence.Tokens))
            {
                Read(words, sentence.Index, found);
            }
        }
        return found;
    }

    private void Read(SentenceWords words, int sentence, List<FoundTime> found)
    {
        for (var token = words.NextStart(words.First); token < words.End; token = words.NextStart(token))
        {
            if (DateRules.Find(words, token) is not { } match)
            {
                token++;
                continue;
            }
            if (match.Reading is { } reading)
            {
                var start = TimeLinks.Start(words, token, match.End);
                var link = TimeLinks.Around(words, token, match.End);
                var tense = link == TimeLink.Since ? Tense.Past : _tenses.Find(words, token, match.End);
                found.Add(new FoundTime(new TokenRange(start, match.End), sentence, Ahead(words, token, match.End, tense, reading), tense, link));
            }
            token = Math.Max(match.End, token + 1);
            token = AddMore(words, token, sentence, found);
        }
    }

    /// <summary>"will leave in two weeks", "in two weeks' time" are dates; "left twice in two weeks" is a length.</summary>
    private static TimeReading Ahead(SentenceWords words, int token, int end, Tense tense, TimeReading reading) =>
        (tense == Tense.Future || words.Is(end, "time") || (words.Chars(end) is "'s" or "’s" or "'" or "’" && words.Is(end + 1, "time"))) && reading is DurationReading { Direction: 0, Joined: null, Count.IsVague: false, Unit: >= TimeUnit.Day } length
        && (words.Is(token - 1, "in") || (words.Is(token - 2, "in") && words.Chars(token - 1) is "just" or "about"))
            ? new AheadReading(length)
            : reading;

    /// <summary>"April 24 and 25", "the first and third quarters": the later members of a list.</summary>
    private static int AddMore(SentenceWords words, int token, int sentence, List<FoundTime> found)
    {
        while (found.Count > 0 && found[^1] is { Reading: CalendarReading { Day: not null, Month: not null } date } last && last.Tokens.End == token
            && TimeLinks.NextDay(words, token, out var start, out var day, out var year, out var end))
        {
            var reading = date with { Day = day, Year = year ?? date.Year };
            if (year is not null && date.Year is null)
            {
                found[^1] = last with { Reading = date with { Year = year } };
            }
            found.Add(new FoundTime(new TokenRange(start, end), sentence, reading, last.Tense, TimeLinks.Around(words, start, end)));
            token = end;
        }
        return token;
    }
}
