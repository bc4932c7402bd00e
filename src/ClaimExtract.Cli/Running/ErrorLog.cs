using System.Text.Encodings.Web;
using System.Text.Json;
using ClaimExtract.Cli.Output;
using ClaimExtract.Reading;

namespace ClaimExtract.Cli.Running;

/// <summary>--errors: a JSON line for each document that failed. The file is there, and empty, also when none did.</summary>
internal sealed class ErrorLog(string path) : IDisposable
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly OutputFile? _file = path.Length == 0 ? null : OutputFile.Create(path);

    public void Write(ReadingError error)
    {
        if (_file is null)
        {
            return;
        }
        using (var json = new Utf8JsonWriter(_file.Stream, s_options))
        {
            json.WriteStartObject();
            json.WriteString("path", error.Path);
            if (error.Line > 0)
            {
                json.WriteNumber("line", error.Line);
            }
            else
            {
                json.WriteNull("line");
            }
            json.WriteString("reason", error.Reason);
            json.WriteEndObject();
        }
        _file.Stream.WriteByte((byte)'\n');
    }

    public void Commit() => _file?.Commit();

    public void Dispose() => _file?.Dispose();
}
