using System.Xml.Linq;
using NUnit.Framework;

namespace ClaimExtract.Tests.Conventions;

/// <summary>Projects reference one way, as src/README.md draws them, and each package belongs to one project.</summary>
internal sealed class ProjectTests
{
    private static readonly Dictionary<string, string[]> s_allowed = new(StringComparer.Ordinal)
    {
        ["Model"] = [],
        ["Learning"] = [],
        ["Reading"] = ["Model"],
        ["Analysis"] = ["Model", "Learning"],
        ["Comparing"] = ["Model"],
        ["Writing"] = ["Model"],
        ["MicrosoftML"] = ["Model", "Learning", "Analysis"],
        ["Cli"] = ["Model", "Learning", "Reading", "Analysis", "Comparing", "Writing", "MicrosoftML"],
    };

    public static IEnumerable<string> Projects() =>
        Directory.EnumerateFiles(Checkout.File("src"), "*.csproj", SearchOption.AllDirectories).Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Projects))]
    public void Project_ReferencesOnlyWhatLiesBeforeIt(string project)
    {
        var name = project["ClaimExtract.".Length..];
        var references = Items(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path)["ClaimExtract.".Length..]);
        Assert.That(s_allowed, Does.ContainKey(name), "a new project: add its place to this table and to src/README.md");
        Assert.That(references, Is.SubsetOf(s_allowed[name]));
    }

    [Test]
    public void Package_BelongsToOneProject() =>
        Assert.That(Projects().SelectMany(project => Items(project, "PackageReference")), Is.Unique);

    [Test]
    public void Solution_HoldsEveryProject()
    {
        var solution = File.ReadAllText(Checkout.File("ClaimExtract.sln"));
        Assert.That(Projects().Where(project => !solution.Contains($"{project}.csproj", StringComparison.Ordinal)), Is.Empty);
    }

    private static IEnumerable<string> Items(string project, string kind) =>
        XDocument.Load(Checkout.File($"src/{project}/{project}.csproj")).Descendants(kind).Select(item => item.Attribute("Include")!.Value);
}
