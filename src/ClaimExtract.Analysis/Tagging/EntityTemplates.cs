using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Learning;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Tagging;

/// <summary>What the entity model sees of one sentence: words, shapes, tags and word lists in a window of five, and runs of proper nouns.</summary>
/// <param name="tags">Of the whole document.</param>
/// <param name="clues">Of each token of the sentence.</param>
internal readonly ref struct EntityTemplates(
    SegmentedText text, TokenForms forms, ReadOnlySpan<PartOfSpeech> tags, ReadOnlySpan<uint> clues, TokenRange range)
{
    private static readonly uint s_the = FeatureHash.OfLower("the");

    private readonly ReadOnlySpan<PartOfSpeech> _tags = tags;
    private readonly ReadOnlySpan<uint> _clues = clues;

    /// <summary>99 outside the sentence.</summary>
    public uint Tag(int token) => range.Contains(token) ? (uint)_tags[token] : 99;

    /// <summary>0xFFFF outside the sentence.</summary>
    public uint Clue(int token) => range.Contains(token) ? _clues[token - range.Start] : 0xFFFF;

    public void WriteWords(int token, FeatureLists features)
    {
        var word = text[token];
        uint lower = forms.Lower(token), shape = forms.Shape(token), before = forms.Lower(token - 1, range), after = forms.Lower(token + 1, range);
        features.Add(FeatureHash.Of(1, lower));
        features.Add(FeatureHash.Of(2, before));
        features.Add(FeatureHash.Of(3, after));
        features.Add(FeatureHash.Of(4, forms.Lower(token - 2, range)));
        features.Add(FeatureHash.Of(5, forms.Lower(token + 2, range)));
        features.Add(FeatureHash.Of(6, before, shape));
        features.Add(FeatureHash.Of(7, shape, after));
        features.Add(FeatureHash.Of(8, shape));
        features.Add(FeatureHash.Of(9, forms.Shape(token - 1, range), shape));
        features.Add(FeatureHash.Of(10, shape, forms.Shape(token + 1, range)));
        features.Add(FeatureHash.Of(11, shape, token == range.Start ? 1u : 0u));
        for (var length = 2; length <= 4; length++)
        {
            features.Add(FeatureHash.Of(12, (uint)length, TokenForms.Suffix(word, length)));
        }
        features.Add(FeatureHash.Of(13, TokenForms.Prefix(word, 3)));
        features.Add(FeatureHash.Of(14, TokenForms.Suffix(word, 2), shape));
    }

    public void WriteTags(int token, FeatureLists features)
    {
        uint here = Tag(token), before = Tag(token - 1), after = Tag(token + 1);
        features.Add(FeatureHash.Of(20, here));
        features.Add(FeatureHash.Of(21, before, here));
        features.Add(FeatureHash.Of(22, here, after));
        features.Add(FeatureHash.Of(23, before, here, after));
        features.Add(FeatureHash.Of(24, here, forms.Lower(token + 1, range)));
        features.Add(FeatureHash.Of(25, here, forms.Lower(token - 1, range)));
    }

    /// <summary>The first word beyond a run of names says most of what the run is ("said", "in", "'s"), and its own last word the rest.</summary>
    public void WriteRun(int token, FeatureLists features)
    {
        var (run, here) = (RunAt(token), (uint)_tags[token]);
        var (start, end) = (run.Start, run.End - 1);
        features.Add(FeatureHash.Of(26, here, forms.Lower(start - 1, range)));
        features.Add(FeatureHash.Of(27, here, forms.Lower(end + 1, range)));
        features.Add(FeatureHash.Of(28, here, forms.Lower(start)));
        features.Add(FeatureHash.Of(29, here, forms.Lower(end)));
        features.Add(FeatureHash.Of(30, here, (uint)(end - start), token == start ? 1u : 0u));
        if (_tags[token] != PartOfSpeech.ProperNoun)
        {
            return;
        }
        uint first = Clue(start), last = Clue(end);
        features.Add(FeatureHash.Of(31, first, last));
        features.Add(FeatureHash.Of(32, last, token == end ? 1u : 0u));
        features.Add(FeatureHash.Of(33, first, forms.Lower(end + 1, range)));
        features.Add(FeatureHash.Of(34, last, forms.Lower(start - 1, range)));
        // "University of the West": what stands before "of" says what the whole is.
        var link = start - 1 > range.Start && forms.Lower(start - 1) == s_the ? start - 2 : start - 1;
        if (link > range.Start && _tags[link] == PartOfSpeech.Adposition)
        {
            features.Add(FeatureHash.Of(35, Clue(link - 1), forms.Lower(link), (uint)_tags[link - 1]));
            features.Add(FeatureHash.Of(36, forms.Lower(link - 1), forms.Lower(link)));
        }
        // And "Bank" knows that it goes on.
        var next = end + 2 < range.End && forms.Lower(end + 2) == s_the ? end + 3 : end + 2;
        if (next < range.End && _tags[end + 1] == PartOfSpeech.Adposition)
        {
            features.Add(FeatureHash.Of(37, last, forms.Lower(end + 1), (uint)_tags[next]));
        }
    }

    public void WriteClues(int token, FeatureLists features)
    {
        uint here = Clue(token), before = Clue(token - 1), after = Clue(token + 1), tag = (uint)_tags[token];
        features.Add(FeatureHash.Of(40, here));
        features.Add(FeatureHash.Of(41, before, here));
        features.Add(FeatureHash.Of(42, here, after));
        features.Add(FeatureHash.Of(43, here, tag, Tag(token + 1)));
        features.Add(FeatureHash.Of(44, before, tag));
        features.Add(FeatureHash.Of(45, after, tag));
        features.Add(FeatureHash.Of(46, Clue(token - 2), tag));
        features.Add(FeatureHash.Of(47, Clue(token + 2), tag));
        features.Add(FeatureHash.Of(48, here, forms.Shape(token)));
    }

    /// <summary>The run of proper nouns that a token stands in; the token alone where it is none.</summary>
    private TokenRange RunAt(int token)
    {
        var (start, end) = (token, token);
        while (_tags[token] == PartOfSpeech.ProperNoun && start > range.Start && token - start < 6 && _tags[start - 1] == PartOfSpeech.ProperNoun)
        {
            start--;
        }
        while (_tags[token] == PartOfSpeech.ProperNoun && end + 1 < range.End && end - token < 6 && _tags[end + 1] == PartOfSpeech.ProperNoun)
        {
            end++;
        }
        return new TokenRange(start, end + 1);
    }
}
