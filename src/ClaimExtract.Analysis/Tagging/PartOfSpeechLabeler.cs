using System.Runtime.InteropServices;
using ClaimExtract.Analysis.Models;
using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Learning;
using ClaimExtract.Learning.Sequences;

namespace ClaimExtract.Analysis.Tagging;

/// <summary>Tokens → universal parts of speech, by a linear-chain CRF over each sentence.</summary>
internal sealed class PartOfSpeechLabeler(SequenceLabeler labeler, WordKnowledge knowledge)
{
    public static PartOfSpeechLabeler Load() => new(SequenceLabeler.From(ShippedModels.Open("upos", TaggingFeatures.Version)), WordKnowledge.Load());

    public WordClass[] Classify(SegmentedText text, TokenForms forms)
    {
        var classes = new WordClass[text.Tokens.Length];
        var (templates, features, work) = (new TaggingFeatures(knowledge), new FeatureLists(), new DecodingBuffers());
        foreach (var sentence in text.Sentences)
        {
            templates.Write(text, forms, sentence.Tokens, features);
            labeler.Decode(features, MemoryMarshal.Cast<WordClass, byte>(classes.AsSpan(sentence.Tokens.Start, sentence.Tokens.Length)), work);
        }
        return classes;
    }

    public PartOfSpeech[] Label(SegmentedText text, TokenForms forms) => PartsOfSpeech(Classify(text, forms));

    public static PartOfSpeech[] PartsOfSpeech(ReadOnlySpan<WordClass> classes)
    {
        var parts = new PartOfSpeech[classes.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = classes[i].PartOfSpeech();
        }
        return parts;
    }
}
