using ClaimExtract.Model;
using ClaimExtract.Reading.Finding;

namespace ClaimExtract.Reading;

/// <summary>Paths as a user gives them → articles in a fixed order, with metadata completed; errors come as data.</summary>
/// <param name="standardInput">Opened at most once, for the path <c>-</c>.</param>
public sealed class ArticleSource(ReadingOptions options, Func<Stream> standardInput)
{
    private readonly SeenIds _seen = new();

    public IEnumerable<ReadingResult> Read(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var finder = new FileFinder(new PathFilter(options.Include, options.Exclude));
        foreach (var path in paths)
        {
            foreach (var found in finder.Find(path))
            {
                if (found.Problem is { } problem)
                {
                    yield return problem;
                    continue;
                }
                foreach (var result in ReadFile(found))
                {
                    yield return result;
                }
            }
        }
    }

    private IEnumerable<ReadingResult> ReadFile(FoundFile file)
    {
        using var results = new CaughtResults(file, options.MaxBytes, standardInput);
        while (results.Next())
        {
            if (results.Current is not ArticleRead { Article: var article })
            {
                yield return results.Current;
                continue;
            }
            if (_seen.Warn(article) is { } warning)
            {
                yield return warning;
            }
            yield return new ArticleRead(Complete(article, results.HoldsMany ? "" : file.Path));
        }
    }

    /// <param name="fileName">Empty where the name says nothing about one article.</param>
    private Article Complete(Article article, string fileName)
    {
        var metadata = article.Metadata;
        if (metadata.Publisher.Length == 0 && options.Publisher.Length > 0)
        {
            metadata = metadata with { Publisher = options.Publisher };
        }
        if (metadata.PublishedAt is null && options.PublishedAt is { } day)
        {
            metadata = metadata with { PublishedAt = day, PublishedBasis = PublishedBasis.Option };
        }
        if (metadata.PublishedAt is null && FileNameDay.TryFind(fileName, out var named))
        {
            metadata = metadata with { PublishedAt = named, PublishedBasis = PublishedBasis.Filename };
        }
        return ReferenceEquals(metadata, article.Metadata) ? article : article with { Metadata = metadata };
    }
}
