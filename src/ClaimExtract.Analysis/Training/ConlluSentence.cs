namespace ClaimExtract.Analysis.Training;

/// <summary>A sentence of a CoNLL-U file: its ids are in order, what the columns say is unchecked.</summary>
/// <param name="Comments">The lines before the tokens, with their <c>#</c>.</param>
internal sealed record ConlluSentence(string Path, IReadOnlyList<string> Comments, IReadOnlyList<ConlluRow> Rows)
{
    public IEnumerable<ConlluRow> Words => Rows.Where(row => row.Kind == ConlluRowKind.Word);

    /// <summary>What is written, in order: the words, those of a range as one.</summary>
    public IEnumerable<ConlluRow> Surface
    {
        get
        {
            var covered = 0;
            foreach (var row in Rows)
            {
                if (row.Kind == ConlluRowKind.Range)
                {
                    covered = ConlluReader.RangeOf(row.Fields[0])!.Value.Last - ConlluReader.RangeOf(row.Fields[0])!.Value.First + 1;
                    yield return row;
                }
                else if (row.Kind == ConlluRowKind.Word && covered-- <= 0)
                {
                    yield return row;
                }
            }
        }
    }

    /// <summary>Whether a comment of this name opens the sentence: <c># newpar</c>, <c># newdoc id = x</c>.</summary>
    public bool Has(string comment) => Comments.Any(line => line[1..].TrimStart() is var text
        && text.StartsWith(comment, StringComparison.Ordinal) && (text.Length == comment.Length || text[comment.Length] is ' ' or '='));

    /// <summary>The value of a comment <c># name = value</c>; null where there is none.</summary>
    public string? Comment(string name) => Comments.Where(line => line[1..].TrimStart().StartsWith(name, StringComparison.Ordinal))
        .Select(line => line.Split('=', 2)).Where(parts => parts.Length == 2 && parts[0][1..].Trim() == name).Select(parts => parts[1].Trim()).FirstOrDefault();
}
