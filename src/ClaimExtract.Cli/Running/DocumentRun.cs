using ClaimExtract.Cli.Options;
using ClaimExtract.Model;
using ClaimExtract.Reading;

namespace ClaimExtract.Cli.Running;

/// <summary>Reads documents, analyzes them, and hands them on in input order; what fails is reported and the run goes on.</summary>
internal sealed class DocumentRun(RunOptions options, Func<Article, AnalyzedArticle> analyze)
{
    private static readonly TimeSpan s_grace = TimeSpan.FromMilliseconds(300);

    private readonly Messages _messages = new(options);
    private readonly ProgressLine _progress = new(options);
    private readonly RunCounts _counts = new();

    /// <param name="write">Receives each analysis, on one thread at a time.</param>
    /// <exception cref="OperationCanceledException">The run was interrupted.</exception>
    public RunCounts Run(Action<AnalyzedArticle> write)
    {
        using var errors = new ErrorLog(options.ErrorsFile);
        var results = new ArticleSource(options.Reading, Console.OpenStandardInput).Read(options.Paths);
        bool Take(Outcome outcome) => Handle(outcome, errors, write);
        try
        {
            if (InputPaths.IsSingleArticle(options.Paths))
            {
                // One article ends before anyone can interrupt it; the handlers would cost more than it does.
                RunOneByOne(results, Take, CancellationToken.None);
            }
            else
            {
                RunInterruptiblyAsync(results, Take).GetAwaiter().GetResult();
            }
        }
        finally
        {
            _progress.Clear();
            _messages.CloseWarnings();
            errors.Commit();
        }
        return _counts;
    }

    private async Task RunInterruptiblyAsync(IEnumerable<ReadingResult> results, Func<Outcome, bool> take)
    {
        using var interruption = new Interruption();
        var work = options.Jobs == 1
            ? Task.Run(() => RunOneByOne(results, take, interruption.Token))
            : RunManyAsync(results, take, interruption.Token);
        try
        {
            await work.WaitAsync(interruption.Token);
        }
        catch (OperationCanceledException)
        {
            // The document in work is finished, but nobody waits for a reader that waits for input.
            await Task.WhenAny(work, Task.Delay(s_grace));
            throw;
        }
    }

    private void RunOneByOne(IEnumerable<ReadingResult> results, Func<Outcome, bool> take, CancellationToken cancellation)
    {
        foreach (var result in results)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!take(Outcome.Of(result, analyze)))
            {
                return;
            }
        }
    }

    private async Task RunManyAsync(IEnumerable<ReadingResult> results, Func<Outcome, bool> take, CancellationToken cancellation)
    {
        await foreach (var outcome in new OrderedOutcomes(analyze, options.Jobs).Of(results, cancellation))
        {
            if (!take(outcome))
            {
                return;
            }
        }
    }

    /// <summary>False where the run is to end.</summary>
    private bool Handle(Outcome outcome, ErrorLog errors, Action<AnalyzedArticle> write)
    {
        if (outcome.Analysis is { } analysis)
        {
            write(analysis);
            _counts.Documents++;
            _counts.Claims += analysis.Claims.Length;
            _progress.Show(_counts);
            return true;
        }
        _progress.Clear();
        if (outcome.Message is ReadingError error)
        {
            _counts.Errors++;
            _messages.Error(error.Path, error.Line, error.Reason);
            errors.Write(error);
            return !options.FailFast;
        }
        if (outcome.Message is ReadingWarning warning)
        {
            _messages.Warning(warning.Path, warning.Line, warning.Reason);
        }
        return true;
    }
}
