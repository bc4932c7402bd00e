using System.Collections.Immutable;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Segmenting;

/// <summary>An article cut into tokens, sentences and quotations.</summary>
/// <param name="article">With what its dateline told (publisher, day) filled in.</param>
/// <param name="tokens">All tokens of the body, in text order; the dateline has none.</param>
public sealed class SegmentedText(
    Article article, ImmutableArray<Token> tokens, ImmutableArray<Sentence> sentences, ImmutableArray<Quotation> quotations)
{
    public Article Article { get; } = article;

    public string Text { get; } = article.Text;

    public ImmutableArray<Token> Tokens { get; } = tokens;

    public ImmutableArray<Sentence> Sentences { get; } = sentences;

    public ImmutableArray<Quotation> Quotations { get; } = quotations;

    /// <summary>The dateline, which has no tokens; empty where there is none.</summary>
    public TextSpan Dateline { get; init; }

    /// <summary>The characters of one token.</summary>
    public ReadOnlySpan<char> this[int token] => Text.AsSpan(Tokens[token].Start, Tokens[token].Length);

    /// <summary>Compares without regard to case, ordinally.</summary>
    public bool Is(int token, ReadOnlySpan<char> word) => this[token].Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The same text in other letter case, cut alike; unchanged where that would move characters.</summary>
    public SegmentedText Recased(Func<string, string> recase)
    {
        ArgumentNullException.ThrowIfNull(recase);
        var recased = recase(Text);
        return recased.Length != Text.Length ? this : new SegmentedText(Article with { Text = recased }, Tokens, Sentences, Quotations) { Dateline = Dateline };
    }

    /// <summary>The range of text from the first to the last token of a range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range is empty.</exception>
    public TextSpan SpanOf(TokenRange range)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(range.Length);
        return new TextSpan(Tokens[range.Start].Start, Tokens[range.End - 1].End);
    }

    /// <summary>The tokens that overlap a range of text; empty where there are none.</summary>
    public TokenRange TokensIn(TextSpan span)
    {
        var first = FirstTokenEndingAfter(span.Start);
        var end = first;
        while (end < Tokens.Length && Tokens[end].Start < span.End)
        {
            end++;
        }
        return new TokenRange(first, end);
    }

    /// <summary>Index of the sentence that holds a position, or of the last one before it; -1 before the first.</summary>
    public int SentenceAt(int position)
    {
        var (low, high) = (0, Sentences.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Sentences[middle].Span.Start <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }
        return low - 1;
    }

    private int FirstTokenEndingAfter(int position)
    {
        var (low, high) = (0, Tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Tokens[middle].End <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }
        return low;
    }
}
