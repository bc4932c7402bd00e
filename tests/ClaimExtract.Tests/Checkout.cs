using NUnit.Framework;

namespace ClaimExtract.Tests;

/// <summary>Where the tests find the checkout and, beside it, the external corpora.</summary>
internal static class Checkout
{
    /// <summary>The folder that holds ClaimExtract.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A path in the checkout, given with <c>/</c>.</summary>
    public static string File(string path) => Path.Combine(Root, path);

    /// <summary>A path under <c>../shared</c>; the calling test is skipped where that folder is absent.</summary>
    public static string Shared(string path)
    {
        var shared = Path.Combine(Root, "..", "shared");
        if (!Directory.Exists(shared))
        {
            Assert.Ignore("../shared is not beside this checkout");
        }
        return Path.Combine(shared, path);
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "ClaimExtract.sln")))
            {
                return folder.FullName;
            }
        }
        throw new InvalidOperationException($"no ClaimExtract.sln above {AppContext.BaseDirectory}");
    }
}
