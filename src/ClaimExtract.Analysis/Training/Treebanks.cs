namespace ClaimExtract.Analysis.Training;

/// <summary>The treebanks of UD English that models may be learned from: EWT and the free genres of GUM.</summary>
internal static class Treebanks
{
    public const string DataNeeded = "ud_english: en_ewt-train.conllu, en_gum-train.conllu; figures on en_ewt-dev.conllu, en_gum-dev.conllu";

    public const string License = "CC BY-SA 4.0 (UD English EWT), CC BY 4.0 (GUM, free genres)";

    public static string[] TrainingFiles(string corpora) => Files(corpora, "train");

    public static string[] DevFiles(string corpora) => Files(corpora, "dev");

    private static string[] Files(string corpora, string part) =>
        [Path.Combine(corpora, "ud_english", $"en_ewt-{part}.conllu"), Path.Combine(corpora, "ud_english", $"en_gum-{part}.conllu")];
}
