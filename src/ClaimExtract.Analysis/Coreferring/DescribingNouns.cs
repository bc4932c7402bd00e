using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Coreferring;

/// <summary>
/// The nouns by which a mention can be taken up: the head of a noun phrase; of a name the titles before it, those of the
/// apposition behind it, and an organization's own words ("the ministry"). An enumerator without allocation.
/// </summary>
internal ref struct DescribingNouns(TaggedText tagged, Mention mention)
{
    private readonly TokenRange _phrase = mention.Tokens;
    private int _token = mention.Tokens.Start - 1;
    private bool _isApposition;

    public readonly int Current => _token;

    public readonly DescribingNouns GetEnumerator() => this;

    public bool MoveNext()
    {
        if (mention.Name.Length == 0)
        {
            var isFirst = _token < mention.Head;
            _token = mention.Head;
            return isFirst;
        }
        while (++_token < _phrase.End)
        {
            if (_token >= mention.Name.End)
            {
                _isApposition |= tagged.Text[_token] is "," or "(";
                if (tagged.PartsOfSpeech[_token] is PartOfSpeech.Adposition or PartOfSpeech.Verb)
                {
                    return false;
                }
            }
            if (tagged.IsNoun(_token) && (_token < mention.Name.End ? IsTitleOrBody(_token) : _isApposition))
            {
                return true;
            }
        }
        return false;
    }

    private readonly bool IsTitleOrBody(int token) => token < mention.Name.Start || mention.Class != MentionClass.Person || (token == mention.Name.Start && mention.Name.Length > 1);
}
