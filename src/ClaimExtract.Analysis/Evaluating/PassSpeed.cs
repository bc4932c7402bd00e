using System.Diagnostics;
using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Analysis.Tagging;

namespace ClaimExtract.Analysis.Evaluating;

/// <summary>Measures speed on one thread: the median of repeated passes over the same texts, after one to warm up.</summary>
internal static class PassSpeed
{
    private const int FewestPasses = 5;
    private static readonly TimeSpan s_shortest = TimeSpan.FromSeconds(1);

    /// <summary>Tags, lemmas, trees and entities together.</summary>
    public static FigureTable OfTagging(IReadOnlyList<SegmentedText> texts)
    {
        var (tagger, lemmatizer, buffer) = (new Tagger(), new Lemmatizer(), new char[Lemmatizer.BufferLength]);
        return Measure("tokens_per_second", texts.Sum(text => (long)text.Tokens.Length), () =>
        {
            foreach (var text in texts)
            {
                var tagged = tagger.Tag(text);
                for (var token = 0; token < text.Tokens.Length; token++)
                {
                    lemmatizer.Lemma(text[token], tagged.PartsOfSpeech[token], token == 0, buffer);
                }
            }
        });
    }

    public static FigureTable Measure(string name, long units, Action pass)
    {
        pass();
        var (all, times) = (Stopwatch.StartNew(), new List<double>());
        while (times.Count < FewestPasses || all.Elapsed < s_shortest)
        {
            var watch = Stopwatch.StartNew();
            pass();
            times.Add(watch.Elapsed.TotalSeconds);
        }
        times.Sort();
        var median = Math.Floor(units / Math.Max(times[times.Count / 2], 1e-9));
        return new FigureTable("speed", [new FigureColumn("median", false), new FigureColumn("passes", false)], [new FigureRow(name, [median, times.Count])]);
    }
}
