using ClaimExtract.Model;

namespace ClaimExtract.Writing;

/// <summary>The seam of an output format: analyzed articles, in order → rows of their claims. Disposing writes what is still to be written.</summary>
public interface IClaimWriter : IDisposable
{
    void Write(AnalyzedArticle analysis);
}
