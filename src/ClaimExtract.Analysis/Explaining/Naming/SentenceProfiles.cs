using System.Globalization;
using ClaimExtract.Analysis.Attributing;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Explaining.Naming;

/// <summary>Names of what the labeler knows of a sentence as a whole, by <see cref="SentenceSetting.Profile"/>.</summary>
internal static class SentenceProfiles
{
    private static readonly string[] s_places = ["outside", "opening", "inside", "closing", "short"];
    private static readonly string[] s_shares = ["not quoted", "partly quoted", "mostly quoted", "wholly quoted"];

    /// <summary>Those of the sentence, of the part that was read, and of the two sentences beside it.</summary>
    public static ValueNames Of(SpeechContext context, Sentence sentence, TokenRange range)
    {
        var sentences = context.Tagged.Text.Sentences;
        var beside = Enumerable.Range(sentence.Index - 1, 3).Where(i => i >= 0 && i < sentences.Length).Select(i => sentences[i].Tokens);
        return new ValueNames(beside.Append(range).Select(tokens => SentenceSetting.Profile(context, tokens)).Append(0u).Select(value => (value, Name(value))));
    }

    private static string Name(uint profile)
    {
        if (profile == 0)
        {
            return "no sentence";
        }
        var bits = profile - 1;
        var parts = new List<string>
        {
            s_shares[bits / 64 % 4],
            ((bits / 256) % 4) switch { 0 => "no verb of speech", 1 => "1 verb of speech", _ => "2 or more verbs of speech" },
        };
        if (bits / 1024 % 2 != 0)
        {
            parts.Add("a noun of speech");
        }
        if (bits / 2048 % 2 != 0)
        {
            parts.Add("an adverb of speech");
        }
        if (bits % 64 != 0)
        {
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"quotation at start: {s_places[bits % 8]}, at end: {s_places[bits / 8 % 8]}"));
        }
        return $"a sentence ({string.Join(", ", parts)})";
    }
}
