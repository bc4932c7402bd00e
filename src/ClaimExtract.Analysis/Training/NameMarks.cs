using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Training;

/// <summary>
/// Names marked by hand, apart from the text they mark: sentence → marks, in a file of <c>sentence TAB first-last TAB kind</c>.
/// A line <c>sentence TAB -</c> says that a sentence was read and holds no name. <c>samples/training/entities/README.md</c> has the rules.
/// </summary>
internal sealed class NameMarks
{
    private readonly string _path;
    private readonly Action<GoldProblem> _report;
    private readonly Dictionary<string, MarkedSentence> _sentences = new(StringComparer.Ordinal);

    /// <summary>A sentence with a line that does not follow the format is reported, and has no marks then.</summary>
    public NameMarks(string path, Action<GoldProblem> report)
    {
        (_path, _report) = (path, report);
        var number = 0;
        foreach (var line in GoldFiles.ReadAll([path], (file, _) => Lines(file), report))
        {
            Add(line.Split('\t'), ++number);
        }
    }

    /// <summary>Whether the file speaks of a sentence, rightly or not.</summary>
    public bool Has(string sentence) => _sentences.ContainsKey(sentence);

    /// <summary>The label of each token of a text whose sentences are marked; null, and reported, where a mark does not fit.</summary>
    /// <param name="sentences">Their ids.</param>
    /// <param name="tokensOf">The tokens that the two numbers of a mark in sentence k stand for; none where they stand for nothing.</param>
    public byte[]? Label(IReadOnlyList<string> sentences, int tokens, Func<int, NameMark, TokenRange> tokensOf)
    {
        var (labels, fits) = (new byte[tokens], true);
        for (var k = 0; k < sentences.Count; k++)
        {
            var sentence = _sentences[sentences[k]];
            sentence.IsFound = true;
            fits &= !sentence.IsBroken;
            foreach (var mark in sentence.Marks)
            {
                var range = tokensOf(k, mark);
                var reason = range.Length <= 0 || range.Start < 0 || range.End > tokens ? "lies outside its sentence"
                    : labels.AsSpan(range.Start, range.Length).ContainsAnyExcept((byte)0) ? "overlaps another" : null;
                if (reason is null)
                {
                    EntityLabels.Set(labels, new Entity(range, mark.Kind));
                }
                else
                {
                    _report(new GoldProblem(_path, mark.Line, $"the mark '{mark.First}-{mark.Last}' {reason}"));
                    fits = false;
                }
            }
        }
        return fits ? labels : null;
    }

    /// <summary>Reports sentences that no text had.</summary>
    public void ReportUnfound()
    {
        var unfound = _sentences.Where(pair => !pair.Value.IsFound).ToList();
        if (unfound.Count > 0)
        {
            _report(new GoldProblem(_path, unfound.Min(pair => pair.Value.Line), $"{unfound.Count} of {_sentences.Count} sentences not found in the files given, or broken there; this is the first"));
        }
    }

    /// <summary>An iterator, so that the file is opened where its errors are caught.</summary>
    private static IEnumerable<string> Lines(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            yield return line;
        }
    }

    private void Add(string[] fields, int number)
    {
        if (!_sentences.TryGetValue(fields[0], out var sentence))
        {
            _sentences.Add(fields[0], sentence = new MarkedSentence(number));
        }
        if (fields is [_, "-"])
        {
            return;
        }
        if (fields is [_, var span, var name] && ConlluReader.RangeOf(span) is var (first, last) && EntityLabels.KindNamed(name) is { } kind)
        {
            sentence.Marks.Add(new NameMark(first, last, kind, number));
            return;
        }
        sentence.IsBroken = true;
        _report(new GoldProblem(_path, number, "not 'sentence TAB first-last TAB kind'"));
    }

    /// <param name="line">Where it stands first.</param>
    private sealed class MarkedSentence(int line)
    {
        public int Line { get; } = line;

        public List<NameMark> Marks { get; } = [];

        public bool IsBroken { get; set; }

        public bool IsFound { get; set; }
    }
}
