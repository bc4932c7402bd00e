using System.Globalization;

namespace ClaimExtract.Cli.Options;

/// <summary>A value of an option and where it was given, for messages.</summary>
/// <param name="Origin">The flag, the variable, or the file with its key.</param>
/// <param name="ExitCode">Of a run that a wrong value ends.</param>
internal sealed record Setting(string Value, string Origin, int ExitCode)
{
    public string[] Items() => Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public CommandException Wrong(string expected) => new(ExitCode, $"{Origin}: '{Value}' is not {expected}");

    public long Whole(long least) =>
        long.TryParse(Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least
            ? number
            : throw Wrong(string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} on"));

    public double Share() =>
        double.TryParse(Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= 1
            ? number
            : throw Wrong("a number from 0 to 1");
}
