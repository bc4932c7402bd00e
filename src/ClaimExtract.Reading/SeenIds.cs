using ClaimExtract.Model;

namespace ClaimExtract.Reading;

/// <summary>Notices a document id that comes twice. Keeps eight bytes a document, so that runs over millions stay small.</summary>
internal sealed class SeenIds
{
    private HashSet<ulong>? _hashes;
    private string? _first;

    /// <summary>Null where the article's id is new.</summary>
    public ReadingWarning? Warn(Article article)
    {
        var (path, id, line) = article.Origin;
        if (_first is null)
        {
            _first = id;
            return null;
        }
        _hashes ??= [Hash(_first)];
        return _hashes.Add(Hash(id))
            ? null
            : new ReadingWarning(path, line, $"document id '{id}' was read before; the same text, or an id given twice: claims of both get the same ids");
    }

    /// <summary>FNV-1a, 64 bits, over UTF-16 units.</summary>
    private static ulong Hash(string id)
    {
        var hash = 14695981039346656037UL;
        foreach (var unit in id)
        {
            hash = (hash ^ unit) * 1099511628211UL;
        }
        return hash;
    }
}
