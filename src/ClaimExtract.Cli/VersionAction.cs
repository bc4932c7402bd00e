using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using System.Security.Cryptography;
using ClaimExtract.Analysis;

namespace ClaimExtract.Cli;

/// <summary>--version: the program, and each model with the first 12 hex digits of its SHA-256.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    private const string ModelFolder = "Models/";
    private const int HashDigits = 12;

    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        var version = typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        output.WriteLine($"claimextract {version}");
        var analysis = typeof(ClaimExtractor).Assembly;
        var names = analysis.GetManifestResourceNames();
        Array.Sort(names, StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (name.StartsWith(ModelFolder, StringComparison.Ordinal))
            {
                output.WriteLine($"model {Path.GetFileNameWithoutExtension(name)} {Hash(analysis, name)}");
            }
        }
        return ExitCode.Done;
    }

    private static string Hash(Assembly assembly, string resource)
    {
        using var stream = assembly.GetManifestResourceStream(resource)!;
        return Convert.ToHexStringLower(SHA256.HashData(stream))[..HashDigits];
    }
}
