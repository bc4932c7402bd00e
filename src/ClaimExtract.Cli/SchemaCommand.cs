using System.CommandLine;
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
        var csv = new Option<bool>("--csv") { Description = "Print the columns as CSV: name, core, type, description, values." };
        command.Add(csv);
        command.SetAction(parsed =>
        {
            using var file = OutputFile.Create("-");
            if (parsed.GetValue(csv))
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
