using System.Text;

namespace ClaimExtract.Learning;

/// <summary>
/// What opening a model needs to know of its passport. Read without a JSON library, whose own start takes longer
/// than all models together.
/// </summary>
/// <param name="Labels">How many there are.</param>
internal readonly record struct PassportHead(string Features, int Labels, int Scale)
{
    /// <exception cref="FormatException">Not the JSON object of a passport.</exception>
    public static PassportHead Read(ReadOnlySpan<byte> json)
    {
        var cursor = new JsonCursor(json);
        var (features, labels, scale) = ("", 0, 0);
        cursor.Take((byte)'{');
        do
        {
            var name = cursor.TakeText();
            cursor.Take((byte)':');
            if (name.SequenceEqual("features"u8))
            {
                features = Encoding.UTF8.GetString(cursor.TakeText());
            }
            else if (name.SequenceEqual("labels"u8))
            {
                labels = cursor.CountItems();
            }
            else if (name.SequenceEqual("scale"u8))
            {
                scale = cursor.TakeWhole();
            }
            else
            {
                cursor.SkipValue();
            }
        }
        while (cursor.TryTake((byte)','));
        cursor.Take((byte)'}');
        return new PassportHead(features, labels, scale);
    }
}
