using System.Runtime.InteropServices;
using ClaimExtract.Analysis.Models;
using ClaimExtract.Learning;

namespace ClaimExtract.Analysis.Languages;

/// <summary>As what words are used, by WordNet: tells the tagger of words that no treebank has. Holds numbers only, found by a hash.</summary>
internal sealed class UseTable
{
    /// <summary>Raise with any change of keys or layout.</summary>
    public const string Version = "uses-1/" + FeatureHash.Version;

    private readonly FingerprintIndex _index;
    private readonly ReadOnlyMemory<byte> _kinds;
    private readonly WordUses[] _uses;

    private UseTable(ModelFile file)
    {
        _index = new FingerprintIndex(file.Block("starts"), file.Block("prints"));
        _kinds = file.Block("kinds");
        _uses = MemoryMarshal.Cast<byte, WordUses>(file.Block("uses").Span).ToArray();
    }

    public static UseTable LoadShipped() => new(ShippedModels.Open("uses", Version));

    /// <param name="lower">Hash of the word in lower case, <see cref="FeatureHash.OfLower"/>.</param>
    public WordUses Find(uint lower)
    {
        var row = _index.Find(lower);
        return row < 0 ? WordUses.None : _uses[_kinds.Span[row]];
    }
}
