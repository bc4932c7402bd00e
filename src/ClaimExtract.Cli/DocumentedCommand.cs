using System.CommandLine;

namespace ClaimExtract.Cli;

/// <summary>A command with one line for the list of commands, and more with examples for its own --help.</summary>
internal sealed class DocumentedCommand(string name, string summary, string details) : Command(name, summary)
{
    public void ShowDetails() => Description = $"{Description}\n\n{details}";
}
