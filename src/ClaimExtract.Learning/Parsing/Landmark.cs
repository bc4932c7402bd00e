namespace ClaimExtract.Learning.Parsing;

/// <summary>Kinds of token that tell how far apart two others really are.</summary>
public enum Landmark : byte { None, Verb, Comma, Other }
