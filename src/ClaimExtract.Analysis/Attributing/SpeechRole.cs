namespace ClaimExtract.Analysis.Attributing;

/// <summary>The labels of the attribution model: outside, and begin or inside of each role (BIO).</summary>
internal enum SpeechRole : byte { Outside, BeginSource, InSource, BeginCue, InCue, BeginContent, InContent }

internal static class SpeechRoles
{
    public static IReadOnlyList<string> Names { get; } = ["O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content"];

    /// <summary>Inside follows only begin or inside of the same role.</summary>
    /// <param name="from">-1 at the start of a sentence.</param>
    public static bool MayFollow(int from, int to) => to is 0 || to % 2 == 1 || from == to || from == to - 1;
}
