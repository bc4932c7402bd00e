namespace ClaimExtract.Reading.Headers;

/// <summary>What stands before the prose of a text file.</summary>
/// <param name="BodyStart">Where the prose begins; 0 where there is no header.</param>
internal sealed record Header(RecordFields Fields, int BodyStart);
