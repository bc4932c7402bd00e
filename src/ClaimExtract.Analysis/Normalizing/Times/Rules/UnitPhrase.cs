using ClaimExtract.Analysis.Normalizing.Times.Readings;
using ClaimExtract.Analysis.Normalizing.Times.Words;

namespace ClaimExtract.Analysis.Normalizing.Times.Rules;

/// <summary>What stands before a unit of time, taken apart: [approximation] [the] [last] [first] [three] [fiscal] unit.</summary>
internal readonly record struct UnitPhrase(
    int Start, bool IsApproximate, bool HasThe, TimeWord? Deictic, int Ordinal, Count? Count, bool HasArticle, TimeUnit Unit, bool IsPlural, int End);
