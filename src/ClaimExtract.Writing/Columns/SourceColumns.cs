using System.Collections.Immutable;
using ClaimExtract.Model;
using static ClaimExtract.Writing.Columns.ColumnType;

namespace ClaimExtract.Writing.Columns;

/// <summary>Columns that say who vouches for a claim, and in which words.</summary>
internal static class SourceColumns
{
    private const string Group = "source";

    public static readonly ClaimColumn[] All =
    [
        new("source_name", Text, "the innermost source, fullest name form in the document", static (row, cell) => cell.Text(row.Source?.FullName)) { IsCore = true, Group = Group },
        new("source_chain", List, "outermost to innermost, without the publisher, each as written where it is named; sources side by side joined by ' ; '", static (row, cell) => cell.List(Chain(row.Attribution))) { IsCore = true, Group = Group },
        new("source_type", Text, "what kind of actor the source is", static (row, cell) => cell.Text(row.Source is { } source ? WireName.Of(source.Kind) : "")) { IsCore = true, Group = Group, Values = [.. WireName.Sources] },
        new("source_affiliation", Text, "the body that the source speaks for", static (row, cell) => cell.Text(row.Source?.Affiliation)) { Group = Group },
        new("source_anonymous", ColumnType.Boolean, "people without a name", static (row, cell) => cell.YesOrNo(row.Source?.IsAnonymous)) { Group = Group },
        new("source_distance", Integer, "sentences back to where the source is named; 0 is the same sentence", static (row, cell) => cell.WholeNumber(row.Source is null ? null : row.Attribution?.Distance)) { IsCore = true, Group = Group },
        new("source_confidence", Number, "0 to 1, 4 decimals", static (row, cell) => cell.Confidence(row.Source is null ? null : row.Attribution?.Confidence)) { Group = Group },
        new("source_start", Integer, "where the source is named, in Unicode code points", static (row, cell) => cell.WholeNumber(row.Source is { } source ? row.CodePoint(source.Mention.Start) : null)) { Group = Group },
        new("source_end", Integer, "end of the source's mention, exclusive", static (row, cell) => cell.WholeNumber(row.Source is { } source ? row.CodePoint(source.Mention.End) : null)) { Group = Group },
        new("cue", Text, "the words that attribute", static (row, cell) => WriteCue(row, cell)) { IsCore = true },
        new("cue_start", Integer, "start of the first cue word, in Unicode code points", static (row, cell) => cell.WholeNumber(row.Attribution is { Cue: [var first, ..] } ? row.CodePoint(first.Start) : null)),
        new("cue_end", Integer, "end of the last cue word, exclusive", static (row, cell) => cell.WholeNumber(row.Attribution is { Cue: [.., var last] } ? row.CodePoint(last.End) : null)),
        new("cue_stance", Text, "what the cue says of the reporter's belief", static (row, cell) => cell.Text(row.Attribution is { Cue.IsEmpty: false } said ? WireName.Of(said.Stance) : "")) { Values = [.. WireName.Stances] },
    ];

    /// <summary>The names of a chain's links, outermost first.</summary>
    public static ImmutableArray<string> Chain(Attribution? attribution) =>
        attribution is null ? [] : ImmutableArray.CreateRange(attribution.Chain, source => source.Name);

    private static void WriteCue(ClaimRow row, Cells.ICellSink cell)
    {
        if (row.Attribution is not { Cue: [var first, .. var more] })
        {
            cell.Text("");
            return;
        }
        if (more.IsEmpty)
        {
            cell.Text(row.Text(first));
            return;
        }
        var parts = new List<string> { row.Text(first).ToString() };
        foreach (var span in more)
        {
            parts.Add(row.Text(span).ToString());
        }
        cell.Text(string.Join(" … ", parts));
    }
}
