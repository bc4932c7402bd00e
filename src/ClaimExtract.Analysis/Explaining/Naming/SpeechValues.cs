using System.Numerics;
using ClaimExtract.Analysis.Attributing;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Explaining.Naming;

/// <summary>The values that can stand in features of one sentence about who says what.</summary>
internal sealed class SpeechValues
{
    private const string Edge = "(edge)", None = "(none)";

    private static readonly string[] s_governed = ["nsubj", "obj", "ccomp", "xcomp", "parataxis", "obl", "acl", "aux"];

    private readonly SpeechContext _context;
    private readonly TokenRange _tokens;
    private readonly Dictionary<ValueKind, ValueNames> _found;

    /// <param name="range">The sentence, or the part of it that was labeled by itself.</param>
    public SpeechValues(SpeechContext context, Sentence sentence, TokenRange range)
    {
        (_context, _tokens) = (context, sentence.Tokens);
        var forms = context.Tagged.Forms;
        var words = Named(forms.Lower, Quoted).With(TokenForms.Outside, Edge).With(0, None);
        _found = new Dictionary<ValueKind, ValueNames>
        {
            [ValueKind.Word] = words,
            [ValueKind.Lemma] = new ValueNames([(0, None)]).With(Entries(context.Lemma, Quoted, WithBefore(sentence))),
            [ValueKind.Shape] = Named(forms.Shape, Quoted).With(TokenForms.Outside, Edge),
            [ValueKind.Ending] = Named(token => TokenForms.Suffix(Text(token), 3), token => $"-{Text(token)[Math.Max(0, Text(token).Length - 3)..]}"),
            [ValueKind.Function] = FixedValues.Of(ValueKind.Tag).With(99, Edge).With(Entries(forms.Lower, Quoted, _tokens)),
            [ValueKind.Governed] = Named(token => TreeFeatures.GovernedBy(context.Tagged, token), GovernedText),
            [ValueKind.SourceNoun] = FixedValues.Of(ValueKind.SourceNoun).With(0, "no source noun"),
            [ValueKind.Concept] = ConceptNames.Of(context.Tagged, context.Concepts, _tokens),
            [ValueKind.Profile] = SentenceProfiles.Of(context, sentence, range),
        };
    }

    public ValueNames this[ValueKind kind] => _found.TryGetValue(kind, out var names) ? names : FixedValues.Of(kind);

    private string Text(int token) => _context.Tagged.Text[token].ToString();

    private string Quoted(int token) => $"\"{Text(token)}\"";

    private ValueNames Named(Func<int, uint> value, Func<int, string> name) => new(Entries(value, name, _tokens));

    private static IEnumerable<(uint, string)> Entries(Func<int, uint> value, Func<int, string> name, TokenRange tokens) =>
        Enumerable.Range(tokens.Start, tokens.Length).Select(token => (value(token), name(token)));

    /// <summary>The last cue of the sentence before is a feature too.</summary>
    private TokenRange WithBefore(Sentence sentence) => sentence.Index == 0
        ? _tokens
        : new TokenRange(_context.Tagged.Text.Sentences[sentence.Index - 1].Tokens.Start, _tokens.End);

    private string GovernedText(int token)
    {
        var governed = TreeFeatures.GovernedBy(_context.Tagged, token);
        var parts = new List<string>();
        for (var bits = governed; bits != 0; bits &= bits - 1)
        {
            var bit = BitOperations.TrailingZeroCount(bits);
            parts.Add(s_governed[bit % 8] + (bit < 8 ? " before" : " behind"));
        }
        return parts.Count == 0 ? "nothing that counts" : string.Join(", ", parts);
    }
}
