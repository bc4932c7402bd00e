using ClaimExtract.Analysis.Attributing;
using ClaimExtract.Analysis.Detecting;
using ClaimExtract.Analysis.Normalizing;
using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Learning;
using ClaimExtract.Learning.Classifying;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Training;

/// <summary>A clause with the types of the claims marked on it, and what its whole sentence asserts.</summary>
/// <param name="Cue">Of the attribution around it.</param>
/// <param name="Sure">For each type, whether the sentence has a claim of it that is sure.</param>
/// <param name="Unsure">The same for claims that annotators could see differently.</param>
/// <param name="IsNews">Real news, not a sentence written for training.</param>
internal sealed record LabeledClause(string Document, int Sentence, ClassifierExample Example, CueKind Cue, bool[] Sure, bool[] Unsure, bool IsNews);

/// <summary>A clause with the scores of a model that has not seen its document.</summary>
/// <param name="Division">Which division into folds the model is of.</param>
internal sealed record ScoredClause(LabeledClause Clause, int[] Scores, int Division);

/// <summary>Runs the stages before the classifier on marked documents, and asks which claims are about which clause.</summary>
internal sealed class ClaimExamples
{
    /// <summary>What a claim that annotators could see differently counts against a sure one.</summary>
    private const float UnsureWeight = 0.5f;

    private readonly Segmenter _segmenter = new();
    private readonly Tagger _tagger = new();
    private readonly Normalizer _normalizer = new();
    private readonly Attributor _attributor = new();
    private readonly ClaimLexicons _lexicons = ClaimLexicons.Load();

    public LabeledClause[] Of(ClaimDocument document, bool isNews)
    {
        var tagged = _tagger.Tag(_segmenter.Segment(document.Article));
        var (values, speech) = (_normalizer.FindValues(tagged), _attributor.FindSpeech(tagged));
        var (splitter, templates, features) = (new ClauseSplitter(tagged, speech), new ClaimFeatures(tagged, values, _lexicons), new FeatureLists());
        var clauses = new List<LabeledClause>();
        foreach (var sentence in tagged.Text.Sentences)
        {
            var (sure, unsure) = (new bool[ClaimKinds.All.Length], new bool[ClaimKinds.All.Length]);
            foreach (var claim in document.Claims.Where(c => c.Span.Overlaps(sentence.Span)))
            {
                (claim.IsSure ? sure : unsure)[ClaimKinds.All.IndexOf(claim.Kind)] = true;
            }
            foreach (var clause in splitter.Split(sentence))
            {
                templates.Write(clause, features);
                var example = Example(document, tagged.Text.SpanOf(clause.Tokens), features[0].ToArray());
                clauses.Add(new LabeledClause(document.Article.Origin.DocumentId, sentence.Index, example, CueTypes.KindOf(tagged, clause.Attribution, _lexicons.Cues), sure, unsure, isNews));
            }
        }
        return [.. clauses];
    }

    private static ClassifierExample Example(ClaimDocument document, TextSpan clause, uint[] features)
    {
        var targets = new float[ClaimKinds.All.Length];
        var isSure = true;
        foreach (var claim in document.Claims.Where(c => Covers(c.Span, clause)))
        {
            targets[ClaimKinds.All.IndexOf(claim.Kind)] = 1;
            isSure &= claim.IsSure;
        }
        return new ClassifierExample(features, targets, isSure ? 1 : UnsureWeight);
    }

    /// <summary>The claim is about this clause when either lies by half in the other.</summary>
    private static bool Covers(TextSpan claim, TextSpan clause) => 2 * claim.OverlapWith(clause) >= Math.Min(claim.Length, clause.Length);
}
