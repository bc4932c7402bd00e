using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Segmenting;

/// <summary>Article → sentences, tokens, quotations, in one pass over the text.</summary>
public sealed class Segmenter
{
    private const int CharactersPerToken = 5;

    public SegmentedText Segment(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var text = article.Text.AsSpan();
        var tokens = new List<Token>(article.Body.Length / CharactersPerToken + 4);
        var sentences = new List<Sentence>();
        var quotations = new List<Quotation>();
        var tokenizer = new Tokenizer(text, tokens);
        var quotes = new QuotationReader(text, tokens, quotations);
        var roles = new QuoteRole[64];
        var paragraph = 0;
        var paragraphs = LayoutReader.ReadParagraphs(text, article.Body);
        var dateline = DatelineReader.Read(text, paragraphs, out var datelined);
        if (dateline is not null)
        {
            article = dateline.Complete(article);
            RemoveStart(paragraphs, datelined, dateline.Span.End);
        }
        foreach (var span in paragraphs)
        {
            var first = tokens.Count;
            tokenizer.Read(span.Start, span.End);
            var count = tokens.Count - first;
            if (roles.Length < count)
            {
                roles = new QuoteRole[Math.Max(count, roles.Length * 2)];
            }
            roles.AsSpan(0, count).Clear();
            quotes.Read(first, roles);
            SentenceSplitter.Split(new TokenWindow(text, tokens, first, roles), first, paragraph++, paragraphs.Count == 1, sentences);
        }
        return new SegmentedText(article, [.. tokens], [.. sentences], [.. quotations]) { Dateline = dateline?.Span ?? default };
    }

    private static void RemoveStart(List<TextSpan> paragraphs, int index, int end)
    {
        if (end == paragraphs[index].End)
        {
            paragraphs.RemoveAt(index);
        }
        else
        {
            paragraphs[index] = new TextSpan(end, paragraphs[index].End);
        }
    }
}
