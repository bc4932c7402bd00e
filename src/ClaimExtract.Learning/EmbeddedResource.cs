using System.Buffers;
using System.Reflection;

namespace ClaimExtract.Learning;

/// <summary>Reads a file that is embedded in an assembly, in place: no copy, pages come in as they are used.</summary>
public static class EmbeddedResource
{
    /// <summary>False where the assembly has no such resource.</summary>
    public static unsafe bool TryOpen(Assembly assembly, string resource, out ReadOnlyMemory<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        using var stream = assembly.GetManifestResourceStream(resource);
        bytes = stream switch
        {
            null => default,
            UnmanagedMemoryStream mapped => new MappedBytes(mapped.PositionPointer, (int)mapped.Length).Memory,
            _ => ReadAll(stream),
        };
        return stream is not null;
    }

    private static byte[] ReadAll(Stream stream)
    {
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>The assembly stays mapped as long as the process lives, so the pointer never dangles.</summary>
    private sealed unsafe class MappedBytes(byte* pointer, int length) : MemoryManager<byte>
    {
        public override Span<byte> GetSpan() => new(pointer, length);

        public override MemoryHandle Pin(int elementIndex = 0) => new(pointer + elementIndex);

        public override void Unpin()
        {
        }

        protected override void Dispose(bool disposing)
        {
        }
    }
}
