using ClaimExtract.Model;
using ClaimExtract.Reading;

namespace ClaimExtract.Cli.Running;

/// <summary>What came of one result of reading: an analysis, or the error or warning in its place.</summary>
internal sealed record Outcome(AnalyzedArticle? Analysis, ReadingResult? Message)
{
    public static Outcome Of(ReadingResult result, Func<Article, AnalyzedArticle> analyze)
    {
        if (result is not ArticleRead { Article: var article })
        {
            return new Outcome(null, result);
        }
        try
        {
            return new Outcome(analyze(article), null);
        }
#pragma warning disable CA1031 // A fault in the analysis of one document must not cost the others.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return new Outcome(null, new ReadingError(article.Origin.Path, article.Origin.Line, $"internal error, please report it: {fault.GetType().Name}: {fault.Message}"));
        }
    }
}
