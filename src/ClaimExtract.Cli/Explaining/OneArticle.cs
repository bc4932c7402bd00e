using ClaimExtract.Cli.Options;
using ClaimExtract.Cli.Running;
using ClaimExtract.Model;
using ClaimExtract.Reading;

namespace ClaimExtract.Cli.Explaining;

/// <summary>Reads the one document that is to be explained.</summary>
internal static class OneArticle
{
    private const int MostIdsShown = 5;

    /// <exception cref="CommandException">Nothing could be read, or it is not clear which document is meant.</exception>
    public static Article Read(ExplainOptions options)
    {
        var messages = new Messages(isQuiet: false, isPlain: false);
        var (found, others) = (new List<Article>(), new List<string>());
        foreach (var result in new ArticleSource(options.Reading, Console.OpenStandardInput).Read([options.Path]))
        {
            if (result is ReadingError error)
            {
                messages.Error(error.Path, error.Line, error.Reason);
            }
            else if (result is ReadingWarning warning)
            {
                messages.Warning(warning.Path, warning.Line, warning.Reason);
            }
            else if (result is ArticleRead { Article: var article })
            {
                var isAsked = options.DocumentId.Length == 0 || article.Origin.DocumentId == options.DocumentId;
                (isAsked && found.Count == 0 ? found : []).Add(article);
                others.Add(article.Origin.DocumentId);
            }
        }
        if (others.Count == 0)
        {
            throw new CommandException(ExitCode.NothingReadable, $"nothing to explain: no document could be read from '{options.Path}'");
        }
        var ids = string.Join(", ", others.Take(MostIdsShown)) + (others.Count > MostIdsShown ? ", …" : "");
        return found.Count == 0 ? throw new CommandException(ExitCode.WrongUsage, $"--doc: no document '{options.DocumentId}'; there are {ids}")
            : options.DocumentId.Length == 0 && others.Count > 1 ? throw new CommandException(ExitCode.WrongUsage, $"'{options.Path}' holds {others.Count} documents; choose one with --doc: {ids}")
            : found[0];
    }
}
