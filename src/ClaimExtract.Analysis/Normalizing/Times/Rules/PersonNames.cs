using ClaimExtract.Analysis.Normalizing.Times.Words;
using ClaimExtract.Analysis.Tagging;

namespace ClaimExtract.Analysis.Normalizing.Times.Rules;

/// <summary>Names of people that are also names in the calendar: "April Ryan", "Sunday Adeyemi".</summary>
internal static class PersonNames
{
    /// <summary>Whether a word is the given name of a person found by the tagger; a surname follows it.</summary>
    public static bool Holds(SentenceWords words, int token) =>
        words.Tagged.EntityAt(token) is { Kind: EntityKind.Person, Tokens: var name } && name.Start == token && name.Length > 1 && words.IsCapital(token + 1);
}
