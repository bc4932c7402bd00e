using System.Text;

namespace ClaimExtract.Analysis.Explaining.Naming;

/// <summary>The names of enum members as words: "ArmedGroup" is "armed group".</summary>
internal static class EnumWords
{
    public static IEnumerable<string> Of<T>()
        where T : struct, Enum => Enum.GetNames<T>().Select(Split);

    public static string Of<T>(T value)
        where T : struct, Enum => Split(value.ToString());

    private static string Split(string name)
    {
        var words = new StringBuilder();
        foreach (var unit in name)
        {
            if (char.IsAsciiLetterUpper(unit) && words.Length > 0)
            {
                words.Append(' ');
            }
            words.Append(char.ToLowerInvariant(unit));
        }
        return words.ToString();
    }
}
