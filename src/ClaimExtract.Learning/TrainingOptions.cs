namespace ClaimExtract.Learning;

/// <summary>Settings that the trainers share.</summary>
public sealed record TrainingOptions
{
    public int Epochs { get; init; } = 10;

    /// <summary>Step size of AdaGrad (Duchi et al. 2011).</summary>
    public float Rate { get; init; } = 0.1f;

    /// <summary>What each weight has already seen, in squares of slopes: the more, the smaller the steps of a rare feature.</summary>
    public float Caution { get; init; } = 1e-6f;

    /// <summary>Strength of the pull towards zero, applied to the weights that a step touches.</summary>
    public float Ridge { get; init; } = 1e-6f;

    /// <summary>Share of features left out at random in each visit, so that no feature is relied on alone.</summary>
    public double Dropout { get; init; }

    /// <summary>A feature seen less often in training is dropped.</summary>
    public int MinCount { get; init; } = 2;

    /// <summary>After a third of the epochs only so many features are kept, those with the largest weights; the rest of training is theirs.</summary>
    public int MaxFeatures { get; init; } = int.MaxValue;

    /// <summary>Weights nearer zero are left out of the model file.</summary>
    public double Least { get; init; }

    public int Seed { get; init; } = 1;

    /// <summary>The weights are the mean of those after each of this many last epochs.</summary>
    public int Averaged { get; init; } = 1;

    /// <summary>Models trained from this many seeds in a row are averaged into one.</summary>
    public int Seeds { get; init; } = 1;

    /// <summary>Added after training to every transition out of the first label ("outside"): above zero more spans are found, and more of them wrong.</summary>
    public float EntryBias { get; init; }

    /// <summary>A feature whose weights are all smaller than this is left out of the model.</summary>
    public float Prune { get; init; }

    /// <summary>The model file has 4 bits a weight where there are at most eight labels: half the size for a loss too small to measure.</summary>
    public bool Packs { get; init; }
}
