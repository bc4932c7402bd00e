using System.Globalization;

namespace ClaimExtract.Reading;

/// <summary>What a reader knows about its stream.</summary>
/// <param name="Path">As it shall stand in output.</param>
/// <param name="MaxBytes">A document of more bytes is an error.</param>
public sealed record ReadingContext(string Path, long MaxBytes)
{
    internal ReadingError TooLarge(int line = 0) =>
        new(Path, line, string.Create(CultureInfo.InvariantCulture, $"larger than {MaxBytes} bytes; raise --max-bytes to read it"));
}
