namespace ClaimExtract.Model;

/// <summary>One news article as read: its text, where it came from, and what is known about it.</summary>
/// <param name="Text">What all spans point into. For a .txt file this is the decoded file as it stands.</param>
/// <param name="Body">The part of <paramref name="Text"/> that is prose: without a "Key: value" header or front matter.</param>
public sealed record Article(ArticleOrigin Origin, ArticleMetadata Metadata, string Text, TextSpan Body)
{
    public ReadOnlySpan<char> this[TextSpan span] => span.In(Text);
}
