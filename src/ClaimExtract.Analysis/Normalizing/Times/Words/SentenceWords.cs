using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Times.Words;

/// <summary>The tokens of one sentence with their time words: what the rules read. Reused from sentence to sentence.</summary>
internal sealed class SentenceWords(TaggedText tagged, TimeLexicon lexicon, HolidayNames holidays)
{
    // How far an expression reaches before and after the word that gives it away.
    private const int LongestLead = 10;
    private const int Reach = LongestLead + 6;

    private TimeWord?[] _words = new TimeWord?[64];
    private int[] _nextTrigger = new int[64];

    public SegmentedText Text { get; } = tagged.Text;

    public TaggedText Tagged { get; } = tagged;

    public HolidayNames Holidays { get; } = holidays;

    public int First { get; private set; }

    /// <summary>The first token after the sentence.</summary>
    public int End { get; private set; }

    /// <summary>How many expressions the rules are inside of.</summary>
    public int Depth { get; set; }

    public TimeWord? this[int token] => token >= First && token < End ? _words[token - First] : null;

    /// <summary>Turns to another sentence; false when it cannot hold a time expression.</summary>
    public bool Load(TokenRange tokens)
    {
        (First, End) = (tokens.Start, tokens.End);
        if (_words.Length < tokens.Length)
        {
            _words = new TimeWord?[tokens.Length * 2];
            _nextTrigger = new int[tokens.Length * 2];
        }
        var next = int.MaxValue;
        for (var token = End - 1; token >= First; token--)
        {
            next = lexicon.IsTrigger(Text[token]) ? token : next;
            _nextTrigger[token - First] = next;
        }
        if (next == int.MaxValue)
        {
            return false;
        }
        LookUp(next);
        return true;
    }

    /// <summary>The first token at or after a token at which an expression could begin; the end of the sentence when there is none.</summary>
    public int NextStart(int token)
    {
        while (token < End)
        {
            var trigger = _nextTrigger[token - First];
            if (trigger == int.MaxValue)
            {
                return End;
            }
            token = Math.Max(token, trigger - LongestLead);
            while (token <= trigger)
            {
                if (CanStart(token))
                {
                    return token;
                }
                token++;
            }
        }
        return End;
    }

    private bool CanStart(int token) =>
        this[token] is { } word
            ? word.Kind is not (TimeWordKind.Meridiem or TimeWordKind.Zone or TimeWordKind.Scale)
            : Text[token] is [(>= '0' and <= '9') or '\'' or '’' or '‘' or 'Q' or 'q' or 'H', ..];

    /// <summary>Looks up the words that stand near a trigger; expressions do not reach beyond.</summary>
    private void LookUp(int trigger)
    {
        Array.Clear(_words, 0, End - First);
        var done = First;
        while (trigger < End)
        {
            var last = Math.Min(End, trigger + Reach);
            for (var token = Math.Max(done, trigger - Reach); token < last; token++)
            {
                _words[token - First] = lexicon.Find(Text[token]);
            }
            done = last;
            var next = trigger + 1 < End ? _nextTrigger[trigger + 1 - First] : int.MaxValue;
            trigger = next;
        }
    }

    public ReadOnlySpan<char> Chars(int token) => token >= First && token < End ? Text[token] : default;

    public bool Is(int token, ReadOnlySpan<char> word) => Chars(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool Is(int token, TimeWordKind kind) => this[token]?.Kind == kind;

    public bool IsCapital(int token) => TimeLexicon.WithoutMid(Chars(token)) is [var first, ..] && char.IsUpper(first);

    public bool IsLowerWord(int token) => Chars(token) is [var first, ..] && char.IsLower(first);

    /// <summary>A lower-case word that is no preposition, conjunction or verb of being: likely a noun that the word before describes.</summary>
    public bool IsLowerNoun(int token) =>
        IsLowerWord(token) && this[token] is null && Chars(token).Length > 3 && Chars(token) is not ("will" or "with" or "when" or "that" or "from" or "depends" or "without" or "under" or "have" or "were" or "while" or "because" or "through" or "until" or "till" or "during" or "around" or "between" or "since" or "about" or "could" or "would" or "should");

    /// <summary>Whether nothing stands between a token and the next.</summary>
    public bool IsTight(int token) =>
        token >= First && token + 1 < End && Text.Tokens[token].End == Text.Tokens[token + 1].Start;

    public bool IsHyphen(int token) => Chars(token) is ['-' or '‐' or '‑'];

    /// <summary>A dash or hyphen, whatever its length.</summary>
    public bool IsDash(int token) => Chars(token) is ['-' or '‐' or '‑' or '–' or '—' or '~'];

    /// <summary>The token after a token, or after the hyphen that ties it to the next one ("three-year").</summary>
    public int Next(int token) =>
        IsTight(token) && IsHyphen(token + 1) && IsTight(token + 1) ? token + 2 : token + 1;

    /// <summary>Whether the next word is tied on by a hyphen.</summary>
    public bool IsHyphenated(int token) => Next(token) == token + 2;

    /// <summary>A whole number in digits, with or without grouping; at most nine digits.</summary>
    public bool TryDigits(int token, out int number)
    {
        number = 0;
        var chars = Chars(token);
        if (chars.Length is 0 or > 11)
        {
            return false;
        }
        foreach (var c in chars)
        {
            if (char.IsAsciiDigit(c) && number < 100_000_000)
            {
                number = (number * 10) + (c - '0');
            }
            else if (c != ',' || number == 0)
            {
                return false;
            }
        }
        return char.IsAsciiDigit(chars[^1]);
    }

    /// <summary>"7th", "22nd", or an ordinal word up to thirty-first.</summary>
    public bool TryOrdinal(int token, out int number, out int end)
    {
        (number, end) = (0, token + 1);
        if (this[token] is { Kind: TimeWordKind.Ordinal } word)
        {
            number = word.Number;
            return true;
        }
        if (this[token] is { Kind: TimeWordKind.Cardinal, Number: 20 or 30 } tens
            && this[Next(token)] is { Kind: TimeWordKind.Ordinal, Number: < 10 } ones)
        {
            (number, end) = (tens.Number + ones.Number, Next(token) + 1);
            return true;
        }
        var chars = Chars(token);
        if (chars.Length is < 3 or > 4 || !char.IsAsciiDigit(chars[0])
            || !(chars[^2..].Equals("th", StringComparison.OrdinalIgnoreCase) || chars[^2..].Equals("st", StringComparison.OrdinalIgnoreCase)
                || chars[^2..].Equals("nd", StringComparison.OrdinalIgnoreCase) || chars[^2..].Equals("rd", StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }
        return int.TryParse(chars[..^2], System.Globalization.NumberStyles.None, null, out number);
    }
}
