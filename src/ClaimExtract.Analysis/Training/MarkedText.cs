using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Analysis.Tagging;

namespace ClaimExtract.Analysis.Training;

/// <summary>A text in which every name is marked.</summary>
/// <param name="Labels">One for each token, see <see cref="EntityLabels"/>.</param>
internal sealed record MarkedText(string Id, SegmentedText Text, byte[] Labels)
{
    /// <summary>Texts with marks that stand in a file of their own: sentences of CoNLL-U joined into documents, or our own documents in JSON Lines.</summary>
    /// <param name="marksFile">See <see cref="NameMarks"/>.</param>
    public static IEnumerable<MarkedText> ReadAll(IEnumerable<string> files, string marksFile, Action<GoldProblem> report)
    {
        var marks = new NameMarks(marksFile, report);
        foreach (var text in GoldFiles.ReadAll(files, (path, tell) => GoldFiles.IsJsonLines(path) ? MarkedSamples.Read(path, marks, tell) : MarkedTreebank.Read(path, marks, tell), report))
        {
            yield return text;
        }
        marks.ReportUnfound();
    }

    /// <summary>The same text in other letter case; unchanged where that would move characters.</summary>
    public MarkedText Recased(Func<string, string> recase) => this with { Text = Text.Recased(recase) };
}
