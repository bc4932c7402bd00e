using ClaimExtract.Analysis.Languages;

namespace ClaimExtract.Analysis.Tagging;

/// <summary>Word and part of speech → lemma, as UD English writes it: a list of exceptions, then rules of spelling.</summary>
public sealed class Lemmatizer
{
    /// <summary>Longer words stand for themselves.</summary>
    private const int Longest = 48;

    /// <summary>What a buffer must hold.</summary>
    public const int BufferLength = Longest + 16;

    private static readonly string[] s_sections =
        ["adj/", "adp/", "adv/", "aux/", "cconj/", "det/", "", "noun/", "", "part/", "pron/", "", "", "sconj/", "", "verb/", ""];

    private readonly WordList _exceptions = WordList.Load("English/lemmas.txt");

    /// <summary>The lemma; it may lie in the buffer, so use it before the next call.</summary>
    /// <param name="isFirst">Whether the word opens a sentence, so that its capital says nothing.</param>
    /// <param name="buffer">At least <see cref="BufferLength"/>.</param>
    public ReadOnlySpan<char> Lemma(ReadOnlySpan<char> word, PartOfSpeech tag, bool isFirst, Span<char> buffer)
    {
        if (word.Length is 0 or > Longest)
        {
            return word;
        }
        if (Exception(word, tag, buffer) is { } listed)
        {
            return listed;
        }
        return tag switch
        {
            PartOfSpeech.Verb or PartOfSpeech.Auxiliary => Verb(word, buffer),
            PartOfSpeech.Noun => Noun(word, buffer),
            PartOfSpeech.ProperNoun => word.EndsWith("ans") && word.Length > 5 ? word[..^1] : word,
            PartOfSpeech.Adjective => KeepsCapital(word, isFirst) ? word : Lower(word, buffer),
            PartOfSpeech.Numeral => WithoutCommas(word, buffer),
            PartOfSpeech.Punctuation => word is "“" or "”" ? "\"" : word is "‘" or "’" ? "'" : word is "–" ? "-" : word,
            PartOfSpeech.Symbol or PartOfSpeech.Other => word,
            _ => Lower(word, buffer),
        };
    }

    /// <summary>An auxiliary may also stand among the verbs: one list serves both.</summary>
    private string? Exception(ReadOnlySpan<char> word, PartOfSpeech tag, Span<char> buffer)
    {
        var section = s_sections[(int)tag];
        if (section.Length > 0 && Find(section, word, buffer) is { } found)
        {
            return found;
        }
        return tag == PartOfSpeech.Auxiliary ? Find("verb/", word, buffer) : null;
    }

    private string? Find(string section, ReadOnlySpan<char> word, Span<char> buffer)
    {
        section.CopyTo(buffer);
        word.CopyTo(buffer[section.Length..]);
        return _exceptions.TryGetValue(buffer[..(section.Length + word.Length)], out var lemma) ? lemma : null;
    }

    private static ReadOnlySpan<char> Verb(ReadOnlySpan<char> word, Span<char> buffer)
    {
        var (cut, add) = VerbEndings.Of(Lower(word, buffer));
        return Change(buffer, word.Length, cut, add);
    }

    private static ReadOnlySpan<char> Noun(ReadOnlySpan<char> word, Span<char> buffer)
    {
        if (char.IsDigit(word[0]))
        {
            return word; // "1990s"
        }
        if (word.Length > 1 && char.IsUpper(word[1]))
        {
            return IsPluralInitials(word) ? word[..^1] : word.Length <= 4 ? word : Lower(word, buffer); // "TVs", "NGO", "ATTACK"
        }
        var (cut, add) = NounEndings.Of(Lower(word, buffer));
        return Change(buffer, word.Length, cut, add);
    }

    private static bool IsPluralInitials(ReadOnlySpan<char> word) => word.Length > 2 && word[^1] == 's' && char.IsUpper(word[^2]);

    private static ReadOnlySpan<char> Change(Span<char> buffer, int length, int cut, string add)
    {
        add.CopyTo(buffer[(length - cut)..]);
        return buffer[..(length - cut + add.Length)];
    }

    /// <summary>"Syrian", "European": adjectives made of names keep their capital.</summary>
    private static bool KeepsCapital(ReadOnlySpan<char> word, bool isFirst) =>
        char.IsUpper(word[0])
        && (word.Length > 1 && char.IsUpper(word[1])
            ? word.Length <= 3
            : !isFirst || word.EndsWith("ian") || word.EndsWith("ean") || word.EndsWith("ican") || word.EndsWith("ese") || word.EndsWith("ish")
                || word.EndsWith("aqi") || word.EndsWith("eli") || word.EndsWith("ani"));

    private static ReadOnlySpan<char> WithoutCommas(ReadOnlySpan<char> word, Span<char> buffer)
    {
        var used = 0;
        foreach (var unit in word)
        {
            if (unit != ',')
            {
                buffer[used++] = char.ToLowerInvariant(unit);
            }
        }
        return buffer[..used];
    }

    private static ReadOnlySpan<char> Lower(ReadOnlySpan<char> word, Span<char> buffer)
    {
        for (var i = 0; i < word.Length; i++)
        {
            buffer[i] = char.ToLowerInvariant(word[i]);
        }
        return buffer[..word.Length];
    }
}
