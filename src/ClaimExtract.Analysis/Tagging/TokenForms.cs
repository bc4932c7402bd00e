using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Learning;

namespace ClaimExtract.Analysis.Tagging;

/// <summary>Hashes of what each token looks like, made once a document and shared by all models.</summary>
public sealed class TokenForms
{
    private static readonly uint s_empty = FeatureHash.OfLower("");

    private readonly uint[] _lower;
    private readonly uint[] _shape;
    private readonly uint[] _ending;
    private readonly uint[] _shortEnding;

    public TokenForms(SegmentedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _lower = new uint[text.Tokens.Length];
        _shape = new uint[text.Tokens.Length];
        _ending = new uint[text.Tokens.Length];
        _shortEnding = new uint[text.Tokens.Length];
        for (var token = 0; token < _lower.Length; token++)
        {
            _lower[token] = FeatureHash.OfLower(Straight(text[token]));
            _shape[token] = ShapeOf(text[token]);
            _ending[token] = Suffix(text[token], 3);
            _shortEnding[token] = Suffix(text[token], 2);
        }
    }

    /// <summary>Stands for the positions before the first and after the last token of a sentence.</summary>
    public const uint Outside = 0x0BADBEEF;

    /// <summary>The word in lower case.</summary>
    public uint Lower(int token) => _lower[token];

    /// <summary>The word in lower case, or <see cref="Outside"/> beyond the range.</summary>
    public uint Lower(int token, Model.TokenRange range) => range.Contains(token) ? _lower[token] : Outside;

    /// <summary>Its letter case, digits and signs, runs shortened: "Xx", "X.", "dd,d".</summary>
    public uint Shape(int token) => _shape[token];

    public uint Shape(int token, Model.TokenRange range) => range.Contains(token) ? _shape[token] : Outside;

    /// <summary>The <see cref="Suffix"/> of three characters; that of an empty word beyond the range.</summary>
    public uint Ending(int token, Model.TokenRange range) => range.Contains(token) ? _ending[token] : s_empty;

    /// <summary>The <see cref="Suffix"/> of two.</summary>
    public uint ShortEnding(int token, Model.TokenRange range) => range.Contains(token) ? _shortEnding[token] : s_empty;

    /// <summary>Hash of the last characters in lower case; of the whole word where it is no longer.</summary>
    public static uint Suffix(ReadOnlySpan<char> word, int length) => FeatureHash.OfLower(word[Math.Max(0, word.Length - length)..]);

    /// <summary>Hash of the first characters in lower case; of the whole word where it is no longer.</summary>
    public static uint Prefix(ReadOnlySpan<char> word, int length) => FeatureHash.OfLower(word[..Math.Min(length, word.Length)]);

    /// <summary>Curly marks are read as straight ones, so that typography does not make new words.</summary>
    private static ReadOnlySpan<char> Straight(ReadOnlySpan<char> word)
    {
        if (word.Length == 1)
        {
            return word[0] switch { '“' or '”' or '„' or '«' or '»' => "\"", '‘' or '’' or '`' => "'", '—' or '–' => "-", _ => word };
        }
        return word.Length <= 4 && word.Contains('’') ? word.ToString().Replace('’', '\'') : word;
    }

    private static uint ShapeOf(ReadOnlySpan<char> word)
    {
        Span<char> shape = stackalloc char[8];
        var used = 0;
        foreach (var unit in word)
        {
            var kind = char.IsUpper(unit) ? 'X' : char.IsLower(unit) ? 'x' : char.IsDigit(unit) ? 'd' : char.IsLetter(unit) ? 'o' : unit;
            if (used < 2 || shape[used - 1] != kind || shape[used - 2] != kind)
            {
                shape[used++] = kind;
            }
            if (used == shape.Length)
            {
                break;
            }
        }
        return FeatureHash.Of(shape[..used]);
    }
}
