using ClaimExtract.Analysis.Languages;
using ClaimExtract.Learning;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>Every form of the words in the cue lists, looked up by span.</summary>
internal sealed class CueLexicon
{
    private readonly Dictionary<string, Cue>.AlternateLookup<ReadOnlySpan<char>> _forms;

    private CueLexicon(Dictionary<string, Cue> forms) =>
        _forms = forms.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A form that is both verb and noun ("claims") is kept as a verb; the tagger tells them apart.</summary>
    public Cue Find(ReadOnlySpan<char> word) => _forms.TryGetValue(word, out var cue) ? cue : default;

    /// <exception cref="InvalidDataException">An entry's kind or stance is unknown; the message names list and word.</exception>
    public static CueLexicon Load()
    {
        var forms = new Dictionary<string, Cue>(StringComparer.OrdinalIgnoreCase);
        Read("English/cue-verbs.txt", CueClass.Verb, forms, Inflections.OfVerb);
        Read("English/cue-nouns.txt", CueClass.Noun, forms, Inflections.OfNoun);
        Read("English/cue-adverbs.txt", CueClass.Adverb, forms, word => [word]);
        return new CueLexicon(forms);
    }

    private static void Read(string list, CueClass @class, Dictionary<string, Cue> forms, Func<string, IEnumerable<string>> inflect)
    {
        var words = WordList.Load(list);
        foreach (var word in words.SortedWords())
        {
            var value = words.ValueOf(word);
            var fields = value.Split(' ');
            if (fields.Length < 2 || !EnumNames.TryParse<CueKind>(fields[0], out var kind) || !EnumNames.TryParse<CueStance>(fields[1], out var stance))
            {
                throw new InvalidDataException($"{list}: '{word}' needs a kind and a stance, has '{value}'");
            }
            var cue = new Cue(kind, stance, @class, FeatureHash.OfLower(word));
            foreach (var form in inflect(word).Concat(fields.Skip(2)))
            {
                forms.TryAdd(form, cue);
            }
        }
    }
}
