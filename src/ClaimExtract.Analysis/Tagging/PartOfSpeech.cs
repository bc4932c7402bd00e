namespace ClaimExtract.Analysis.Tagging;

/// <summary>The 17 universal parts of speech (UPOS of Universal Dependencies 2), in the alphabetical order of their tags.</summary>
public enum PartOfSpeech : byte
{
    Adjective, Adposition, Adverb, Auxiliary, CoordinatingConjunction, Determiner, Interjection, Noun, Numeral,
    Particle, Pronoun, ProperNoun, Punctuation, SubordinatingConjunction, Symbol, Verb, Other,
}
