namespace ClaimExtract.Writing;

/// <summary>Turns UTF-16 offsets into offsets in Unicode code points, as Python and W3C Web Annotation count them.</summary>
/// <remarks>A lone surrogate counts as one code point. Texts without surrogates cost nothing.</remarks>
public sealed class CodePoints
{
    private readonly int[]? _before;

    public CodePoints(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!HasSurrogates(text))
        {
            return;
        }
        _before = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
        {
            var isSecondHalf = i > 0 && char.IsSurrogatePair(text[i - 1], text[i]);
            _before[i + 1] = _before[i] + (isSecondHalf ? 0 : 1);
        }
    }

    /// <summary>The number of code points before a UTF-16 offset.</summary>
    public int Before(int offset) => _before is null ? offset : _before[offset];

    private static bool HasSurrogates(string text)
    {
        foreach (var unit in text)
        {
            if (char.IsSurrogate(unit))
            {
                return true;
            }
        }
        return false;
    }
}
