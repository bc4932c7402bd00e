using System.Text;
using ClaimExtract.Analysis.Explaining;
using ClaimExtract.Model;
using ClaimExtract.Writing;

namespace ClaimExtract.Cli.Explaining;

/// <summary>The explanation of a sentence for a reader.</summary>
internal sealed class ExplanationText(AnalyzedArticle analysis)
{
    private readonly Quoting _quoting = new(analysis.Article);
    private readonly StringBuilder _text = new();

    public string Write(SentenceExplanation explanation)
    {
        var sentence = explanation.Sentence;
        _text.Append("Sentence ").Append(Quoting.Number(sentence.Index + 1)).Append(" of ").Append(Quoting.Number(analysis.Sentences.Length))
            .Append(": ").Append(WireName.Of(sentence.Kind)).Append(", paragraph ").Append(Quoting.Number(sentence.ParagraphIndex + 1))
            .Append(", characters ").Append(_quoting.Offsets(sentence.Span)).Append('\n');
        _text.Append("  ").Append(_quoting.Words(sentence.Span)).Append('\n');
        WriteTokens(explanation);
        WriteNames(explanation);
        new SpeechText(_quoting, _text).Write(explanation);
        new ClaimText(analysis, _quoting, _text).Write(explanation);
        return _text.ToString();
    }

    private void WriteTokens(SentenceExplanation explanation)
    {
        _text.Append("\nTOKENS, with the labels that tell who says what\n");
        var table = new AlignedTable(2, 0);
        table.Add("no", "token", "part", "label", "relation", "head");
        var first = explanation.Sentence.Tokens.Start;
        for (var i = 0; i < explanation.Tokens.Length; i++)
        {
            var (token, head) = (explanation.Tokens[i], explanation.Tokens[i].Head);
            table.Add(
                Quoting.Number(i + 1),
                _quoting.Words(token.Token.Span),
                token.PartOfSpeech,
                explanation.Labels.IsEmpty ? "-" : explanation.Labels[0].Labels[i],
                token.Relation,
                head < 0 ? "-" : $"{Quoting.Number(head - first + 1)} {_quoting.Words(analysis.Tokens[head].Span)}");
        }
        table.WriteTo(_text);
    }

    private void WriteNames(SentenceExplanation explanation)
    {
        var table = new AlignedTable(2);
        foreach (var entity in explanation.Entities)
        {
            table.Add(entity.Kind, _quoting.Words(entity.Span));
        }
        foreach (var quantity in analysis.Quantities.Where(q => explanation.Sentence.Span.Contains(q.Number)))
        {
            table.Add("number", $"{_quoting.Words(quantity.Span)} ({WireName.Of(quantity.Measure)}, {WireName.Of(quantity.Qualifier)})");
        }
        foreach (var time in analysis.Times.Where(t => explanation.Sentence.Span.Contains(t.Span)))
        {
            table.Add("time", $"{_quoting.Words(time.Span)} ({(time.Value.Length == 0 ? "unresolved" : time.Value)}, {WireName.Of(time.Basis)})");
        }
        if (!table.IsEmpty)
        {
            _text.Append("\nNAMES, NUMBERS AND TIMES\n");
            table.WriteTo(_text);
        }
    }
}
