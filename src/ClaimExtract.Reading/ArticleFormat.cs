using System.Collections.Immutable;

namespace ClaimExtract.Reading;

/// <summary>An input format.</summary>
/// <param name="Name">Its name in messages.</param>
/// <param name="Extensions">With their dot, lower case.</param>
/// <param name="HoldsMany">Whether one file holds many articles; its name then says nothing about the day of each.</param>
public sealed record ArticleFormat(string Name, ImmutableArray<string> Extensions, bool HoldsMany, IArticleReader Reader);
