namespace ClaimExtract.Reading.Headers;

/// <summary>The named values of one document, from a header or a JSON record, in the order given.</summary>
/// <remarks>Names compare without regard to case, and <c>-</c> and space stand for <c>_</c>. The value "None", as news-please writes it, is no value.</remarks>
internal sealed class RecordFields
{
    private readonly List<KeyValuePair<string, string>> _fields = [];

    public bool IsEmpty => _fields.Count == 0;

    public void Add(string name, string value)
    {
        var content = value.AsSpan().Trim();
        if (!content.IsEmpty && !content.SequenceEqual("None"))
        {
            _fields.Add(new(Normalize(name), value));
        }
    }

    /// <summary>The value of the first name that has one, as given; empty where none has.</summary>
    public string First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            foreach (var field in _fields)
            {
                if (field.Key == name)
                {
                    return field.Value;
                }
            }
        }
        return "";
    }

    /// <summary>All values of the first name that has one, as a list is written in one line or text.</summary>
    public string Joined(string separator, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            var values = _fields.FindAll(NamedAs(name));
            if (values.Count > 0)
            {
                return values.Count == 1 ? values[0].Value : string.Join(separator, values.ConvertAll(field => field.Value));
            }
        }
        return "";
    }

    public static string Normalize(string name) => name.Trim().ToLowerInvariant().Replace('-', '_').Replace(' ', '_');

    private static Predicate<KeyValuePair<string, string>> NamedAs(string name) => field => field.Key == name;
}
