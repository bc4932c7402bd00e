using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Learning;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Tagging;

/// <summary>The features of the entity model: those of the sentence (<see cref="EntityTemplates"/>), and what the rest of the document tells.</summary>
internal sealed class EntityFeatures(NameLexicon lexicon)
{
    /// <summary>Raise with any change of the templates; a change of the word lists needs no new version.</summary>
    public const string Version = "entities-2/" + FeatureHash.Version;

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
        var sentence = new EntityTemplates(text, forms, tags, _clues, range);
        for (var token = range.Start; token < range.End; token++)
        {
            sentence.WriteWords(token, features);
            sentence.WriteTags(token, features);
            sentence.WriteRun(token, features);
            sentence.WriteClues(token, features);
            WriteDocument(forms, sentence, token, features);
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

    private void WriteDocument(TokenForms forms, in EntityTemplates sentence, int token, FeatureLists features)
    {
        uint here = (uint)_names.Of(forms.Lower(token)), kind = (uint)_names.KindOf(forms.Lower(token)), tag = sentence.Tag(token);
        if (kind != 0)
        {
            features.Add(FeatureHash.Of(70, kind, forms.Shape(token)));
            features.Add(FeatureHash.Of(71, kind, tag, sentence.Tag(token - 1)));
            features.Add(FeatureHash.Of(72, kind, tag, sentence.Tag(token + 1)));
            features.Add(FeatureHash.Of(73, kind, sentence.Clue(token)));
        }
        if (here == 0)
        {
            return;
        }
        features.Add(FeatureHash.Of(60, here, tag));
        features.Add(FeatureHash.Of(61, here, forms.Shape(token)));
        features.Add(FeatureHash.Of(62, here, sentence.Clue(token)));
        features.Add(FeatureHash.Of(63, here, sentence.Tag(token - 1), sentence.Tag(token + 1)));
        for (var bit = 1u; bit <= here; bit <<= 1)
        {
            if ((here & bit) != 0)
            {
                features.Add(FeatureHash.Of(64, bit, tag));
            }
        }
    }
}
