namespace ClaimExtract.Analysis.Segmenting;

/// <summary>A text that is nothing but speech: quotations, and at most asides in brackets between them.</summary>
/// <remarks>Such a text has no sentence of its own that a quotation could be cut from; its quotations stay whole.</remarks>
internal static class Utterance
{
    public static bool Is(in TokenWindow window)
    {
        var (quotes, brackets, hasQuote) = (0, 0, false);
        for (var i = 0; i < window.Count; i++)
        {
            var shape = window.Class(i);
            if (window.Role(i) == QuoteRole.Open)
            {
                quotes++;
                hasQuote = true;
            }
            else if (window.Role(i) == QuoteRole.Close)
            {
                quotes--;
            }
            else if (quotes == 0 && shape == CharacterClass.Opening)
            {
                brackets++;
            }
            else if (quotes == 0 && shape == CharacterClass.Closing)
            {
                brackets--;
            }
            else if (quotes == 0 && brackets == 0)
            {
                return false;
            }
        }
        return hasQuote && quotes == 0 && brackets == 0;
    }

    /// <summary>The token after the quotation that opens at a token; the next token where none opens.</summary>
    public static int AfterQuotation(in TokenWindow window, int token)
    {
        var depth = 0;
        for (var i = token; i < window.Count; i++)
        {
            depth += window.Role(i) switch { QuoteRole.Open => 1, QuoteRole.Close => -1, _ => 0 };
            if (depth <= 0)
            {
                return i + 1;
            }
        }
        return window.Count;
    }
}
