namespace ClaimExtract.Analysis.Tagging;

/// <summary>Regular English verb endings: "-s", "-ed", "-ing", and how the stem before them is spelled.</summary>
internal static class VerbEndings
{
    /// <summary>How many characters to cut from a form in lower case, and what to add.</summary>
    public static (int Cut, string Add) Of(ReadOnlySpan<char> form)
    {
        if (form.Length > 4 && form.EndsWith("ies"))
        {
            return (3, "y");
        }
        if (form.Length > 3 && form[^1] == 's' && form[^2] is not ('s' or 'u' or 'i' or '\'' or '’'))
        {
            return form.EndsWith("sses") || form.EndsWith("ches") || form.EndsWith("shes") || form.EndsWith("xes") || form.EndsWith("zzes")
                ? (2, "") : (1, "");
        }
        if (form.Length > 4 && form.EndsWith("ied"))
        {
            return (3, "y");
        }
        if (form.Length > 3 && form.EndsWith("ed") && HasVowel(form[..^2]))
        {
            return Stem(form[..^2], 2);
        }
        return form.Length > 4 && form.EndsWith("ing") && HasVowel(form[..^3]) ? Stem(form[..^3], 3) : (0, "");
    }

    private static (int Cut, string Add) Stem(ReadOnlySpan<char> stem, int cut)
    {
        var last = stem[^1];
        if (stem.Length > 2 && last == stem[^2] && last is not ('l' or 's' or 'z' or 'e' or 'o' or 'f'))
        {
            return (cut + 1, "");
        }
        return (cut, NeedsE(stem) ? "e" : "");
    }

    /// <summary>Whether a stem lost an e: "creat", "us", "danc", not "treat", "pass", "report".</summary>
    private static bool NeedsE(ReadOnlySpan<char> stem)
    {
        var last = stem[^1];
        var before = stem.Length > 1 ? stem[^2] : ' ';
        var first = stem.Length > 2 ? stem[^3] : ' ';
        if (!IsVowel(before))
        {
            return last switch
            {
                'c' or 'v' or 'u' or 'z' => before != last && !(last == 'z' && before == 't'),
                's' => before is 'n' or 'r' or 'l' or 'p' or 'w' && !stem.SequenceEqual("answ"),
                'g' => before is 'd' or 'r' or 'l',
                'l' => before is not ('l' or 'r' or 'w'),
                _ => false,
            };
        }
        // Two vowels before a consonant need no e ("treat", "appear"), but "qu" and "gu" count as a consonant ("require").
        var isSingle = !IsVowel(first) || (first == 'u' && stem.Length > 3 && stem[^4] is 'q' or 'g');
        return last switch
        {
            'c' or 'v' or 'u' => true,
            's' or 'z' => true,
            'g' => before != 'i' || isSingle,
            'e' or 'o' or 'i' or 'y' or 'w' or 'x' or 'h' or 'j' or 'q' => false,
            't' => before switch { 'a' => isSingle || first is 'i' or 'u', 'u' => isSingle && stem.Length > 3, 'o' => false, _ => false },
            'r' => before switch { 'a' or 'u' or 'i' => isSingle, _ => false },
            'n' => before switch { 'i' => isSingle, 'u' => isSingle && stem.Length < 4, _ => false },
            'm' => before is 'a' or 'u' or 'i' && isSingle,
            'k' => before is 'a' or 'i' or 'o' && isSingle,
            'p' => before switch { 'a' or 'i' or 'y' => isSingle, 'o' => isSingle && stem.Length <= 4, _ => false },
            'd' => (isSingle && before is 'a' or 'e' or 'i' or 'o' or 'u') || (first == 'u' && before == 'a'),
            'b' => before is 'i' or 'o' && isSingle,
            'l' => before switch { 'i' or 'u' => isSingle, 'y' => true, _ => false },
            _ => false,
        };
    }

    private static bool HasVowel(ReadOnlySpan<char> stem)
    {
        foreach (var letter in stem)
        {
            if (IsVowel(letter))
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
