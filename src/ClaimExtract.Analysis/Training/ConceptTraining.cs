using System.Globalization;
using System.Runtime.InteropServices;
using ClaimExtract.Analysis.Languages;
using ClaimExtract.Learning;

namespace ClaimExtract.Analysis.Training;

/// <summary>Makes the table of concepts from WordNet's database files (nothing is learned).</summary>
internal sealed class ConceptTraining : IModelTraining
{
    private static readonly string[] s_files = ["data.verb", "index.verb", "verb.exc", "data.noun", "index.noun", "noun.exc"];

    /// <summary>Plants, animals, food, body parts and the like do not make claims.</summary>
    private static readonly HashSet<int> s_leftOut = [5, 8, 13, 17, 19, 20, 24, 25, 27];

    public string Name => "concepts";

    public string DataNeeded => WordNetData.Needed;

    public void Train(string corpora, string samples, string output, TextWriter log)
    {
        var (rows, numbers) = (new SortedDictionary<uint, ushort[]>(), new Dictionary<string, ushort>(StringComparer.Ordinal));
        foreach (var (suffix, isVerb) in new[] { ("verb", true), ("noun", false) })
        {
            var parents = Parents(WordNetData.PathOf("data." + suffix), isVerb);
            var first = FirstSenses(WordNetData.PathOf("index." + suffix));
            foreach (var (word, synset) in first.Where(pair => parents.ContainsKey(pair.Value)))
            {
                rows.TryAdd(ConceptTable.Key(word, isVerb), Chain(synset, suffix, parents, numbers));
            }
            foreach (var line in File.ReadLines(WordNetData.PathOf(suffix + ".exc")))
            {
                var forms = line.Split(' ');
                if (first.TryGetValue(forms[1], out var synset) && parents.ContainsKey(synset))
                {
                    rows[ConceptTable.Key(forms[0], isVerb)] = Chain(synset, suffix, parents, numbers);
                }
            }
        }
        log.WriteLine($"{rows.Count} words, {numbers.Count} concepts");
        var index = FingerprintIndex.Build([.. rows.Keys], out var order);
        var all = rows.Values.ToArray();
        var concepts = order.SelectMany(i => all[i]).ToArray();
        using var stream = File.Create(output);
        ModelFile.Write(stream, new ModelPassport
        {
            Task = Name,
            Features = ConceptTable.Version,
            Labels = ["concept"],
            Scale = 1,
            Data = TrainingData.Hashes(s_files.Select(WordNetData.PathOf)),
            License = WordNetData.License,
        }, [("concepts", MemoryMarshal.AsBytes<ushort>(concepts).ToArray()), .. index.Blocks]);
    }

    /// <summary>The synset itself, its hypernyms, and last its lexicographer file ("noun.person").</summary>
    private static ushort[] Chain(string synset, string suffix, Dictionary<string, (string Parent, int File)> parents, Dictionary<string, ushort> numbers)
    {
        var chain = new ushort[ConceptTable.Depth];
        var file = parents[synset].File;
        for (var i = 0; i < chain.Length - 1 && synset.Length > 0 && parents.TryGetValue(synset, out var node); i++)
        {
            chain[i] = Number(suffix + synset);
            synset = node.Parent;
        }
        chain[^1] = Number(suffix + ".file" + file);
        return chain;

        ushort Number(string name)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, name, out var exists);
            // Numbers may repeat beyond 65,535: two rare concepts then share one.
            number = exists ? number : (ushort)(1 + (numbers.Count % ushort.MaxValue));
            return number;
        }
    }

    private static Dictionary<string, (string Parent, int File)> Parents(string path, bool isVerb)
    {
        var parents = new Dictionary<string, (string Parent, int File)>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(path).Where(l => l[0] != ' '))
        {
            var fields = line.Split(' ');
            var file = int.Parse(fields[1], CultureInfo.InvariantCulture);
            if (isVerb || !s_leftOut.Contains(file))
            {
                var hypernym = Array.FindIndex(fields, f => f is "@" or "@i");
                parents[fields[0]] = (hypernym < 0 ? "" : fields[hypernym + 1], file);
            }
        }
        return parents;
    }

    /// <summary>Single lower-case words with their most frequent sense.</summary>
    private static Dictionary<string, string> FirstSenses(string path)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(path).Where(l => l[0] != ' '))
        {
            var fields = line.TrimEnd().Split(' ');
            if (fields[0].All(char.IsAsciiLetterLower))
            {
                var senses = int.Parse(fields[2], CultureInfo.InvariantCulture);
                first[fields[0]] = fields[^senses];
            }
        }
        return first;
    }
}
