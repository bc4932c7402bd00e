using System.CommandLine;

namespace ClaimExtract.Cli.Options;

/// <summary>The value of an option from where it is given: a flag beats the environment beats claimextract.json.</summary>
internal sealed class OptionReader(ParseResult parsed, ConfigurationFile configuration)
{
    private const string VariablePrefix = "CLAIMEXTRACT_";

    public IReadOnlyList<string> Arguments(Argument<string[]> argument) => parsed.GetValue(argument) ?? [];

    /// <summary>Null where the option is given nowhere.</summary>
    public Setting? Text(Option<string> option)
    {
        if (parsed.GetValue(option) is { } value)
        {
            return new Setting(value, option.Name, ExitCode.WrongUsage);
        }
        return Elsewhere(option, out _);
    }

    public bool IsSet(FlagOption option)
    {
        if (parsed.GetResult(option) is not null)
        {
            return true;
        }
        if (Elsewhere(option, out _) is not { } setting)
        {
            return false;
        }
        return setting.Value switch
        {
            "1" or "true" => true,
            "" or "0" or "false" => false,
            _ => throw setting.Wrong("true or false"),
        };
    }

    /// <summary>All values; from the environment and the file also a list with commas.</summary>
    public IReadOnlyList<string> List(Option<string[]> option)
    {
        if (parsed.GetValue(option) is { Length: > 0 } values)
        {
            return values;
        }
        var setting = Elsewhere(option, out var listed);
        return listed ?? setting?.Items() ?? [];
    }

    private Setting? Elsewhere(Option option, out IReadOnlyList<string>? listed)
    {
        listed = null;
        var key = option.Name.TrimStart('-');
        var variable = VariablePrefix + key.Replace('-', '_').ToUpperInvariant();
        if (Environment.GetEnvironmentVariable(variable) is { } value)
        {
            return new Setting(value, variable, ExitCode.WrongUsage);
        }
        listed = configuration.List(key);
        return configuration.Text(key) is { } text ? new Setting(text, $"{configuration.Path}: \"{key}\"", ExitCode.BadConfiguration) : null;
    }
}
