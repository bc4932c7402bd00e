namespace ClaimExtract.Analysis.Coreferring;

/// <summary>The names of the rules that link mentions; stable, since explanations show them.</summary>
internal static class CoreferenceRules
{
    /// <summary>The same name again.</summary>
    public const string SameName = "coreference.name.same";

    /// <summary>A surname, or the head words of an organization's name.</summary>
    public const string ShortName = "coreference.name.short";

    /// <summary>An acronym explained on the spot: "Joint River Command (JRC)".</summary>
    public const string ExplainedAcronym = "coreference.acronym.explained";

    /// <summary>An acronym whose letters are the initials of a name.</summary>
    public const string Initials = "coreference.acronym.initials";

    /// <summary>A definite noun that was the head, the title or the apposition of an earlier mention.</summary>
    public const string NounAgain = "coreference.noun.again";

    /// <summary>A definite noun for somebody named of the kind it can stand for.</summary>
    public const string NounOfKind = "coreference.noun.kind";

    /// <summary>"the source", "the same officials": who spoke last.</summary>
    public const string LastSpeaker = "coreference.noun.speaker";

    /// <summary>"he", "she", "they", "it".</summary>
    public const string Pronoun = "coreference.pronoun";

    /// <summary>"who", "which", "that".</summary>
    public const string Relative = "coreference.relative";

    /// <summary>"I" and "we" in somebody's own words.</summary>
    public const string Speaker = "coreference.speaker";
}
