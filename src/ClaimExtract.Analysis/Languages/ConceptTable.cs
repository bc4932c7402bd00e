using System.Runtime.InteropServices;
using ClaimExtract.Analysis.Models;
using ClaimExtract.Learning;

namespace ClaimExtract.Analysis.Languages;

/// <summary>
/// What a word is a kind of, from WordNet's first sense: "gunman" → killer, person; "kidnap" → seize, take. Gives the claim
/// classifier words that it has not seen in training. Holds numbers only, found by a hash of the word's stem.
/// </summary>
internal sealed class ConceptTable
{
    /// <summary>Concepts a word can have, nearest first; 0 fills up.</summary>
    public const int Depth = 5;

    /// <summary>Raise with any change of keys or layout.</summary>
    public const string Version = "concepts-1/" + FeatureHash.Version;

    private static readonly Lazy<ConceptTable> s_shipped = new(() =>
    {
        var file = ShippedModels.Open("concepts", Version);
        return new ConceptTable(new FingerprintIndex(file.Block("starts"), file.Block("prints")), file.Block("concepts"));
    });

    private readonly FingerprintIndex _index;
    private readonly ReadOnlyMemory<byte> _concepts;

    public ConceptTable(FingerprintIndex index, ReadOnlyMemory<byte> concepts) => (_index, _concepts) = (index, concepts);

    /// <summary>Opened once: three stages share it.</summary>
    public static ConceptTable LoadShipped() => s_shipped.Value;

    /// <summary>The concepts of a word, nearest first; empty for an unknown word.</summary>
    public ReadOnlySpan<ushort> Find(ReadOnlySpan<char> word, bool isVerb)
    {
        var row = _index.Find(Key(word, isVerb));
        return row < 0 ? [] : MemoryMarshal.Cast<byte, ushort>(_concepts.Span).Slice(row * Depth, Depth);
    }

    public static uint Key(ReadOnlySpan<char> word, bool isVerb) => FeatureHash.Of(isVerb ? 1u : 0u, FeatureHash.OfLower(LightStemmer.Stem(word)));
}
