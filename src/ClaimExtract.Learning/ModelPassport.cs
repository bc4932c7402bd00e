using System.Text.Json.Serialization;

namespace ClaimExtract.Learning;

/// <summary>What a model file says of itself, in JSON at its head.</summary>
public sealed record ModelPassport
{
    /// <summary>What the model does: "upos", "attribution", "claim-types".</summary>
    public required string Task { get; init; }

    /// <summary>Names the feature templates; a program with others refuses the file.</summary>
    public required string Features { get; init; }

    public required IReadOnlyList<string> Labels { get; init; }

    /// <summary>A weight of 1.0 in training is this many units in the file.</summary>
    public required int Scale { get; init; }

    /// <summary>Each training file with the first 16 hex digits of its SHA-256.</summary>
    public IReadOnlyDictionary<string, string> Data { get; init; } = new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Measured when it was trained.</summary>
    public IReadOnlyDictionary<string, double> Figures { get; init; } = new SortedDictionary<string, double>(StringComparer.Ordinal);

    public string License { get; init; } = "";
}

/// <summary>Source-generated, so that nothing is found by reflection at run time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(ModelPassport))]
internal sealed partial class PassportJson : JsonSerializerContext;
