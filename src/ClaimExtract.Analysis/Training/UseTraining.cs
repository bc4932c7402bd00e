using System.Globalization;
using System.Runtime.InteropServices;
using ClaimExtract.Analysis.Languages;
using ClaimExtract.Learning;

namespace ClaimExtract.Analysis.Training;

/// <summary>Makes the table of word uses from WordNet's database files (nothing is learned).</summary>
internal sealed class UseTraining : IModelTraining
{
    private static readonly (string Suffix, WordUses Use, WordUses Mostly, WordUses Irregular)[] s_parts =
    [
        ("noun", WordUses.Noun, WordUses.MostlyNoun, WordUses.IrregularPlural),
        ("verb", WordUses.Verb, WordUses.MostlyVerb, WordUses.IrregularVerb),
        ("adj", WordUses.Adjective, WordUses.MostlyAdjective, WordUses.IrregularComparison),
        ("adv", WordUses.Adverb, WordUses.MostlyAdverb, WordUses.IrregularComparison),
    ];

    public string Name => "uses";

    public string DataNeeded => WordNetData.Needed;

    public void Train(string corpora, string samples, string output, TextWriter log)
    {
        var uses = new SortedDictionary<string, WordUses>(StringComparer.Ordinal);
        foreach (var (suffix, use, _, irregular) in s_parts)
        {
            AddWords(WordNetData.PathOf("data." + suffix), use, uses);
            AddIrregular(WordNetData.PathOf(suffix + ".exc"), irregular, uses);
        }
        AddFrequent(WordNetData.PathOf("cntlist.rev"), uses);
        var rows = new SortedDictionary<uint, WordUses>();
        foreach (var (word, use) in uses)
        {
            rows.TryAdd(FeatureHash.OfLower(word), use);
        }
        var kinds = rows.Values.Distinct().Order().ToList();
        log.WriteLine($"{rows.Count} words, {kinds.Count} kinds");
        var index = FingerprintIndex.Build([.. rows.Keys], out var order);
        var all = rows.Values.ToArray();
        using var stream = File.Create(output);
        ModelFile.Write(stream, new ModelPassport
        {
            Task = Name,
            Features = UseTable.Version,
            Labels = ["use"],
            Scale = 1,
            Data = TrainingData.Hashes(Files.Select(WordNetData.PathOf)),
            License = WordNetData.License,
        }, [
            ("uses", MemoryMarshal.AsBytes<WordUses>(kinds.ToArray()).ToArray()),
            ("kinds", [.. order.Select(i => checked((byte)kinds.IndexOf(all[i])))]),
            .. index.Blocks,
        ]);
    }

    private static IEnumerable<string> Files => s_parts.SelectMany(part => new[] { "data." + part.Suffix, part.Suffix + ".exc" }).Append("cntlist.rev");

    /// <summary>The words of every synset, single ones; those with a capital are names.</summary>
    private static void AddWords(string path, WordUses use, SortedDictionary<string, WordUses> uses)
    {
        foreach (var line in File.ReadLines(path).Where(l => l[0] != ' '))
        {
            var fields = line.Split(' ');
            for (var i = int.Parse(fields[3], NumberStyles.HexNumber, CultureInfo.InvariantCulture) - 1; i >= 0; i--)
            {
                var word = fields[4 + (2 * i)].Split('(')[0];
                Add(word, use == WordUses.Noun && word.Any(char.IsAsciiLetterUpper) ? WordUses.Name : use, uses);
            }
        }
    }

    private static void AddIrregular(string path, WordUses use, SortedDictionary<string, WordUses> uses)
    {
        foreach (var line in File.ReadLines(path))
        {
            Add(line.Split(' ')[0], use, uses);
        }
    }

    /// <summary>What each word was found as most in the texts that WordNet's makers marked.</summary>
    private static void AddFrequent(string path, SortedDictionary<string, WordUses> uses)
    {
        var counts = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(path))
        {
            var mark = line.IndexOf('%', StringComparison.Ordinal);
            var part = line[mark + 1] == '5' ? 2 : line[mark + 1] - '1';
            ref var row = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, line[..mark], out _);
            (row ??= new int[s_parts.Length])[part] += int.Parse(line[(line.LastIndexOf(' ') + 1)..], CultureInfo.InvariantCulture);
        }
        foreach (var (word, row) in counts.Where(pair => pair.Value.Max() > 1))
        {
            Add(word, s_parts[Array.IndexOf(row, row.Max())].Mostly, uses);
        }
    }

    private static void Add(string word, WordUses use, SortedDictionary<string, WordUses> uses)
    {
        var lower = word.ToLowerInvariant();
        if (!lower.Contains('_', StringComparison.Ordinal))
        {
            uses[lower] = uses.GetValueOrDefault(lower) | use;
        }
    }
}
