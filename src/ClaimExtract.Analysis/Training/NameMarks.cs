using System.Globalization;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Training;

/// <summary>
/// Names marked by hand, apart from the text they mark: sentence → marks, in a file of <c>sentence TAB first-last TAB kind</c>.
/// A line <c>sentence TAB -</c> says that a sentence was read and holds no name. <c>samples/training/entities/README.md</c> has the rules.
/// </summary>
internal static class NameMarks
{
    /// <summary>The numbers as they stand in the file; what they count is the reader's matter.</summary>
    /// <exception cref="InvalidDataException">A line does not follow the format; the message names file and line.</exception>
    public static Dictionary<string, List<(TextSpan Span, EntityKind Kind)>> Read(string path)
    {
        var marks = new Dictionary<string, List<(TextSpan, EntityKind)>>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            var fields = line.Split('\t');
            if (!marks.TryGetValue(fields[0], out var sentence))
            {
                marks.Add(fields[0], sentence = []);
            }
            if (fields.Length == 2 && fields[1] == "-")
            {
                continue;
            }
            var hyphen = fields.Length == 3 ? fields[1].IndexOf('-', StringComparison.Ordinal) : -1;
            if (hyphen < 0 || !Enum.TryParse<EntityKind>(fields[2], out var kind)
                || !int.TryParse(fields[1].AsSpan(0, hyphen), CultureInfo.InvariantCulture, out var first)
                || !int.TryParse(fields[1].AsSpan(hyphen + 1), CultureInfo.InvariantCulture, out var last) || last < first)
            {
                throw new InvalidDataException($"{path}:{number}: not 'sentence TAB first-last TAB kind'");
            }
            sentence.Add((new TextSpan(first, last), kind));
        }
        return marks;
    }
}
