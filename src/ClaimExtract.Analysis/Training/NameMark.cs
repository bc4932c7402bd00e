using ClaimExtract.Analysis.Tagging;

namespace ClaimExtract.Analysis.Training;

/// <summary>A name marked by two numbers of its sentence; what they count is the reader's matter.</summary>
/// <param name="Line">In the file of marks.</param>
internal readonly record struct NameMark(int First, int Last, EntityKind Kind, int Line);
