namespace ClaimExtract.Reading.Finding;

/// <summary>A file met on a walk, or a folder that could not be entered.</summary>
/// <param name="Path">From the folder as the user gave it.</param>
/// <param name="Relative">Below that folder.</param>
internal sealed record FolderEntry(string Path, string Relative, ReadingResult? Problem = null);
