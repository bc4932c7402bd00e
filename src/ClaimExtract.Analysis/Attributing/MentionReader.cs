using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>Reads a token range as a source: name, head, kind, number.</summary>
internal sealed class MentionReader(TaggedText tagged, SourceNouns nouns)
{
    public SourceMention Read(TokenRange range, int sentence)
    {
        range = Trim(range);
        var text = tagged.Text;
        var head = HeadOf(range);
        if (head + 2 < range.End && text.Is(head + 1, "by") && nouns.TryFind(text[head], out var document, out _) && document == SourceKind.Document)
        {
            // "a report by the Journal": the Journal speaks.
            var author = Read(new TokenRange(head + 2, range.End), sentence);
            return author with { Document = text[head].ToString(), Kind = author.Kind == SourceKind.Unknown ? SourceKind.Document : author.Kind };
        }
        var (kind, isPlural, isNamed) = (SourceKind.Unknown, false, false);
        for (var token = range.Start; token <= head; token++)
        {
            isNamed |= tagged.PartsOfSpeech[token] == PartOfSpeech.ProperNoun;
        }
        if (nouns.TryFind(text[head], out kind, out isPlural))
        {
            // "The Minister" alone is a title, whatever its letter case.
            isNamed = range.Length == 1 && IsPersonKind(kind) ? false : isNamed || tagged.PartsOfSpeech[head] == PartOfSpeech.ProperNoun;
        }
        else
        {
            kind = KindByWords(range, head);
            isPlural = tagged.PartsOfSpeech[head] == PartOfSpeech.Noun && text[head].EndsWith("s", StringComparison.Ordinal);
        }
        return new SourceMention
        {
            Name = text.SpanOf(range).In(text.Text).ToString().ReplaceLineEndings(" "),
            Span = text.SpanOf(range),
            Sentence = sentence,
            Kind = kind,
            IsNamed = isNamed,
            IsPlural = isPlural,
            Head = text[head].ToString(),
        };
    }

    private static bool IsPersonKind(SourceKind kind) =>
        kind is SourceKind.Person or SourceKind.Official or SourceKind.Military or SourceKind.Expert or SourceKind.Witness;

    /// <summary>Drops a leading article and closing punctuation.</summary>
    private TokenRange Trim(TokenRange range)
    {
        var (start, end) = (range.Start, range.End);
        // "Bednarek, who served in Iraq": what he did is no part of his name.
        for (var token = start + 1; token < end; token++)
        {
            if (tagged.Text.Is(token, "who") || (tagged.Text.Is(token, "which") && tagged.Text[token - 1] is ","))
            {
                end = token;
            }
        }
        while (end - start > 1 && tagged.Text.Tokens[end - 1].Kind is TokenKind.Punctuation or TokenKind.Quote
               && tagged.Text[end - 1] is not (")" or "]") && !tagged.Text[end - 1].EndsWith(".", StringComparison.Ordinal))
        {
            end--;
        }
        while (end - start > 1 && (tagged.Text.Tokens[start].Kind == TokenKind.Punctuation
               || tagged.Text.Is(start, "the") || tagged.Text.Is(start, "a") || tagged.Text.Is(start, "an") || tagged.Text.Is(start, "both")))
        {
            start++;
        }
        return new TokenRange(start, end);
    }

    /// <summary>The last noun before the first comma, bracket, preposition or relative pronoun.</summary>
    private int HeadOf(TokenRange range)
    {
        var head = range.Start;
        for (var token = range.Start; token < range.End; token++)
        {
            var tag = tagged.PartsOfSpeech[token];
            if (token > range.Start && (tag is PartOfSpeech.Adposition or PartOfSpeech.SubordinatingConjunction or PartOfSpeech.Verb
                || tagged.Text[token] is "," or "(" or "[" or ";" or ":"))
            {
                break;
            }
            head = tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun or PartOfSpeech.Adjective or PartOfSpeech.Numeral ? token : head;
        }
        return head;
    }

    /// <summary>A title before a name or an apposition behind it tells the kind: "Gen. Hassan", "Bohl, a researcher".</summary>
    private SourceKind KindByWords(TokenRange range, int head)
    {
        var kind = SourceKind.Unknown;
        for (var token = range.Start; token < range.End; token++)
        {
            if (nouns.TryFind(tagged.Text[token], out var found, out _) && found is not (SourceKind.Unknown or SourceKind.Government))
            {
                kind = token < head || kind == SourceKind.Unknown ? found : kind;
            }
        }
        var isName = tagged.PartsOfSpeech[head] == PartOfSpeech.ProperNoun;
        var looksLikePerson = isName && head > range.Start && tagged.PartsOfSpeech[head - 1] == PartOfSpeech.ProperNoun;
        return kind == SourceKind.Unknown && looksLikePerson ? SourceKind.Person : kind;
    }
}
