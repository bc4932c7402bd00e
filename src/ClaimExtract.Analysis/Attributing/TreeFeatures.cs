using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Learning;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>
/// The feature templates over the dependency tree: the cue that a token hangs under and by which relation (a subject is a
/// likely source, a clausal complement likely content), the cue that comments on the clause around it ("…, he said"), and the edges of both.
/// </summary>
internal sealed class TreeFeatures(SpeechContext context)
{
    private const uint None = 63;

    private readonly TaggedText _tagged = context.Tagged;
    private readonly TokenForms _forms = context.Tagged.Forms;
    private TreePlace[] _places = new TreePlace[64];

    /// <summary>Reads a sentence; call before <see cref="Write"/>.</summary>
    public void Prepare(TokenRange range)
    {
        if (_places.Length < range.Length)
        {
            _places = new TreePlace[2 * range.Length];
        }
        TreePlace.Fill(context, range, _places);
    }

    public void Write(int token, TokenRange range, FeatureLists features)
    {
        ref readonly var here = ref _places[token - range.Start];
        var head = _tagged.Heads[token];
        uint tag = (uint)_tagged.PartsOfSpeech[token], relation = (uint)_tagged.Relations[token], quote = (uint)context.Place(token);
        uint headTag = head < 0 ? None : (uint)_tagged.PartsOfSpeech[head], headLemma = head < 0 ? 0 : context.Lemma(head);
        features.Add(FeatureHash.Of(110, relation, tag, headTag));
        features.Add(FeatureHash.Of(111, relation, headLemma));
        features.Add(FeatureHash.Of(112, relation, head < 0 ? 2u : head < token ? 1u : 0u, Relation(head)));
        features.Add(FeatureHash.Of(113, EdgeRelation(token, here.Opens), EdgeRelation(token, here.Closes), quote));
        WriteEntity(token, here, features);
        WriteAbove(token, here, tag, quote, features);
        WriteComment(token, here, tag, quote, features);
        if (_tagged.IsVerb(token) || _tagged.IsNoun(token))
        {
            WriteGoverned(token, here, features);
        }
    }

    /// <summary>The nearest cue above, the child of it that the token belongs to, and that child's edges.</summary>
    private void WriteAbove(int token, in TreePlace here, uint tag, uint quote, FeatureLists features)
    {
        if (here.Cue < 0)
        {
            features.Add(FeatureHash.Of(120, tag, quote));
            return;
        }
        var subtree = _tagged.Trees.Subtree(here.Via);
        uint via = (uint)_tagged.Relations[here.Via], kind = KindOf(here.Cue), lemma = context.Lemma(here.Cue);
        uint edge = (token == subtree.Start ? 1u : 0u) + (token == subtree.End - 1 ? 2u : 0u), side = here.Cue < token ? 1u : 0u;
        uint first = _forms.Lower(subtree.Start), depth = (uint)Math.Min(here.Depth, 4);
        features.Add(FeatureHash.Of(121, via, lemma, side));
        features.Add(FeatureHash.Of(122, via, kind, (depth * 2) + side));
        features.Add(FeatureHash.Of(123, via, kind, (edge * 2) + side));
        features.Add(FeatureHash.Of(124, via, kind, (quote * 4) + edge));
        features.Add(FeatureHash.Of(125, via, first, (kind * 4) + edge));
        features.Add(FeatureHash.Of(126, via, kind, tag));
        features.Add(FeatureHash.Of(127, via, lemma, edge));
        features.Add(FeatureHash.Of(128, via, context.SourceKindOf(here.Via), kind));
        features.Add(FeatureHash.Of(129, (uint)_tagged.Relations[here.Cue], kind, via));
        features.Add(FeatureHash.Of(130, (uint)_tagged.Relations[token], via, (kind * 8) + depth));
    }

    /// <summary>The cue that hangs under the clause around a token without being part of it: "…, he said".</summary>
    private void WriteComment(int token, in TreePlace here, uint tag, uint quote, FeatureLists features)
    {
        if (here.Comment < 0)
        {
            return;
        }
        uint relation = (uint)_tagged.Relations[here.Comment], kind = KindOf(here.Comment), side = here.Comment < token ? 1u : 0u;
        features.Add(FeatureHash.Of(140, relation, kind, (quote * 2) + side));
        features.Add(FeatureHash.Of(141, relation, context.Lemma(here.Comment), side));
        features.Add(FeatureHash.Of(142, relation, tag, (kind * 2) + side));
        features.Add(FeatureHash.Of(143, relation, kind, (uint)Math.Min(here.CommentDepth, 4)));
    }

    /// <summary>What a verb or noun governs, and what it is a kind of: "it told X that …" says a cue where no list does.</summary>
    private void WriteGoverned(int token, in TreePlace here, FeatureLists features)
    {
        uint governed = GovernedBy(_tagged, token), lemma = context.Lemma(token), relation = (uint)_tagged.Relations[token], above = here.Cue < 0 ? 0 : KindOf(here.Cue);
        features.Add(FeatureHash.Of(150, lemma, governed));
        features.Add(FeatureHash.Of(151, KindOf(token), governed));
        features.Add(FeatureHash.Of(152, KindOf(token), governed, relation));
        features.Add(FeatureHash.Of(153, lemma, relation));
        features.Add(FeatureHash.Of(154, KindOf(token), relation, above));
        var concepts = context.Concepts.Find(_tagged.Text[token], _tagged.IsVerb(token));
        foreach (var concept in concepts)
        {
            if (concept != 0)
            {
                features.Add(FeatureHash.Of(170, concept));
                features.Add(FeatureHash.Of(171, concept, governed));
                features.Add(FeatureHash.Of(172, concept, relation, above));
            }
        }
    }

    /// <summary>Which relations a token governs: a bit each, before it in the low byte, behind it in the high.</summary>
    internal static uint GovernedBy(TaggedText tagged, int token)
    {
        var governed = 0u;
        foreach (var child in tagged.Trees.Children(token))
        {
            governed |= Bit(tagged.Relations[child]) << (child < token ? 0 : 8);
        }
        return governed;
    }

    private void WriteEntity(int token, in TreePlace here, FeatureLists features)
    {
        if (_tagged.EntityAt(token) is { } entity)
        {
            uint kind = (uint)entity.Kind, edge = (token == entity.Tokens.Start ? 1u : 0u) + (token == entity.Tokens.End - 1 ? 2u : 0u);
            features.Add(FeatureHash.Of(160, kind, edge));
            features.Add(FeatureHash.Of(161, kind, edge, here.Cue < 0 ? None : (uint)_tagged.Relations[here.Via]));
        }
    }

    private uint EdgeRelation(int token, int top) => top < 0 ? None : top == token ? None - 1 : (uint)_tagged.Relations[top];

    private uint Relation(int token) => token < 0 ? None : (uint)_tagged.Relations[token];

    private uint KindOf(int token) => ((uint)context.Cue(token).Kind * 4) + (uint)context.Cue(token).Class;

    private static uint Bit(DependencyRelation relation) => relation switch
    {
        DependencyRelation.NominalSubject => 1,
        DependencyRelation.Object or DependencyRelation.IndirectObject => 2,
        DependencyRelation.ClausalComplement => 4,
        DependencyRelation.OpenComplement => 8,
        DependencyRelation.Parataxis => 16,
        DependencyRelation.Oblique or DependencyRelation.NominalModifier => 32,
        DependencyRelation.ClausalModifier => 64,
        DependencyRelation.Auxiliary => 128,
        _ => 0,
    };
}
