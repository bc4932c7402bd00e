using ClaimExtract.Analysis.Languages;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Explaining.Naming;

/// <summary>Concepts are numbers without names in the table; here each is called by the words of the sentence that it covers.</summary>
internal static class ConceptNames
{
    public static ValueNames Of(TaggedText tagged, ConceptTable concepts, TokenRange tokens)
    {
        var words = new SortedDictionary<uint, List<string>>();
        for (var token = tokens.Start; token < tokens.End; token++)
        {
            var word = $"\"{tagged.Text[token]}\"";
            foreach (var concept in concepts.Find(tagged.Text[token], tagged.IsVerb(token)))
            {
                if (!words.TryGetValue(concept, out var known))
                {
                    words[concept] = known = [];
                }
                if (!known.Contains(word))
                {
                    known.Add(word);
                }
            }
        }
        return new ValueNames(words.Select(entry => (entry.Key, string.Join(" or ", entry.Value))));
    }
}
