using System.Globalization;
using ClaimExtract.Analysis.Normalizing.Times.Words;

namespace ClaimExtract.Analysis.Normalizing.Times.Readings;

/// <summary>How many of a unit: a number, or an unknown one ("several", X in TIMEX3).</summary>
internal readonly record struct Count(decimal Value, bool IsVague)
{
    public static Count Vague { get; } = new(0, true);

    public static Count One { get; } = new(1, false);

    /// <summary>The TIMEX3 value of a duration: "P3D", "PT5H30M", "PXM". Decades and centuries come as years when counted.</summary>
    public string Duration(TimeUnit unit) => (unit < TimeUnit.Day ? "PT" : "P") + Amount(unit);

    /// <summary>The same without P: for joining "two hours and ten minutes".</summary>
    public string Amount(TimeUnit unit)
    {
        if (IsVague)
        {
            return "X" + Letter(unit);
        }
        var (value, name) = unit switch
        {
            TimeUnit.Decade => (Value * 10, "Y"),
            TimeUnit.Century => (Value * 100, "Y"),
            TimeUnit.Fortnight => (Value * 2, "W"),
            _ => (Value, Letter(unit)),
        };
        var whole = decimal.Truncate(value);
        var half = (value - whole) * (name == "Y" ? 12 : unit switch
        {
            TimeUnit.Hour or TimeUnit.Minute => 60,
            TimeUnit.Day => 24,
            _ => 0,
        });
        if (half == 0 || half % 1 != 0)
        {
            return value.ToString("0.####", CultureInfo.InvariantCulture) + name;
        }
        var rest = half.ToString("0", CultureInfo.InvariantCulture) + (unit switch
        {
            TimeUnit.Hour => "M",
            TimeUnit.Minute => "S",
            TimeUnit.Day => "H",
            _ => "M",
        });
        var separator = unit == TimeUnit.Day ? "T" : "";
        return whole == 0 ? separator + rest : whole.ToString("0", CultureInfo.InvariantCulture) + name + separator + rest;
    }

    private static string Letter(TimeUnit unit) => unit switch
    {
        TimeUnit.Second => "S",
        TimeUnit.Minute => "M",
        TimeUnit.Hour => "H",
        TimeUnit.Day => "D",
        TimeUnit.Weekend => "WE",
        TimeUnit.Week or TimeUnit.Fortnight => "W",
        TimeUnit.Month => "M",
        TimeUnit.Quarter => "Q",
        TimeUnit.Year => "Y",
        TimeUnit.Decade => "E",
        _ => "C",
    };
}
