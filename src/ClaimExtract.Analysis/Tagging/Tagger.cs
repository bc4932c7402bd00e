using System.Runtime.InteropServices;
using ClaimExtract.Analysis.Models;
using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Learning;
using ClaimExtract.Learning.Sequences;

namespace ClaimExtract.Analysis.Tagging;

/// <summary>Tokens → universal parts of speech, by a linear-chain CRF over each sentence.</summary>
public sealed class Tagger
{
    private readonly SequenceLabeler _labeler;

    public Tagger()
        : this(SequenceLabeler.From(ShippedModels.Open("upos", TaggingFeatures.Version)))
    {
    }

    internal Tagger(SequenceLabeler labeler) => _labeler = labeler;

    public TaggedText Tag(SegmentedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var forms = new TokenForms(text);
        var tags = new byte[text.Tokens.Length];
        var (features, work) = (new FeatureLists(), new DecodingBuffers());
        foreach (var sentence in text.Sentences)
        {
            TaggingFeatures.Write(text, forms, sentence.Tokens, features);
            _labeler.Decode(features, tags.AsSpan(sentence.Tokens.Start, sentence.Tokens.Length), work);
        }
        return new TaggedText(text, forms, ImmutableCollectionsMarshal.AsImmutableArray(MemoryMarshal.Cast<byte, PartOfSpeech>(tags).ToArray()));
    }
}
