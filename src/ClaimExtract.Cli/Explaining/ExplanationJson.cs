using System.Text.Encodings.Web;
using System.Text.Json;
using ClaimExtract.Analysis.Explaining;
using ClaimExtract.Model;
using ClaimExtract.Writing;

namespace ClaimExtract.Cli.Explaining;

/// <summary>The same as the text, as one JSON object on one line.</summary>
internal static class ExplanationJson
{
    /// <param name="sentence">0-based; null for the list of sentences.</param>
    public static void Write(ExplainedArticle explained, int? sentence, Stream output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        var origin = explained.Analysis.Article.Origin;
        json.WriteStartObject();
        json.WriteString("doc_id", origin.DocumentId);
        json.WriteString("source_path", origin.Path);
        if (sentence is { } index)
        {
            var explanation = explained.Explain(index);
            var parts = new JsonParts(json, new Quoting(explained.Analysis.Article));
            WriteSentence(json, parts, explanation);
            new SpeechJson(json, parts).Write(explanation);
            new ClaimJson(json, parts, explained.Analysis).Write(explanation);
        }
        else
        {
            WriteList(json, new JsonParts(json, new Quoting(explained.Analysis.Article)), explained.Analysis);
        }
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, JsonParts parts, AnalyzedArticle analysis) => parts.List("sentences", analysis.Sentences, sentence =>
    {
        json.WriteNumber("number", sentence.Index + 1);
        json.WriteString("kind", WireName.Of(sentence.Kind));
        parts.Span(sentence.Span);
        parts.Texts("speakers", SentenceList.Speakers(analysis, sentence));
        parts.Texts("claim_types", SentenceList.Types(analysis, sentence));
    });

    private static void WriteSentence(Utf8JsonWriter json, JsonParts parts, SentenceExplanation explanation)
    {
        var (sentence, first) = (explanation.Sentence, explanation.Sentence.Tokens.Start);
        json.WriteStartObject("sentence");
        json.WriteNumber("number", sentence.Index + 1);
        json.WriteNumber("sentence_index", sentence.Index);
        json.WriteNumber("paragraph_index", sentence.ParagraphIndex);
        json.WriteString("kind", WireName.Of(sentence.Kind));
        parts.Span(sentence.Span);
        json.WriteEndObject();
        parts.List("tokens", explanation.Tokens, token =>
        {
            parts.Span(token.Token.Span);
            json.WriteString("part_of_speech", token.PartOfSpeech);
            json.WriteString("relation", token.Relation);
            parts.Index("head", token.Head < 0 ? null : token.Head - first);
        });
        parts.List("entities", explanation.Entities, entity =>
        {
            parts.Span(entity.Span);
            json.WriteString("kind", entity.Kind);
        });
    }
}
