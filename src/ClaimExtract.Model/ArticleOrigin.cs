namespace ClaimExtract.Model;

/// <summary>Where an article was read.</summary>
/// <param name="Path">As the user gave it, with <c>/</c> as separator; <c>-</c> for standard input.</param>
/// <param name="DocumentId">The id given in the input, else the first 16 hex digits of the SHA-256 of the text in UTF-8.</param>
/// <param name="Line">1-based line of the record in a file that holds many; 0 where the file is one article.</param>
public sealed record ArticleOrigin(string Path, string DocumentId, int Line = 0);
