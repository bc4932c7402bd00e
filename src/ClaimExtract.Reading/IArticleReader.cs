namespace ClaimExtract.Reading;

/// <summary>The seam of an input format: a stream of bytes → its articles. Stateless: one instance reads any number of files.</summary>
/// <remarks>Never throws on content: what cannot be read is a <see cref="ReadingError"/>.</remarks>
public interface IArticleReader
{
    IEnumerable<ReadingResult> Read(Stream input, ReadingContext context);
}
