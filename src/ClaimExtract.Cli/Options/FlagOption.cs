using System.CommandLine;

namespace ClaimExtract.Cli.Options;

/// <summary>An option without a value.</summary>
/// <remarks>Not an <c>Option&lt;bool&gt;</c>: generic code over value types is compiled at run time, which costs more than parsing.</remarks>
internal sealed class FlagOption : Option<string>
{
    public FlagOption(string name, string description, params string[] aliases)
        : base(name, aliases)
    {
        Description = description;
        Arity = ArgumentArity.Zero;
    }
}
