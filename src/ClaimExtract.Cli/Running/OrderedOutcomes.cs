using System.Runtime.CompilerServices;
using System.Threading.Channels;
using ClaimExtract.Model;
using ClaimExtract.Reading;

namespace ClaimExtract.Cli.Running;

/// <summary>Analyzes several documents at a time and gives the outcomes in input order, in bounded memory.</summary>
internal sealed class OrderedOutcomes(Func<Article, AnalyzedArticle> analyze, int jobs)
{
    // So many finished documents may wait for one that takes longer.
    private const int WaitingPerJob = 8;

    // A reader that waits for input cannot be stopped, only left behind.
    private static readonly TimeSpan s_grace = TimeSpan.FromMilliseconds(200);

    public async IAsyncEnumerable<Outcome> Of(IEnumerable<ReadingResult> results, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var started = Channel.CreateBounded<Task<Outcome>>(jobs * WaitingPerJob);
        var reading = Task.Run(() => StartAllAsync(results, started.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var outcome in started.Reader.ReadAllAsync(cancellation))
            {
                yield return await outcome;
            }
        }
        finally
        {
            // A failed write, or a reader that stopped asking, must stop the reading too.
            await stop.CancelAsync();
            await Task.WhenAny(reading, Task.Delay(s_grace, CancellationToken.None));
        }
    }

    private async Task StartAllAsync(IEnumerable<ReadingResult> results, ChannelWriter<Task<Outcome>> started, CancellationToken stop)
    {
        using var free = new SemaphoreSlim(jobs);
        var last = Task.CompletedTask;
        try
        {
            foreach (var result in results)
            {
                await free.WaitAsync(stop);
                var work = Task.Run(() => Analyze(result, free), CancellationToken.None);
                last = Task.WhenAll(last, work);
                await started.WriteAsync(work, stop);
            }
            started.Complete();
        }
        catch (Exception error)
        {
            started.Complete(error);
            throw;
        }
        finally
        {
            await last;
        }
    }

    private Outcome Analyze(ReadingResult result, SemaphoreSlim free)
    {
        try
        {
            return Outcome.Of(result, analyze);
        }
        finally
        {
            free.Release();
        }
    }
}
