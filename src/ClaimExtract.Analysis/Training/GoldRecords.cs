using System.Text.Json;

namespace ClaimExtract.Analysis.Training;

/// <summary>Reads JSON Lines of gold data; a line that is not as it must be is reported and left out.</summary>
internal static class GoldRecords
{
    /// <param name="convert">Null for a record that is not wanted.</param>
    public static IEnumerable<T> Read<T>(string path, Action<GoldProblem> report, Func<JsonElement, T?> convert)
        where T : class
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line) && Convert(path, number, line, report, convert) is { } record)
            {
                yield return record;
            }
        }
    }

    private static T? Convert<T>(string path, int number, string line, Action<GoldProblem> report, Func<JsonElement, T?> convert)
        where T : class
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return convert(json.RootElement);
        }
        catch (Exception error) when (ReasonOf(error) is not null)
        {
            report(new GoldProblem(path, number, ReasonOf(error)!));
            return null;
        }
    }

    private static string? ReasonOf(Exception error) => error switch
    {
        JsonException => "invalid JSON",
        KeyNotFoundException => "a field is missing",
        InvalidOperationException => "a field is of the wrong type",
        ArgumentException or IndexOutOfRangeException => "a span must be two numbers, start and end, in that order",
        FormatException => error.Message,
        _ => null,
    };
}
