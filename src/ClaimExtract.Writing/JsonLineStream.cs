using System.Text.Encodings.Web;
using System.Text.Json;

namespace ClaimExtract.Writing;

/// <summary>A JSON writer that is emptied to a stream line by line; letters stand as they are, only what lies beyond the basic plane is escaped.</summary>
internal sealed class JsonLineStream : IDisposable
{
    private const int Chunk = 1 << 16;

    private readonly Stream _output;
    private readonly MemoryStream _buffer = new(Chunk);

    public JsonLineStream(Stream output)
    {
        _output = output;
        Json = new Utf8JsonWriter(_buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    public Utf8JsonWriter Json { get; }

    /// <summary>Ends a whole JSON value.</summary>
    public void EndLine()
    {
        Json.Flush();
        Json.Reset();
        _buffer.WriteByte((byte)'\n');
        if (_buffer.Length >= Chunk)
        {
            Flush();
        }
    }

    public void Dispose()
    {
        Flush();
        Json.Dispose();
    }

    private void Flush()
    {
        _output.Write(_buffer.GetBuffer(), 0, (int)_buffer.Length);
        _buffer.SetLength(0);
        _output.Flush();
    }
}
