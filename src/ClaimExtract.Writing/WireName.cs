using System.Text;

namespace ClaimExtract.Writing;

/// <summary>The snake_case name of an enum value in output: <c>AtLeast</c> → <c>at_least</c>.</summary>
public static class WireName
{
    public static string Of<T>(T value)
        where T : struct, Enum => Cache<T>.Names.TryGetValue(value, out var name) ? name : Snake(value.ToString());

    internal static string Snake(string pascal)
    {
        var snake = new StringBuilder(pascal.Length + 4);
        foreach (var letter in pascal)
        {
            if (char.IsAsciiLetterUpper(letter) && snake.Length > 0)
            {
                snake.Append('_');
            }
            snake.Append(char.ToLowerInvariant(letter));
        }
        return snake.ToString();
    }

    private static class Cache<T>
        where T : struct, Enum
    {
        internal static readonly Dictionary<T, string> Names =
            Enum.GetValues<T>().Distinct().ToDictionary(value => value, value => Snake(value.ToString()));
    }
}
