using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace ClaimExtract.Learning;

/// <summary>
/// A model file: eight bytes of magic, the passport as JSON, then named blocks of bytes.
/// Little-endian; blocks are used where they lie, without a copy.
/// </summary>
public sealed class ModelFile
{
    private static ReadOnlySpan<byte> Magic => "CXMODEL1"u8;

    private readonly Dictionary<string, ReadOnlyMemory<byte>> _blocks;

    private ModelFile(ModelPassport passport, Dictionary<string, ReadOnlyMemory<byte>> blocks)
    {
        Passport = passport;
        _blocks = blocks;
    }

    public ModelPassport Passport { get; }

    /// <summary>A block by name.</summary>
    /// <exception cref="InvalidDataException">The file has no such block.</exception>
    public ReadOnlyMemory<byte> Block(string name) => _blocks.TryGetValue(name, out var block)
        ? block
        : throw new InvalidDataException($"model '{Passport.Task}' has no block '{name}'; train it again");

    public bool Has(string name) => _blocks.ContainsKey(name);

    /// <summary>A block of 32-bit numbers.</summary>
    /// <exception cref="InvalidDataException">The file has no such block.</exception>
    public int[] Numbers(string name) => MemoryMarshal.Cast<byte, int>(Block(name).Span).ToArray();

    /// <param name="name">Used in messages.</param>
    /// <param name="features">The feature templates that the program computes.</param>
    /// <exception cref="InvalidDataException">Not a model file, cut short, or made for other features.</exception>
    public static ModelFile Read(ReadOnlyMemory<byte> bytes, string name, string features)
    {
        var span = bytes.Span;
        if (span.Length < 12 || !span[..8].SequenceEqual(Magic))
        {
            throw new InvalidDataException($"{name} is not a model file of claimextract");
        }
        try
        {
            var position = 8;
            var passport = JsonSerializer.Deserialize(Next(bytes, ref position).Span, PassportJson.Default.ModelPassport)!;
            if (passport.Features != features)
            {
                throw new InvalidDataException(
                    $"{name} was trained for features '{passport.Features}', this program computes '{features}'; train it again");
            }
            var blocks = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
            while (position < bytes.Length)
            {
                var block = System.Text.Encoding.UTF8.GetString(Next(bytes, ref position).Span);
                blocks.Add(block, Next(bytes, ref position));
            }
            return new ModelFile(passport, blocks);
        }
        catch (Exception error) when (error is ArgumentOutOfRangeException or JsonException)
        {
            throw new InvalidDataException($"{name} is cut short or damaged: {error.Message}", error);
        }
    }

    /// <summary>Writes a model; the same content gives the same bytes.</summary>
    public static void Write(Stream output, ModelPassport passport, params ReadOnlySpan<(string Name, byte[] Bytes)> blocks)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Magic);
        WriteBlock(output, JsonSerializer.SerializeToUtf8Bytes(passport, PassportJson.Default.ModelPassport));
        foreach (var (name, bytes) in blocks)
        {
            WriteBlock(output, System.Text.Encoding.UTF8.GetBytes(name));
            WriteBlock(output, bytes);
        }
    }

    private static ReadOnlyMemory<byte> Next(ReadOnlyMemory<byte> bytes, ref int position)
    {
        var length = BinaryPrimitives.ReadInt32LittleEndian(bytes.Span.Slice(position, 4));
        var block = bytes.Slice(position + 4, length);
        position += 4 + length;
        return block;
    }

    private static void WriteBlock(Stream output, byte[] bytes)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        output.Write(length);
        output.Write(bytes);
    }
}
