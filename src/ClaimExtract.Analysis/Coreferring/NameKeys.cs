using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Coreferring;

/// <summary>The words of each name that tell it apart, as hashes, without titles, articles, prepositions and marks.</summary>
internal sealed class NameKeys
{
    /// <summary>What stands further back in a name does not count.</summary>
    private const int Longest = 12;

    private readonly List<uint> _keys = [];
    private readonly int[] _start;
    private readonly byte[] _core;

    public NameKeys(TaggedText tagged, ReadOnlySpan<Mention> mentions)
    {
        (_start, _core) = (new int[mentions.Length + 1], new byte[mentions.Length]);
        for (var i = 0; i < mentions.Length; i++)
        {
            var (name, core) = (mentions[i].Name, -1);
            for (var token = name.Start; token < name.End && _keys.Count - _start[i] < Longest; token++)
            {
                if (tagged.Text.Tokens[token].Kind is TokenKind.Word or TokenKind.Number && !MentionWords.NameLinks.Contains(tagged.Text[token]))
                {
                    _keys.Add(tagged.Forms.Lower(token));
                }
                core = core < 0 && tagged.PartsOfSpeech[token] == PartOfSpeech.Adposition ? _keys.Count - _start[i] : core;
            }
            _core[i] = (byte)(core < 0 ? _keys.Count - _start[i] : core);
            _start[i + 1] = _keys.Count;
        }
    }

    /// <summary>How many words stand before the first preposition: two in "Valley Observatory for Water".</summary>
    public int CoreLength(int mention) => _core[mention];

    /// <summary>Empty for what is no name.</summary>
    public ReadOnlySpan<uint> Of(int mention) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_keys)[_start[mention].._start[mention + 1]];
}
