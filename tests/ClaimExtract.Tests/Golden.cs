using System.Text;
using NUnit.Framework;

namespace ClaimExtract.Tests;

/// <summary>Files that hold what a test expects. A difference is written beside as <c>*.actual.*</c>; CLAIMEXTRACT_ACCEPT=1 takes it over.</summary>
internal static class Golden
{
    /// <param name="path">Of the expected file, from the checkout's root.</param>
    public static void Check(string path, string actual) => Check(path, Encoding.UTF8.GetBytes(actual));

    /// <inheritdoc cref="Check(string, string)"/>
    public static void Check(string path, byte[] actual)
    {
        var expected = Checkout.File(path);
        var beside = Path.ChangeExtension(expected, ".actual" + Path.GetExtension(expected));
        if (Environment.GetEnvironmentVariable("CLAIMEXTRACT_ACCEPT") == "1")
        {
            File.WriteAllBytes(expected, actual);
        }
        if (File.Exists(expected) && File.ReadAllBytes(expected).AsSpan().SequenceEqual(actual))
        {
            File.Delete(beside);
            return;
        }
        File.WriteAllBytes(beside, actual);
        var wanted = File.Exists(expected) ? File.ReadAllText(expected) : "";
        Assert.That(Encoding.UTF8.GetString(actual), Is.EqualTo(wanted), $"compare {beside}; CLAIMEXTRACT_ACCEPT=1 takes it over");
    }
}
