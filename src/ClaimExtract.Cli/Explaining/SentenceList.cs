using System.Text;
using ClaimExtract.Model;
using ClaimExtract.Writing;

namespace ClaimExtract.Cli.Explaining;

/// <summary>The sentences of an article with their numbers, and in short what was found in each.</summary>
internal static class SentenceList
{
    private const int LongestText = 60, LongestName = 40;

    public static string Write(AnalyzedArticle analysis)
    {
        var (table, quoting) = (new AlignedTable(0, 0), new Quoting(analysis.Article));
        table.Add("N", "kind", "claims", "who says", "sentence");
        foreach (var sentence in analysis.Sentences)
        {
            table.Add(
                Quoting.Number(sentence.Index + 1),
                WireName.Of(sentence.Kind),
                Listed(Types(analysis, sentence)),
                Listed(Speakers(analysis, sentence).Select(name => Short(name, LongestName))),
                Short(quoting.Words(sentence.Span), LongestText));
        }
        var text = new StringBuilder();
        table.WriteTo(text);
        return text.ToString();
    }

    /// <summary>Who is found to speak, by innermost name, of those whose cue or words begin in the sentence.</summary>
    public static IEnumerable<string> Speakers(AnalyzedArticle analysis, Sentence sentence) => analysis.Attributions
        .Where(a => sentence.Span.Contains((a.Cue is [var cue, ..] ? cue : a.Content[0]).Start))
        .Select(a => a.Chain is [.., var source] ? source.Name : "(nobody named)").Distinct(StringComparer.Ordinal);

    public static IEnumerable<string> Types(AnalyzedArticle analysis, Sentence sentence) =>
        analysis.Claims.Where(claim => claim.SentenceIndex == sentence.Index).Select(claim => claim.Kind.Name);

    private static string Short(string words, int longest) =>
        words.Length <= longest ? words : words[..(char.IsHighSurrogate(words[longest - 1]) ? longest - 1 : longest)] + "…";

    private static string Listed(IEnumerable<string> names) => names.Any() ? string.Join(", ", names) : "-";
}
