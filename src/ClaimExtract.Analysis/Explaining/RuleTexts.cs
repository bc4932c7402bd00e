namespace ClaimExtract.Analysis.Explaining;

/// <summary>Rules in words, by their stable names; empty for one that has none.</summary>
public static class RuleTexts
{
    private static readonly Dictionary<string, string> s_texts = new(StringComparer.Ordinal)
    {
        ["attribution.cue"] = "the labeled cue, with its nearest source and content",
        ["attribution.open-quotation"] = "a quotation without a cue, given to the speaker beside it",
        ["attribution.recorded"] = "stands between the marks of a recording",
        ["attribution.labeled"] = "a paragraph that opens with a name and a colon",
        ["attribution.announced"] = "words that the sentence before announces with a colon",
        ["attribution.issued"] = "the dispatch carries the text of its issuer",
        ["attribution.passive-cue"] = "a passive cue, whose subject does not speak",
        ["attribution.missing-source"] = "a labeled cue; its source is the subject of its verb",
        ["attribution.missing-content"] = "a labeled source and cue; the content is what follows the verb",
        ["attribution.content-tail"] = "what is said goes on to the end of the sentence",
        ["attribution.frame"] = "a plain frame (\"X said that\") that the labels missed",
        ["attribution.hearsay"] = "\"reportedly\", \"is said to\": nobody is named",
        ["attribution.signature"] = "a dash and a name sign the quotation before",
        ["attribution.headed"] = "the frame of a headline, or one that stands before its source",
        ["attribution.quoted-as"] = "\"quoted X as saying\": the words are those of X",
        ["attribution.nested"] = "found inside the content of another attribution",
        ["attribution.carry-over"] = "goes on with the source of the sentence before, without naming it again",
        ["coreference.name.same"] = "the same name again",
        ["coreference.name.short"] = "the short form of a name",
        ["coreference.acronym.explained"] = "an acronym explained on the spot",
        ["coreference.acronym.initials"] = "an acronym of a name's initials",
        ["coreference.noun.again"] = "a noun said before of the same",
        ["coreference.noun.kind"] = "a noun that can stand for somebody named before",
        ["coreference.noun.speaker"] = "who spoke last",
        ["coreference.pronoun"] = "a pronoun, for somebody named before that fits it",
        ["coreference.relative"] = "a relative pronoun, for the noun before it",
        ["coreference.speaker"] = "\"I\" or \"we\" in somebody's own words",
        ["detection.linear"] = "the classifier; its features are listed with the clause",
        ["detection.counted"] = "the measure of its number names the type, whatever the classifier says",
        ["source.none"] = "the clause stands in no content",
        ["polarity.default"] = "no negation governs the first verb",
        ["polarity.negation"] = "a negation up to the first verb",
        ["polarity.denial"] = "a cue that denies",
        ["modality.default"] = "no hedge, modal verb or condition up to the first verb",
        ["modality.hedge"] = "a hedge, modal verb or condition up to the first verb",
        ["modality.type"] = "claims of this type are plans or predictions",
        ["modality.hearsay"] = "nobody named vouches for it, and the cue keeps its distance",
        ["quantity.none"] = "no number in the clause",
        ["quantity.unfit"] = "numbers in the clause, but not of what this type counts",
        ["quantity.measure"] = "it measures what claims of this type count",
        ["quantity.first"] = "the first number of the clause",
        ["time.none"] = "no time in the clause, and none beside it but when it was said",
        ["time.clause"] = "stands in the clause",
        ["time.beside"] = "stands beside the clause, in the same sentence",
        ["participants.active"] = "the phrase before the first verb acts, the one behind it is acted on",
        ["participants.passive"] = "the verb is passive: the phrase before it is acted on, \"by\" names the actor",
        ["participants.no-verb"] = "the clause has no verb",
    };

    public static string Of(string rule) => s_texts.GetValueOrDefault(rule, "");
}
