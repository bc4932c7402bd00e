using System.Text.Json;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Training;

/// <summary>A claim marked by hand after the guidelines.</summary>
/// <param name="IsSure">False where careful annotators could differ.</param>
internal sealed record MarkedClaim(TextSpan Span, ClaimKind Kind, bool IsSure, ClaimPolarity Polarity, string Modality, IReadOnlyList<string> Chain);

/// <summary>An article with claims marked by hand.</summary>
internal sealed record ClaimDocument(Article Article, IReadOnlyList<MarkedClaim> Claims)
{
    /// <summary>
    /// Reads one document a line, in either form: <c>{text, claims:[{start, end, type …}]}</c> with UTF-16 offsets, or
    /// <c>{sentences:[{text, claims:[{clause, type …}]}]}</c>, where the clause stands word for word in its sentence.
    /// </summary>
    /// <exception cref="InvalidDataException">A line is not of that form; the message names file and line.</exception>
    public static IEnumerable<ClaimDocument> ReadAll(string path)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }
            ClaimDocument document;
            try
            {
                using var json = JsonDocument.Parse(line);
                document = json.RootElement.TryGetProperty("text", out _) ? Whole(json.RootElement) : Sentences(json.RootElement);
            }
            catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
            {
                throw new InvalidDataException($"{path}:{number}: {error.Message}", error);
            }
            yield return document;
        }
    }

    private static ClaimDocument Whole(JsonElement root) => new(
        ArticleOf(root, root.GetProperty("text").GetString()!),
        [.. root.GetProperty("claims").EnumerateArray().Select(c => Claim(c, new TextSpan(c.GetProperty("start").GetInt32(), c.GetProperty("end").GetInt32())))]);

    private static ClaimDocument Sentences(JsonElement root)
    {
        var (text, claims) = ("", new List<MarkedClaim>());
        foreach (var sentence in root.GetProperty("sentences").EnumerateArray())
        {
            text += text.Length > 0 ? " " : "";
            var words = sentence.GetProperty("text").GetString()!;
            foreach (var claim in sentence.GetProperty("claims").EnumerateArray())
            {
                var clause = claim.GetProperty("clause").GetString()!;
                var at = words.IndexOf(clause, StringComparison.Ordinal);
                if (at < 0)
                {
                    throw new ArgumentException($"the clause '{clause}' does not stand in its sentence");
                }
                claims.Add(Claim(claim, new TextSpan(text.Length + at, text.Length + at + clause.Length)));
            }
            text += words;
        }
        return new ClaimDocument(ArticleOf(root, text), claims);
    }

    private static Article ArticleOf(JsonElement root, string text)
    {
        string Field(string name) => root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
        var metadata = new ArticleMetadata
        {
            Title = Field("title"),
            Publisher = Field("publisher"),
            PublishedAt = DateOnly.TryParseExact(Field("date"), "yyyy-MM-dd", out var day) ? day : null,
        };
        return new Article(new ArticleOrigin("", Field("id")), metadata, text, new TextSpan(0, text.Length));
    }

    private static MarkedClaim Claim(JsonElement claim, TextSpan span) => new(
        span,
        ClaimKinds.ByName(claim.GetProperty("type").GetString()!),
        !claim.TryGetProperty("sure", out var sure) || sure.GetBoolean(),
        claim.TryGetProperty("polarity", out var polarity) && polarity.GetString() == "negated" ? ClaimPolarity.Negated : ClaimPolarity.Affirmed,
        claim.TryGetProperty("modality", out var modality) ? modality.GetString()! : "asserted",
        [.. claim.GetProperty("source_chain").EnumerateArray().Select(link => link.GetString()!)]);
}
