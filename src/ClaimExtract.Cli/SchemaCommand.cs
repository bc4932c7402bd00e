using System.CommandLine;
using ClaimExtract.Cli.Options;
using ClaimExtract.Cli.Output;
using ClaimExtract.Writing.Schemas;

namespace ClaimExtract.Cli;

/// <summary>schema: what output looks like, for programs and people.</summary>
internal static class SchemaCommand
{
    private const string Summary = "Prints the JSON Schema of the JSON Lines output, or the table of columns.";

    private const string Details = """
        Examples:
          claimextract schema > claim.schema.json
          claimextract schema --csv
        """;

    public static Command Create()
    {
        var command = new DocumentedCommand("schema", Summary, Details);
        var csv = new FlagOption("--csv", "Print the columns as CSV: name, core, type, description, values.");
        command.Add(csv);
        command.SetAction(parsed =>
        {
            using var file = OutputFile.Create("-");
            if (parsed.GetResult(csv) is not null)
            {
                ColumnTable.Write(file.Stream);
            }
            else
            {
                ClaimSchema.Write(file.Stream);
            }
            return ExitCode.Done;
        });
        return command;
    }
}
