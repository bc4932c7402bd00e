using System.Text.Json;
using ClaimExtract.Analysis.Explaining;
using ClaimExtract.Model;

namespace ClaimExtract.Cli.Explaining;

/// <summary>What occurs in many places of an explanation in JSON.</summary>
internal sealed class JsonParts(Utf8JsonWriter json, Quoting quoting)
{
    private const int Digits = 4;

    public void List<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    public void Texts(string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }
        json.WriteEndArray();
    }

    /// <summary>As members of the object that is open.</summary>
    public void Span(TextSpan span)
    {
        json.WriteNumber("start", quoting.Offset(span.Start));
        json.WriteNumber("end", quoting.Offset(span.End));
        json.WriteString("text", quoting.Words(span));
    }

    public void Index(string name, int? index)
    {
        if (index is { } known)
        {
            json.WriteNumber(name, known);
            return;
        }
        json.WriteNull(name);
    }

    public void Number(string name, double? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, Math.Round(known, Digits, MidpointRounding.AwayFromZero));
            return;
        }
        json.WriteNull(name);
    }

    public void Contest(LabelContest contest)
    {
        json.WriteStartObject("contest");
        json.WriteString("label", contest.Label);
        json.WriteString("rival", contest.Rival);
        List("features", contest.Features, Feature);
        List("others", contest.Others, Feature);
        Number("sum", contest.Sum);
        Number("rival_sum", contest.RivalSum);
        json.WriteEndObject();
    }

    private void Feature(FeatureWeight feature)
    {
        json.WriteString("text", feature.Text);
        Index("template", (int?)feature.Template);
        json.WriteNumber("times", feature.Times);
        Number("weight", feature.Weight);
        Number("rival_weight", feature.RivalWeight);
    }
}
