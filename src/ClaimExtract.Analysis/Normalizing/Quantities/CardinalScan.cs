namespace ClaimExtract.Analysis.Normalizing.Quantities;

/// <summary>The grammar of English cardinals in words, from "seven" to "two hundred and three thousand and five".</summary>
internal static class CardinalScan
{
    public static bool TryScan(AtomList atoms, int start, out int end, out decimal value, out decimal magnitude)
    {
        (end, value, magnitude) = (start, 0, 1);
        var (total, group, smallest) = (0m, 0m, decimal.MaxValue);
        var (hasGroup, afterHundred) = (false, false);
        for (var at = start; ; at = end)
        {
            var next = SkipJoint(atoms, at, start, hasGroup || magnitude > 1, afterHundred || magnitude > 1);
            if (!atoms.Lexicon.NumberWords.TryGet(atoms.At(next), out var word) || (next > at && word.Kind != NumberWordKind.Cardinal && atoms.At(next).Length <= 3))
            {
                break;
            }
            if (word.Kind == NumberWordKind.Cardinal)
            {
                if (!FitsGroup(group, word.Value, hasGroup) || (next > start && atoms.Is(next, "couple")))
                {
                    break;
                }
                (group, hasGroup, afterHundred) = (group + word.Value, true, false);
            }
            else if (word.Kind == NumberWordKind.Magnitude && atoms.At(next).Length > 2)
            {
                if (word.Value < 1000)
                {
                    if (group >= 100)
                    {
                        break;
                    }
                    (group, hasGroup, afterHundred, magnitude) = ((hasGroup ? group : 1) * word.Value, true, word.Value == 100, word.Value);
                }
                else if (!TryClose(ref total, ref group, ref hasGroup, word.Value, ref smallest))
                {
                    break;
                }
                else
                {
                    (magnitude, afterHundred) = (word.Value, false);
                }
            }
            else
            {
                break;
            }
            end = next + 1;
        }
        value = total + group;
        ReadPoint(atoms, ref end, ref value);
        return end > start;
    }

    /// <summary>Steps over "-", and over "and" or "of" where the number goes on behind it ("two hundred and five", "a couple of dozen").</summary>
    private static int SkipJoint(AtomList atoms, int at, int start, bool hasNumber, bool canTakeAnd)
    {
        if (at == start || !hasNumber)
        {
            return at;
        }
        var isJoint = (atoms.KindAt(at) == AtomKind.Hyphen && atoms.IsGlued(at) && atoms.IsGlued(at + 1))
            || (canTakeAnd && atoms.Is(at, "and") && !IsFraction(atoms, at + 2))
            || (atoms.Is(at, "of") && atoms.Is(at - 1, "couple"));
        return isJoint ? at + 1 : at;
    }

    private static bool IsFraction(AtomList atoms, int at) =>
        atoms.Lexicon.NumberWords.TryGet(atoms.At(at), out var word) && word.Kind == NumberWordKind.Denominator;

    private static bool FitsGroup(decimal group, decimal value, bool hasGroup) =>
        !hasGroup || (value > 0 && group % 100 == 0 && group > 0) || (value is > 0 and < 10 && group % 100 >= 20 && group % 10 == 0);

    /// <summary>Ends a group with "thousand", "million" …; a larger magnitude after a smaller one multiplies ("three lakh crore").</summary>
    private static bool TryClose(ref decimal total, ref decimal group, ref bool hasGroup, decimal factor, ref decimal smallest)
    {
        if (!hasGroup && total > 0)
        {
            smallest = factor;
            return DecimalText.TryMultiply(total, factor, out total);
        }
        if (factor >= smallest || !DecimalText.TryMultiply(hasGroup ? group : 1, factor, out var part))
        {
            return false;
        }
        (total, group, hasGroup, smallest) = (total + part, 0, false, factor);
        return true;
    }

    /// <summary>"five point five", "nought point nought three".</summary>
    private static void ReadPoint(AtomList atoms, ref int end, ref decimal value)
    {
        if (!atoms.Is(end, "point"))
        {
            return;
        }
        var (at, step) = (end + 1, 0.1m);
        while (step > 1e-9m && atoms.Lexicon.NumberWords.TryGet(atoms.At(at), out var word) && word is { Kind: NumberWordKind.Cardinal, Value: < 10 }
            && !atoms.Is(at, "couple"))
        {
            (value, step, at) = (value + (word.Value * step), step / 10, at + 1);
        }
        end = step < 0.1m ? at : end;
    }
}
