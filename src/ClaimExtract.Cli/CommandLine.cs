using System.CommandLine;
using System.CommandLine.Help;
using ClaimExtract.Cli.Output;
using ClaimExtract.Cli.Running;

namespace ClaimExtract.Cli;

/// <summary>Arguments → command → exit code. Without a command's name, the command is extract.</summary>
internal static class CommandLine
{
    private const string Default = "extract";

    private const string Description = """
        Finds the claims in English news: who says what, how many, when and on whose word. Works offline.

        `claimextract PATH…` is `claimextract extract PATH…`.

        Examples:
          claimextract article.txt
          claimextract extract news/ -o claims.csv
        """;

    private static readonly (string Name, Func<Command> Create)[] s_commands =
    [
        (Default, ExtractCommand.Create), ("inspect", InspectCommand.Create), ("explain", ExplainCommand.Create),
        ("schema", SchemaCommand.Create), ("train", TrainCommand.Create), ("evaluate", EvaluateCommand.Create),
    ];

    private static readonly string[] s_ownOptions = ["--help", "-h", "-?", "--version"];

    public static int Run(string[] args)
    {
        try
        {
            var root = CreateRoot(args);
            var parsed = root.Parse(WithCommand(root, args), new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Errors.Count > 0 && parsed.Action is not HelpAction)
            {
                throw new CommandException(ExitCode.WrongUsage, $"{parsed.Errors[0].Message}\nSee: claimextract {parsed.CommandResult.Command.Name} --help");
            }
            if (parsed is { Action: HelpAction, CommandResult.Command: DocumentedCommand command })
            {
                command.ShowDetails();
            }
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (OutputException error) when (error.IsClosedPipe)
        {
            return ExitCode.Done;
        }
        catch (OutputException error)
        {
            return Fail(ExitCode.CannotWrite, error.Message);
        }
        catch (CommandException error)
        {
            return Fail(error.ExitCode, error.Message);
        }
        catch (Exception error) when (error.GetBaseException() is InvalidDataException)
        {
            // A word list or model that is broken; it may have been loaded by a static field.
            return Fail(ExitCode.BadConfiguration, error.GetBaseException().Message);
        }
    }

    private static int Fail(int exitCode, string message)
    {
        Messages.Fatal(message);
        return exitCode;
    }

    /// <summary>Only the command that the first argument names, where it is no option: to create them all takes longer than to parse.</summary>
    private static RootCommand CreateRoot(string[] args)
    {
        var root = new RootCommand(Description);
        var isNamed = args is [var first, ..] && (first.Length < 2 || first[0] != '-');
        var named = isNamed && Array.Exists(s_commands, command => command.Name == args[0]) ? args[0] : Default;
        foreach (var (name, create) in s_commands)
        {
            if (!isNamed || name == named)
            {
                root.Add(create());
            }
        }
        foreach (var option in root.Options)
        {
            if (option is VersionOption version)
            {
                version.Action = new VersionAction();
            }
        }
        return root;
    }

    /// <summary>Puts the command's name first: it may stand behind options, and is extract where none is given.</summary>
    private static string[] WithCommand(RootCommand root, string[] args)
    {
        if (args is [var first, ..] && Array.IndexOf(s_ownOptions, first) >= 0)
        {
            return args;
        }
        var at = 0;
        while (at < args.Length && args[at].Length > 1 && args[at][0] == '-')
        {
            at += TakesNext(root, args[at]) ? 2 : 1;
        }
        return at < args.Length && root.Subcommands.Any(command => command.Name == args[at])
            ? [args[at], .. args[..at], .. args[(at + 1)..]]
            : [Default, .. args];
    }

    /// <summary>Whether an argument is an option of some command whose value is the argument after it.</summary>
    private static bool TakesNext(RootCommand root, string argument) =>
        root.Subcommands.SelectMany(command => command.Options).Any(option => option.Arity.MaximumNumberOfValues > 0 && (option.Name == argument || option.Aliases.Contains(argument)));
}
