using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Learning;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Tagging;

/// <summary>The feature templates of the part-of-speech tagger: words, affixes and shapes in a window of five (after Toutanova et al. 2003).</summary>
internal static class TaggingFeatures
{
    /// <summary>Raise with any change of the templates.</summary>
    public const string Version = "upos-2/" + FeatureHash.Version;

    public static void Write(SegmentedText text, TokenForms forms, TokenRange range, FeatureLists features)
    {
        features.Clear();
        for (var token = range.Start; token < range.End; token++)
        {
            WriteToken(text[token], forms, token, range, features);
            WriteNeighbors(token > range.Start ? text[token - 1] : "", token + 1 < range.End ? text[token + 1] : "", forms.Lower(token), features);
            features.EndPosition();
        }
    }

    private static void WriteToken(ReadOnlySpan<char> word, TokenForms forms, int token, TokenRange range, FeatureLists features)
    {
        uint lower = forms.Lower(token), shape = forms.Shape(token);
        uint before = forms.Lower(token - 1, range), after = forms.Lower(token + 1, range);
        features.Add(FeatureHash.Of(1, lower));
        features.Add(FeatureHash.Of(2, before));
        features.Add(FeatureHash.Of(3, after));
        features.Add(FeatureHash.Of(4, forms.Lower(token - 2, range)));
        features.Add(FeatureHash.Of(5, forms.Lower(token + 2, range)));
        features.Add(FeatureHash.Of(6, before, lower));
        features.Add(FeatureHash.Of(7, lower, after));
        features.Add(FeatureHash.Of(8, before, after));
        features.Add(FeatureHash.Of(9, shape));
        features.Add(FeatureHash.Of(10, shape, token == range.Start ? 1u : 0u));
        features.Add(FeatureHash.Of(11, forms.Shape(token - 1, range), shape));
        features.Add(FeatureHash.Of(12, shape, forms.Shape(token + 1, range)));
        features.Add(FeatureHash.Of(13, lower, shape));
        for (var length = 1; length <= 5; length++)
        {
            features.Add(FeatureHash.Of(20, (uint)length, TokenForms.Suffix(word, length)));
        }
        for (var length = 1; length <= 4; length++)
        {
            features.Add(FeatureHash.Of(21, (uint)length, TokenForms.Prefix(word, length)));
        }
        features.Add(FeatureHash.Of(22, TokenForms.Suffix(word, 3), before));
        features.Add(FeatureHash.Of(23, TokenForms.Suffix(word, 3), after));
        features.Add(FeatureHash.Of(24, shape, TokenForms.Suffix(word, 2)));
    }

    /// <summary>The endings of the neighbors: what kind of word stands beside one that is known, or not.</summary>
    private static void WriteNeighbors(ReadOnlySpan<char> before, ReadOnlySpan<char> after, uint lower, FeatureLists features)
    {
        uint beforeEnding = TokenForms.Suffix(before, 3), afterEnding = TokenForms.Suffix(after, 3);
        features.Add(FeatureHash.Of(30, beforeEnding));
        features.Add(FeatureHash.Of(31, afterEnding));
        features.Add(FeatureHash.Of(32, TokenForms.Suffix(before, 2), lower));
        features.Add(FeatureHash.Of(33, lower, TokenForms.Suffix(after, 2)));
        features.Add(FeatureHash.Of(34, beforeEnding, afterEnding));
    }
}
