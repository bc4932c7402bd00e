using ClaimExtract.Model;

namespace ClaimExtract.Reading;

/// <summary>What reading gives, in input order: an article, an error in place of one, or a warning about the next one.</summary>
public abstract record ReadingResult;

/// <summary>A document that was read.</summary>
public sealed record ArticleRead(Article Article) : ReadingResult;

/// <summary>A document that could not be read; the run goes on.</summary>
/// <param name="Path">As the user gave it or as it was found, with <c>/</c>.</param>
/// <param name="Line">1-based; 0 where the whole file is meant.</param>
/// <param name="Reason">What is wrong and what to do, without a full stop.</param>
public sealed record ReadingError(string Path, int Line, string Reason) : ReadingResult;

/// <summary>Something that a user should look at although the document was read.</summary>
/// <inheritdoc cref="ReadingError" path="/param"/>
public sealed record ReadingWarning(string Path, int Line, string Reason) : ReadingResult;
