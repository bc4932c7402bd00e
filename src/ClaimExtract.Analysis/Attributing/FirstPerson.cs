using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>Tells whether a stretch is spoken in the first person, outside of quotation marks.</summary>
internal static class FirstPerson
{
    public static bool Speaks(SpeechContext context, TokenRange range)
    {
        var text = context.Tagged.Text;
        for (var token = range.Start; token < range.End; token++)
        {
            if (text[token].Length <= 4 && context.Place(token) is QuotePlace.Outside or QuotePlace.Scare
                && (text[token] is "I" || text.Is(token, "we") || text.Is(token, "our") || text.Is(token, "us") && text[token] is "us" || text.Is(token, "my")))
            {
                return true;
            }
        }
        return false;
    }
}
