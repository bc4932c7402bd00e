using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>A labeled stretch of one sentence.</summary>
internal readonly record struct LabeledSpan(SpeechRole Role, TokenRange Range)
{
    public bool IsSource => Role == SpeechRole.BeginSource;

    public bool IsCue => Role == SpeechRole.BeginCue;

    public bool IsContent => Role == SpeechRole.BeginContent;
}
