namespace ClaimExtract.Reading.Decoding;

/// <summary>Text with what its user should know about how it was decoded; the warning is empty where all is well.</summary>
internal readonly record struct DecodedText(string Text, string Warning);
