using System.Text;
using ClaimExtract.Learning;

namespace ClaimExtract.Analysis.Languages;

/// <summary>The files of Languages, embedded in this assembly, in UTF-8.</summary>
internal static class EmbeddedText
{
    /// <param name="name">Path under Languages with <c>/</c>.</param>
    /// <exception cref="InvalidDataException">There is no such file.</exception>
    public static string Read(string name) => EmbeddedResource.TryOpen(typeof(EmbeddedText).Assembly, "Languages/" + name, out var bytes)
        ? Encoding.UTF8.GetString(bytes.Span)
        : throw new InvalidDataException($"word list '{name}' is not embedded; is the file in Languages/?");
}
