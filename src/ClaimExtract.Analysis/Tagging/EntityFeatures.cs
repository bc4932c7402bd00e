using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Learning;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Tagging;

/// <summary>The feature templates of the entity model: words, shapes, tags and word lists in a window of five.</summary>
internal sealed class EntityFeatures(NameLexicon lexicon)
{
    /// <summary>Raise with any change of the templates; a change of the word lists needs no new version.</summary>
    public const string Version = "entities-2/" + FeatureHash.Version;

    private static readonly uint s_the = FeatureHash.OfLower("the");

    private readonly DocumentNames _names = new(lexicon);
    private uint[] _clues = [];

    /// <summary>Reads a whole document before its sentences are written.</summary>
    public void Open(SegmentedText text, TokenForms forms, ReadOnlySpan<PartOfSpeech> tags) => _names.Gather(text, forms, tags);

    /// <summary>False where no word of a sentence is a proper noun, in a list, or begun with a capital behind the first: those need no labels.</summary>
    public bool MayHoldNames(SegmentedText text, TokenForms forms, ReadOnlySpan<PartOfSpeech> tags, TokenRange range)
    {
        for (var token = range.Start; token < range.End; token++)
        {
            if (tags[token] == PartOfSpeech.ProperNoun || (token > range.Start && char.IsUpper(text[token][0]) && text[token].Length > 1)
                || lexicon.Clues(forms.Lower(token)) != NameClues.None)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Tells the following sentences what the words of this one were found to be.</summary>
    /// <param name="labels">One for each token of the range.</param>
    public void Note(TokenForms forms, TokenRange range, ReadOnlySpan<byte> labels)
    {
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] != 0)
            {
                _names.Note(forms.Lower(range.Start + i), EntityLabels.KindOf(labels[i]));
            }
        }
    }

    public void Write(SegmentedText text, TokenForms forms, ReadOnlySpan<PartOfSpeech> tags, TokenRange range, FeatureLists features)
    {
        FindClues(text, forms, range);
        features.Clear();
        for (var token = range.Start; token < range.End; token++)
        {
            WriteWords(text[token], forms, token, range, features);
            WriteTags(forms, tags, token, range, features);
            WriteRun(forms, tags, token, range, features);
            WriteClues(forms, tags, token, range, features);
            WriteDocument(forms, tags, token, range, features);
            features.EndPosition();
        }
    }

    /// <summary>The clues of each word, with a mark where it opens or goes on with a listed place.</summary>
    private void FindClues(SegmentedText text, TokenForms forms, TokenRange range)
    {
        if (_clues.Length < range.Length)
        {
            _clues = new uint[2 * range.Length];
        }
        var placeEnd = range.Start;
        for (var token = range.Start; token < range.End; token++)
        {
            var place = token >= placeEnd ? lexicon.PlaceLength(text, forms, token, range) : 0;
            var goesOn = token < placeEnd;
            placeEnd = place > 0 ? token + place : placeEnd;
            _clues[token - range.Start] = (uint)lexicon.Clues(forms.Lower(token)) | (place > 1 ? 0x1000u : 0) | (goesOn ? 0x2000u : 0);
        }
    }

    private static void WriteWords(ReadOnlySpan<char> word, TokenForms forms, int token, TokenRange range, FeatureLists features)
    {
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

    private static void WriteTags(TokenForms forms, ReadOnlySpan<PartOfSpeech> tags, int token, TokenRange range, FeatureLists features)
    {
        uint here = Tag(tags, token, range), before = Tag(tags, token - 1, range), after = Tag(tags, token + 1, range);
        features.Add(FeatureHash.Of(20, here));
        features.Add(FeatureHash.Of(21, before, here));
        features.Add(FeatureHash.Of(22, here, after));
        features.Add(FeatureHash.Of(23, before, here, after));
        features.Add(FeatureHash.Of(24, here, forms.Lower(token + 1, range)));
        features.Add(FeatureHash.Of(25, here, forms.Lower(token - 1, range)));
    }

    /// <summary>The run of proper nouns that a token stands in; the token alone where it is none.</summary>
    private static TokenRange RunAt(ReadOnlySpan<PartOfSpeech> tags, int token, TokenRange range)
    {
        var (start, end) = (token, token);
        while (tags[token] == PartOfSpeech.ProperNoun && start > range.Start && token - start < 6 && tags[start - 1] == PartOfSpeech.ProperNoun)
        {
            start--;
        }
        while (tags[token] == PartOfSpeech.ProperNoun && end + 1 < range.End && end - token < 6 && tags[end + 1] == PartOfSpeech.ProperNoun)
        {
            end++;
        }
        return new TokenRange(start, end + 1);
    }

    /// <summary>The first word beyond a run of names says most of what the run is ("said", "in", "'s"), and its own last word the rest.</summary>
    private void WriteRun(TokenForms forms, ReadOnlySpan<PartOfSpeech> tags, int token, TokenRange range, FeatureLists features)
    {
        var (run, here) = (RunAt(tags, token, range), (uint)tags[token]);
        var (start, end) = (run.Start, run.End - 1);
        features.Add(FeatureHash.Of(26, here, forms.Lower(start - 1, range)));
        features.Add(FeatureHash.Of(27, here, forms.Lower(end + 1, range)));
        features.Add(FeatureHash.Of(28, here, forms.Lower(start)));
        features.Add(FeatureHash.Of(29, here, forms.Lower(end)));
        features.Add(FeatureHash.Of(30, here, (uint)(end - start), token == start ? 1u : 0u));
        if (tags[token] != PartOfSpeech.ProperNoun)
        {
            return;
        }
        uint first = Clue(start, range), last = Clue(end, range);
        features.Add(FeatureHash.Of(31, first, last));
        features.Add(FeatureHash.Of(32, last, token == end ? 1u : 0u));
        features.Add(FeatureHash.Of(33, first, forms.Lower(end + 1, range)));
        features.Add(FeatureHash.Of(34, last, forms.Lower(start - 1, range)));
        // "University of the West": what stands before "of" says what the whole is.
        var link = start - 1 > range.Start && forms.Lower(start - 1) == s_the ? start - 2 : start - 1;
        if (link > range.Start && tags[link] == PartOfSpeech.Adposition)
        {
            features.Add(FeatureHash.Of(35, Clue(link - 1, range), forms.Lower(link), (uint)tags[link - 1]));
            features.Add(FeatureHash.Of(36, forms.Lower(link - 1), forms.Lower(link)));
        }
        // And "Bank" knows that it goes on.
        var next = end + 2 < range.End && forms.Lower(end + 2) == s_the ? end + 3 : end + 2;
        if (next < range.End && tags[end + 1] == PartOfSpeech.Adposition)
        {
            features.Add(FeatureHash.Of(37, last, forms.Lower(end + 1), (uint)tags[next]));
        }
    }

    private void WriteClues(TokenForms forms, ReadOnlySpan<PartOfSpeech> tags, int token, TokenRange range, FeatureLists features)
    {
        uint here = Clue(token, range), before = Clue(token - 1, range), after = Clue(token + 1, range), tag = (uint)tags[token];
        features.Add(FeatureHash.Of(40, here));
        features.Add(FeatureHash.Of(41, before, here));
        features.Add(FeatureHash.Of(42, here, after));
        features.Add(FeatureHash.Of(43, here, tag, Tag(tags, token + 1, range)));
        features.Add(FeatureHash.Of(44, before, tag));
        features.Add(FeatureHash.Of(45, after, tag));
        features.Add(FeatureHash.Of(46, Clue(token - 2, range), tag));
        features.Add(FeatureHash.Of(47, Clue(token + 2, range), tag));
        features.Add(FeatureHash.Of(48, here, forms.Shape(token)));
    }

    private void WriteDocument(TokenForms forms, ReadOnlySpan<PartOfSpeech> tags, int token, TokenRange range, FeatureLists features)
    {
        uint here = (uint)_names.Of(forms.Lower(token)), kind = (uint)_names.KindOf(forms.Lower(token)), tag = (uint)tags[token];
        if (kind != 0)
        {
            features.Add(FeatureHash.Of(70, kind, forms.Shape(token)));
            features.Add(FeatureHash.Of(71, kind, tag, Tag(tags, token - 1, range)));
            features.Add(FeatureHash.Of(72, kind, tag, Tag(tags, token + 1, range)));
            features.Add(FeatureHash.Of(73, kind, Clue(token, range)));
        }
        if (here == 0)
        {
            return;
        }
        features.Add(FeatureHash.Of(60, here, tag));
        features.Add(FeatureHash.Of(61, here, forms.Shape(token)));
        features.Add(FeatureHash.Of(62, here, Clue(token, range)));
        features.Add(FeatureHash.Of(63, here, Tag(tags, token - 1, range), Tag(tags, token + 1, range)));
        for (var bit = 1u; bit <= here; bit <<= 1)
        {
            if ((here & bit) != 0)
            {
                features.Add(FeatureHash.Of(64, bit, tag));
            }
        }
    }

    private static uint Tag(ReadOnlySpan<PartOfSpeech> tags, int token, TokenRange range) => range.Contains(token) ? (uint)tags[token] : 99;

    private uint Clue(int token, TokenRange range) => range.Contains(token) ? _clues[token - range.Start] : 0xFFFF;
}
