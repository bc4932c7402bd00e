using ClaimExtract.Analysis.Languages;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Quantities;

/// <summary>Every word list that the quantity stage asks.</summary>
internal sealed class QuantityLexicon
{
    public SpanMap<NumberWord> NumberWords { get; } = new("English/number_words.txt", NumberWord.Parse);

    /// <summary>Words before a number that bound it, joined by single spaces.</summary>
    public SpanMap<QuantityQualifier> Bounds { get; } = new("English/quantity_bounds.txt", Qualifier);

    /// <summary>Words behind a number that bound it.</summary>
    public SpanMap<QuantityQualifier> BoundsBehind { get; } = new("English/quantity_bounds_behind.txt", Qualifier);

    /// <summary>Names and codes of currencies → singular unit.</summary>
    public WordList Currencies { get; } = WordList.Load("English/currencies.txt");

    /// <summary>Units of measure in words, singular and plural → singular unit with its measure.</summary>
    public WordList Units { get; } = WordList.Load("English/measure_units.txt");

    /// <summary>Unit signs, valid only behind digits: "km", "MW".</summary>
    public WordList UnitSigns { get; } = WordList.Load("English/unit_signs.txt");

    public SpanMap<PredicateWord> Predicates { get; } = new("English/quantity_predicates.txt", PredicateWord.Parse);

    /// <summary>Counted nouns in the singular → what they are.</summary>
    public SpanMap<NounClass> Nouns { get; } = new("English/counted_nouns.txt", EnumNames.Parse<NounClass>);

    public WordList IrregularPlurals { get; } = WordList.Load("English/irregular_plurals.txt");

    /// <summary>Words that no noun phrase goes beyond.</summary>
    public WordList PhraseStops { get; } = WordList.Load("English/noun_phrase_stops.txt");

    /// <summary>Words that take a number as their name: "section", "flight".</summary>
    public WordList Labels { get; } = WordList.Load("English/number_labels.txt");

    public WordList Months { get; } = WordList.Load("English/month_names.txt");

    public WordList Ordinals { get; } = WordList.Load("English/ordinal_words.txt");

    /// <summary>Adjectives of extent behind a measure: "five metres long".</summary>
    public WordList Shapes { get; } = WordList.Load("English/extent_adjectives.txt");

    public SpanMap<QuantityChange> Changes { get; } = new("English/change_words.txt", EnumNames.Parse<QuantityChange>);

    public SpanMap<decimal> Ratios { get; } =
        new("English/ratio_words.txt", value => decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Codes in capitals, also with the M for million that stock markets put before them ("MUSD").</summary>
    public bool IsCurrencyCode(ReadOnlySpan<char> word) =>
        word is [>= 'A' and <= 'Z', .., >= 'A' and <= 'Z'] && (Currencies.Contains(word) || (word is ['M', _, _, _] && Currencies.Contains(word[1..])));

    /// <summary>Whether a word may be, or be part of, a number: the quick test on every token.</summary>
    public bool MayBeNumber(ReadOnlySpan<char> word) =>
        word.ContainsAnyInRange('0', '9')
        || (word.Length is >= 3 and <= 11 && NumberWords.TryGet(word, out _))
        || (word.Length == 1 && Fractions.IsVulgar(word[0]));

    private static QuantityQualifier Qualifier(string wireName) =>
        EnumNames.Parse<QuantityQualifier>(wireName.Replace("_", "", StringComparison.Ordinal));
}
