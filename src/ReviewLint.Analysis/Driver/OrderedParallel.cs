using System.Collections.Concurrent;

namespace ReviewLint.Analysis.Driver;

/// <summary>Maps a stream on several threads, keeping its order, with a bounded number of items under way.</summary>
internal static class OrderedParallel
{
    // Room for the quick ones to go on while a slow one holds up the front, without keeping many documents in memory.
    private const int WindowPerThread = 4;

    /// <summary>Maps items. They are taken as they are needed, on the caller's thread; an exception of <paramref name="map"/> comes out where its result would.</summary>
    /// <param name="items">The items.</param>
    /// <param name="map">Called on any thread.</param>
    /// <param name="threads">How many at once, at least 1.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static IEnumerable<TResult> Run<TItem, TResult>(IEnumerable<TItem> items, Func<TItem, CancellationToken, TResult> map, int threads, CancellationToken cancellationToken)
    {
        using var source = items.GetEnumerator();
        if (!source.MoveNext())
        {
            yield break;
        }

        // A single item is not worth a thread: most runs check one file.
        var first = source.Current;
        var hasMore = source.MoveNext();
        if (threads <= 1 || !hasMore)
        {
            yield return map(first, cancellationToken);
            for (; hasMore; hasMore = source.MoveNext())
            {
                yield return map(source.Current, cancellationToken);
            }

            yield break;
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var work = new BlockingCollection<(TItem Item, TaskCompletionSource<TResult> Result)>();
        var workers = new Task[threads];
        for (var i = 0; i < threads; i++)
        {
            workers[i] = Task.Factory.StartNew(() => Work(work, map, stop.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }

        try
        {
            var window = new Queue<Task<TResult>>();
            window.Enqueue(Add(work, first));
            for (; hasMore; hasMore = source.MoveNext())
            {
                window.Enqueue(Add(work, source.Current));
                if (window.Count >= threads * WindowPerThread)
                {
                    yield return window.Dequeue().GetAwaiter().GetResult();
                }
            }

            while (window.TryDequeue(out var next))
            {
                yield return next.GetAwaiter().GetResult();
            }
        }
        finally
        {
            // Also when the caller stops early: what is under way ends at its next look at the token.
            work.CompleteAdding();
            stop.Cancel();
            Task.WaitAll(workers, CancellationToken.None);
        }
    }

    private static Task<TResult> Add<TItem, TResult>(BlockingCollection<(TItem, TaskCompletionSource<TResult>)> work, TItem item)
    {
        var result = new TaskCompletionSource<TResult>(TaskCreationOptions.RunContinuationsAsynchronously);
        work.Add((item, result));
        return result.Task;
    }

    private static void Work<TItem, TResult>(BlockingCollection<(TItem Item, TaskCompletionSource<TResult> Result)> work, Func<TItem, CancellationToken, TResult> map, CancellationToken cancellationToken)
    {
        foreach (var (item, result) in work.GetConsumingEnumerable(CancellationToken.None))
        {
            try
            {
                result.SetResult(map(item, cancellationToken));
            }
#pragma warning disable CA1031 // It is thrown again where the result is taken.
            catch (Exception e)
#pragma warning restore CA1031
            {
                if (e is OperationCanceledException)
                {
                    result.SetCanceled(cancellationToken);
                }
                else
                {
                    result.SetException(e);
                }
            }
        }
    }
}
