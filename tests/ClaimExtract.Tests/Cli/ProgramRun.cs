using System.Diagnostics;
using System.Text;

namespace ClaimExtract.Tests.Cli;

/// <summary>A run of the built program as a process of its own.</summary>
internal sealed class ProgramRun
{
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(60);
    private static readonly string s_program = Path.Combine(AppContext.BaseDirectory, "claimextract.dll");

    private ProgramRun(int exitCode, byte[] output, string errors)
    {
        ExitCode = exitCode;
        Output = output;
        Errors = errors;
    }

    public int ExitCode { get; }

    public byte[] Output { get; }

    public string Text => Encoding.UTF8.GetString(Output);

    /// <summary>Lines of standard output.</summary>
    public string[] Lines => Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string Errors { get; }

    public static ProgramRun Of(params string[] arguments) => new Setup().Run(arguments);

    /// <summary>Through bash, where redirections and pipes are the point; the program is <c>$CLI</c>, and a pipe's exit code is the program's.</summary>
    public static ProgramRun Shell(string script, string folder)
    {
        var setup = new Setup { Folder = folder };
        setup.Variables["CLI"] = $"{Setup.DotNet} {s_program}";
        return setup.Start("bash", ["-c", script]);
    }

    internal sealed record Setup
    {
        public string Input { get; init; } = "";

        public string Folder { get; init; } = Path.GetTempPath();

        public Dictionary<string, string> Variables { get; } = new(StringComparer.Ordinal);

        public ProgramRun Run(params string[] arguments) => Start(DotNet, [s_program, .. arguments]);

        // The tests run in dotnet's own host, or in an executable beside it.
        internal static string DotNet => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? Environment.ProcessPath! : "dotnet";

        public ProgramRun Start(string program, string[] arguments)
        {
            var start = new ProcessStartInfo(program, arguments)
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                WorkingDirectory = Folder,
            };
            foreach (var (name, value) in Variables)
            {
                start.Environment[name] = value;
            }
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            using var output = new MemoryStream();
            var copied = process.StandardOutput.BaseStream.CopyToAsync(output);
            process.StandardInput.Write(Input);
            process.StandardInput.Close();
            if (!process.WaitForExit(s_longest))
            {
                process.Kill(entireProcessTree: true);
                throw new TimeoutException($"{program} {string.Join(' ', arguments)} did not end");
            }
            copied.Wait();
            return new ProgramRun(process.ExitCode, output.ToArray(), errors.Result);
        }
    }
}
