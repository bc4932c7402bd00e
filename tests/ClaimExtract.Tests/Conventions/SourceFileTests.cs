using NUnit.Framework;

namespace ClaimExtract.Tests.Conventions;

/// <summary>The rules of style that can be read off the source files themselves.</summary>
internal sealed class SourceFileTests
{
    private const int LongestFile = 300;

    private static readonly string[] s_emptyNames = ["Helper", "Manager", "Utils", "Utility"];

    public static IEnumerable<string> Files() =>
        new[] { "src", "tests" }
            .SelectMany(folder => Directory.EnumerateFiles(Checkout.File(folder), "*.cs", SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(Checkout.Root, path).Replace('\\', '/'))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    [Test]
    public void File_IsShortEnoughToRead()
    {
        var tooLong = Files().Where(path => File.ReadLines(Checkout.File(path)).Count() > LongestFile);
        Assert.That(tooLong, Is.Empty, $"aim under 150 lines a file; more than {LongestFile} need another cut");
    }

    [Test]
    public void File_HasANameThatSaysItsRole() =>
        Assert.That(Files().Where(path => s_emptyNames.Any(name => Path.GetFileNameWithoutExtension(path).Contains(name, StringComparison.Ordinal))), Is.Empty);

    [Test]
    public void File_HasTheNamespaceOfItsFolder()
    {
        var strangers = Files().Where(path => Namespace(path) is { } declared && declared != Path.GetDirectoryName(path)!.Replace('\\', '/').Split('/', 2)[1].Replace('/', '.'));
        Assert.That(strangers, Is.Empty);
    }

    private static string? Namespace(string path) =>
        File.ReadLines(Checkout.File(path)).FirstOrDefault(line => line.StartsWith("namespace ", StringComparison.Ordinal))?["namespace ".Length..].TrimEnd(';');
}
