using System.Runtime.InteropServices;
using ClaimExtract.Analysis.Segmenting;

namespace ClaimExtract.Analysis.Tagging;

/// <summary>Tokens → what each is in its sentence: part of speech, head and relation, name.</summary>
public sealed class Tagger
{
    private readonly PartOfSpeechLabeler _partsOfSpeech = PartOfSpeechLabeler.Load();
    private readonly DependencyParser _parser = DependencyParser.Load();
    private readonly EntityLabeler _entities = EntityLabeler.Load();

    public TaggedText Tag(SegmentedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var forms = new TokenForms(text);
        var classes = _partsOfSpeech.Classify(text, forms);
        var partsOfSpeech = PartOfSpeechLabeler.PartsOfSpeech(classes);
        var trees = _parser.Parse(text, forms, classes);
        var entities = _entities.Find(text, forms, partsOfSpeech);
        return new TaggedText(text, forms, ImmutableCollectionsMarshal.AsImmutableArray(partsOfSpeech), trees, entities);
    }
}
