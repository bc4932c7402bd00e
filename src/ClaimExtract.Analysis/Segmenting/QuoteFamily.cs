namespace ClaimExtract.Analysis.Segmenting;

/// <summary>Marks that open and close each other.</summary>
internal enum QuoteFamily : byte
{
    /// <summary><c>"</c>, which looks the same at both ends.</summary>
    Straight,

    /// <summary><c>“ ”</c>, also <c>„ “</c> and <c>” ”</c>.</summary>
    Curly,

    /// <summary><c>« »</c> and <c>» «</c>.</summary>
    Angle,

    /// <summary><c>‹ ›</c>.</summary>
    SmallAngle,

    /// <summary><c>`` ''</c> of TeX and of old wire copy.</summary>
    Tex,

    /// <summary><c>'</c>, which is also the apostrophe; <c>`</c> opens it.</summary>
    StraightSingle,

    /// <summary><c>‘ ’</c>, of which the second is also the apostrophe.</summary>
    CurlySingle,
}
