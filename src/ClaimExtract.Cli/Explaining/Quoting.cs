using System.Globalization;
using ClaimExtract.Model;
using ClaimExtract.Writing;

namespace ClaimExtract.Cli.Explaining;

/// <summary>How an explanation shows pieces of its article and numbers.</summary>
internal sealed class Quoting(Article article)
{
    private readonly CodePoints _points = new(article.Text);

    /// <summary>The words on one line.</summary>
    public string Words(TextSpan span) => span.In(article.Text).ToString().ReplaceLineEndings(" ");

    public string Quoted(TextSpan span) => $"\"{Words(span)}\"";

    public string Quoted(IEnumerable<TextSpan> spans) => string.Join(" … ", spans.Select(Quoted));

    /// <summary>In code points, half-open, as everywhere in output.</summary>
    public string Offsets(TextSpan span) => string.Create(CultureInfo.InvariantCulture, $"{_points.Before(span.Start)} to {_points.Before(span.End)}");

    public int Offset(int position) => _points.Before(position);

    public static string Share(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>With its sign; nothing for what says nothing.</summary>
    public static string Weight(double? value) => value is { } number ? number.ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture) : "not allowed";

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
