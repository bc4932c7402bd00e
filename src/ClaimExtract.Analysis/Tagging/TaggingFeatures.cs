using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Learning;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Tagging;

/// <summary>The feature templates of the part-of-speech tagger: words, affixes and shapes in a window of five (after Toutanova et al. 2003).</summary>
internal sealed class TaggingFeatures(WordKnowledge knowledge)
{
    /// <summary>Raise with any change of the templates.</summary>
    public const string Version = "upos-3/" + FeatureHash.Version;

    private uint[] _known = [];

    public void Write(SegmentedText text, TokenForms forms, TokenRange range, FeatureLists features)
    {
        LookUp(text, forms, range);
        features.Clear();
        for (var token = range.Start; token < range.End; token++)
        {
            WriteToken(text[token], forms, token, range, features);
            WriteNeighbors(forms, token, range, features);
            WriteKnown(forms, token, range, features);
            features.EndPosition();
        }
    }

    private void LookUp(SegmentedText text, TokenForms forms, TokenRange range)
    {
        if (_known.Length < range.Length)
        {
            _known = new uint[2 * range.Length];
        }
        for (var token = range.Start; token < range.End; token++)
        {
            _known[token - range.Start] = knowledge.Of(text[token], forms.Lower(token));
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
        uint ending = forms.Ending(token, range), shortEnding = forms.ShortEnding(token, range);
        features.Add(FeatureHash.Of(20, 1, TokenForms.Suffix(word, 1)));
        features.Add(FeatureHash.Of(20, 2, shortEnding));
        features.Add(FeatureHash.Of(20, 3, ending));
        features.Add(FeatureHash.Of(20, 4, TokenForms.Suffix(word, 4)));
        features.Add(FeatureHash.Of(20, 5, TokenForms.Suffix(word, 5)));
        for (var length = 1; length <= 4; length++)
        {
            features.Add(FeatureHash.Of(21, (uint)length, TokenForms.Prefix(word, length)));
        }
        features.Add(FeatureHash.Of(22, ending, before));
        features.Add(FeatureHash.Of(23, ending, after));
        features.Add(FeatureHash.Of(24, shape, shortEnding));
    }

    /// <summary>The endings of the neighbors: what kind of word stands beside one that is known, or not.</summary>
    private static void WriteNeighbors(TokenForms forms, int token, TokenRange range, FeatureLists features)
    {
        uint lower = forms.Lower(token), before = forms.Ending(token - 1, range), after = forms.Ending(token + 1, range);
        features.Add(FeatureHash.Of(30, before));
        features.Add(FeatureHash.Of(31, after));
        features.Add(FeatureHash.Of(32, forms.ShortEnding(token - 1, range), lower));
        features.Add(FeatureHash.Of(33, lower, forms.ShortEnding(token + 1, range)));
        features.Add(FeatureHash.Of(34, before, after));
    }

    /// <summary>What dictionaries know of the word and its neighbors.</summary>
    private void WriteKnown(TokenForms forms, int token, TokenRange range, FeatureLists features)
    {
        uint before = Known(token - 1, range), here = Known(token, range), after = Known(token + 1, range), shape = forms.Shape(token);
        features.Add(FeatureHash.Of(40, here));
        features.Add(FeatureHash.Of(41, here, shape));
        features.Add(FeatureHash.Of(42, here, forms.ShortEnding(token, range)));
        features.Add(FeatureHash.Of(43, before, here));
        features.Add(FeatureHash.Of(44, here, after));
        features.Add(FeatureHash.Of(45, before, here, after));
        features.Add(FeatureHash.Of(46, forms.Lower(token - 1, range), here));
        features.Add(FeatureHash.Of(47, here, forms.Lower(token + 1, range)));
    }

    private uint Known(int token, TokenRange range) => range.Contains(token) ? _known[token - range.Start] : 0xFFFF;
}
