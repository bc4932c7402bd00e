namespace ClaimExtract.Analysis.Tagging;

/// <summary>
/// What the tagger tells apart: the parts of speech, in the same order and with the same numbers, then the forms and uses within
/// them that a parser needs to know. <see cref="Verb"/> is the bare form, <see cref="Noun"/> the singular.
/// </summary>
internal enum WordClass : byte
{
    Adjective, Adposition, Adverb, Auxiliary, CoordinatingConjunction, Determiner, Interjection, Noun, Numeral,
    Particle, Pronoun, ProperNoun, Punctuation, SubordinatingConjunction, Symbol, Verb, Other,
    PluralNoun, PresentVerb, ThirdPersonVerb, PastVerb, Participle, Gerund, VerbParticle, RelativePronoun, PossessivePronoun,
}
