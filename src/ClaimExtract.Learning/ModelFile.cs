using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace ClaimExtract.Learning;

/// <summary>
/// A model file: eight bytes of magic, the passport as JSON, then named blocks of bytes.
/// Little-endian; blocks are used where they lie, without a copy.
/// </summary>
public sealed class ModelFile
{
    private static ReadOnlySpan<byte> Magic => "CXMODEL1"u8;

    private readonly string _name;
    private readonly ReadOnlyMemory<byte> _passport;
    private readonly ReadOnlyMemory<byte> _blocks;

    private ModelFile(string name, ReadOnlyMemory<byte> passport, PassportHead head, ReadOnlyMemory<byte> blocks)
    {
        (_name, _passport, _blocks) = (name, passport, blocks);
        (Labels, Scale) = (head.Labels, head.Scale);
    }

    /// <summary>The number of labels.</summary>
    public int Labels { get; }

    /// <summary>A weight of 1.0 in training is this many units in the file.</summary>
    public int Scale { get; }

    /// <summary>All of the passport; read anew at each call, since no run needs more than its head.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public ModelPassport Passport()
    {
        try
        {
            return JsonSerializer.Deserialize(_passport.Span, PassportJson.Default.ModelPassport)!;
        }
        catch (JsonException error)
        {
            throw Damaged(_name, error);
        }
    }

    /// <summary>A block by name.</summary>
    /// <exception cref="InvalidDataException">The file has no such block.</exception>
    public ReadOnlyMemory<byte> Block(string name) => TryFind(name, out var block)
        ? block
        : throw new InvalidDataException($"{_name} has no block '{name}'; train it again");

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
            var passport = Next(bytes, ref position);
            var head = PassportHead.Read(passport.Span);
            if (head.Features != features)
            {
                throw new InvalidDataException(
                    $"{name} was trained for features '{head.Features}', this program computes '{features}'; train it again");
            }
            var blocks = bytes[position..];
            for (position = 0; position < blocks.Length;)
            {
                Next(blocks, ref position);
                Next(blocks, ref position);
            }
            return new ModelFile(name, passport, head, blocks);
        }
        catch (Exception error) when (error is ArgumentOutOfRangeException or FormatException or OverflowException)
        {
            throw Damaged(name, error);
        }
    }

    private static InvalidDataException Damaged(string name, Exception error) => new($"{name} is cut short or damaged: {error.Message}", error);

    /// <summary>Writes a model; the same content gives the same bytes.</summary>
    public static void Write(Stream output, ModelPassport passport, params ReadOnlySpan<(string Name, byte[] Bytes)> blocks)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Magic);
        WriteBlock(output, JsonSerializer.SerializeToUtf8Bytes(passport, PassportJson.Default.ModelPassport));
        foreach (var (name, bytes) in blocks)
        {
            WriteBlock(output, Encoding.UTF8.GetBytes(name));
            WriteBlock(output, bytes);
        }
    }

    /// <summary>There are a handful: walking over them takes less than a dictionary.</summary>
    private bool TryFind(string name, out ReadOnlyMemory<byte> block)
    {
        for (var position = 0; position < _blocks.Length;)
        {
            var found = Next(_blocks, ref position);
            block = Next(_blocks, ref position);
            if (Encoding.UTF8.GetString(found.Span) == name)
            {
                return true;
            }
        }
        block = default;
        return false;
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
