using ClaimExtract.Learning;

namespace ClaimExtract.Tests.Explaining;

internal sealed class FeatureInverseTests
{
    [FsCheck.NUnit.Property]
    public bool Missing_FindsTheValueOfAFeatureOfOne(uint template, uint value) =>
        FeatureInverse.Missing(FeatureHash.Of(template, value), template, [], []) == value;

    [FsCheck.NUnit.Property]
    public bool Missing_FindsEitherValueOfAFeatureOfTwo(uint template, uint first, uint second)
    {
        var feature = FeatureHash.Of(template, first, second);
        return FeatureInverse.Missing(feature, template, [first], []) == second && FeatureInverse.Missing(feature, template, [], [second]) == first;
    }

    [FsCheck.NUnit.Property]
    public bool Missing_FindsAnyValueOfAFeatureOfThree(uint template, uint first, uint second, uint third)
    {
        var feature = FeatureHash.Of(template, first, second, third);
        return FeatureInverse.Missing(feature, template, [], [second, third]) == first
            && FeatureInverse.Missing(feature, template, [first], [third]) == second
            && FeatureInverse.Missing(feature, template, [first, second], []) == third;
    }
}
