namespace ClaimExtract.Analysis.Training;

/// <summary>WordNet 3.0 as Debian's package <c>wordnet-base</c> lays it out.</summary>
internal static class WordNetData
{
    private const string Folder = "/usr/share/wordnet";

    public const string Needed = $"WordNet 3.0 in {Folder} (Debian: apt-get install wordnet-base)";

    /// <summary>For the passport of what is made from it.</summary>
    public const string License = "WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved. The notice is in Models/README.md.";

    /// <param name="file">"data.noun", "index.verb", "adj.exc" …</param>
    public static string PathOf(string file) => Path.Combine(Folder, file);
}
