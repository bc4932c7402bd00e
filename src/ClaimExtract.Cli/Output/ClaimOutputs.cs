using System.Collections.Immutable;
using ClaimExtract.Model;
using ClaimExtract.Writing;

namespace ClaimExtract.Cli.Output;

/// <summary>All outputs of one run, written alike.</summary>
internal sealed class ClaimOutputs : IDisposable
{
    private readonly List<OutputFile> _files = [];
    private readonly List<IClaimWriter> _writers = [];

    /// <exception cref="OutputException">One of them cannot be written.</exception>
    public ClaimOutputs(ImmutableArray<OutputTarget> targets, WriterOptions options)
    {
        foreach (var target in targets)
        {
            var file = OutputFile.Create(target.Path);
            _files.Add(file);
            _writers.Add(target.Format.Create(file.Stream, options));
        }
    }

    public void Write(AnalyzedArticle analysis)
    {
        foreach (var writer in _writers)
        {
            writer.Write(analysis);
        }
    }

    /// <summary>Gives the finished files their names.</summary>
    public void Commit()
    {
        Close();
        foreach (var file in _files)
        {
            file.Commit();
        }
    }

    /// <summary>Keeps what is done of an interrupted run; gives the names under which it lies.</summary>
    public IEnumerable<string> Leave()
    {
        Close();
        return _files.Select(file => file.Leave()).OfType<string>().ToList();
    }

    public void Dispose()
    {
        foreach (var file in _files)
        {
            file.Dispose();
        }
    }

    private void Close()
    {
        foreach (var writer in _writers)
        {
            writer.Dispose();
        }
        _writers.Clear();
    }
}
