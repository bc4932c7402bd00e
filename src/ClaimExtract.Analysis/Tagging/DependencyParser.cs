using System.Runtime.InteropServices;
using ClaimExtract.Analysis.Models;
using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Learning.Parsing;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Tagging;

/// <summary>Tagged tokens → dependency trees, by a greedy transition parser.</summary>
internal sealed class DependencyParser(TransitionParser parser)
{
    public static DependencyParser Load() => new(TransitionParser.From(ShippedModels.Open("parser", Version)));

    /// <summary>Raise the number with any change of what the parser is shown.</summary>
    public const string Version = "parser-2/" + TransitionParser.FeatureVersion;

    public DependencyTrees Parse(SegmentedText text, TokenForms forms, ReadOnlySpan<WordClass> classes)
    {
        var (heads, relations) = (new int[text.Tokens.Length], new DependencyRelation[text.Tokens.Length]);
        var (input, work) = (new ParserInput(), new ParserBuffers());
        foreach (var sentence in text.Sentences)
        {
            var range = sentence.Tokens;
            Fill(input, text, forms, classes, range);
            var found = heads.AsSpan(range.Start, range.Length);
            parser.Parse(input, found, MemoryMarshal.Cast<DependencyRelation, byte>(relations.AsSpan(range.Start, range.Length)), work);
            for (var i = 0; i < found.Length; i++)
            {
                found[i] += found[i] >= 0 ? range.Start : 0;
            }
        }
        return new DependencyTrees(heads, relations);
    }

    /// <summary>What the parser is shown of a sentence.</summary>
    public static void Fill(ParserInput input, SegmentedText text, TokenForms forms, ReadOnlySpan<WordClass> classes, TokenRange range)
    {
        input.Reset(range.Length);
        for (var token = range.Start; token < range.End; token++)
        {
            var word = text[token];
            var tag = classes[token].PartOfSpeech();
            input.Set(token - range.Start, forms.Lower(token), (uint)tag, (uint)classes[token], forms.Ending(token, range), LandmarkOf(word, tag));
        }
    }

    private static Landmark LandmarkOf(ReadOnlySpan<char> word, PartOfSpeech tag) => tag switch
    {
        PartOfSpeech.Verb or PartOfSpeech.Auxiliary => Landmark.Verb,
        PartOfSpeech.Punctuation => word is "," ? Landmark.Comma : Landmark.Other,
        PartOfSpeech.CoordinatingConjunction or PartOfSpeech.SubordinatingConjunction => Landmark.Other,
        _ => Landmark.None,
    };
}
