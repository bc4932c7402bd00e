using Microsoft.Win32.SafeHandles;

namespace ClaimExtract.Cli.Output;

/// <summary>Standard output as bytes, such that a closed pipe is noticed.</summary>
internal static class StandardOutput
{
    private const int Descriptor = 1;

    /// <remarks>On Unix the console's stream swallows a closed pipe, and the program would work on for nobody. A file, in turn, must be left to
    /// that stream: a file stream keeps a position of its own, and what another program wrote to the same file would be overwritten.</remarks>
    public static Stream Open()
    {
        if (OperatingSystem.IsWindows())
        {
            return Console.OpenStandardOutput();
        }
        var pipe = new FileStream(new SafeFileHandle(Descriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
    }
}
