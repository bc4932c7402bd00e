using System.Buffers;
using System.Reflection;

namespace ClaimExtract.Learning;

/// <summary>Reads a model that is embedded in an assembly, in place: no copy, pages come in as they are used.</summary>
public static class EmbeddedModel
{
    /// <exception cref="InvalidDataException">The assembly has no such resource.</exception>
    public static unsafe ReadOnlyMemory<byte> Open(Assembly assembly, string resource)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        using var stream = assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidDataException($"model '{resource}' is not embedded; was it trained? see Models/README.md");
        return stream is UnmanagedMemoryStream mapped
            ? new MappedBytes(mapped.PositionPointer, (int)mapped.Length).Memory
            : ReadAll(stream);
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
