namespace ClaimExtract.Learning.Parsing;

/// <summary>Writes features of one to three values into a span.</summary>
internal ref struct FeatureWriter(Span<uint> features)
{
    private readonly Span<uint> _features = features;

    public int Used { get; private set; }

    public void Add(uint template, uint value) => _features[Used++] = FeatureHash.Of(template, value);

    public void Add(uint template, uint first, uint second) => _features[Used++] = FeatureHash.Of(template, first, second);

    public void Add(uint template, uint first, uint second, uint third) => _features[Used++] = FeatureHash.Of(template, first, second, third);
}
