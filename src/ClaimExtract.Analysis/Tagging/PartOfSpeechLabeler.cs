using System.Runtime.InteropServices;
using ClaimExtract.Analysis.Models;
using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Learning;
using ClaimExtract.Learning.Sequences;

namespace ClaimExtract.Analysis.Tagging;

/// <summary>Tokens → universal parts of speech, by a linear-chain CRF over each sentence.</summary>
internal sealed class PartOfSpeechLabeler(SequenceLabeler labeler)
{
    public static PartOfSpeechLabeler Load() => new(SequenceLabeler.From(ShippedModels.Open("upos", TaggingFeatures.Version)));

    public PartOfSpeech[] Label(SegmentedText text, TokenForms forms)
    {
        var tags = new PartOfSpeech[text.Tokens.Length];
        var (features, work) = (new FeatureLists(), new DecodingBuffers());
        foreach (var sentence in text.Sentences)
        {
            TaggingFeatures.Write(text, forms, sentence.Tokens, features);
            labeler.Decode(features, MemoryMarshal.Cast<PartOfSpeech, byte>(tags.AsSpan(sentence.Tokens.Start, sentence.Tokens.Length)), work);
        }
        return tags;
    }
}
