using System.Runtime.ExceptionServices;

namespace ReviewLint.Analysis.Packs;

/// <summary>A row of things made by all threads that want them: who comes while others are at it takes part instead of waiting.</summary>
/// <typeparam name="T">What is made.</typeparam>
/// <param name="count">How many.</param>
/// <param name="make">Makes one; called once for each, on any of the threads.</param>
#pragma warning disable CA1001 // It lives as long as the program, and the event makes no handle unless one is asked for.
internal sealed class SharedWork<T>(int count, Func<int, T> make)
#pragma warning restore CA1001
{
    private readonly T[] _results = new T[count];
    private readonly Lock _gate = new();
    private readonly ManualResetEventSlim _done = new(count == 0);
    private ExceptionDispatchInfo? _failure;
    private int _taken;
    private int _made;

    /// <summary>Makes what is left and waits for what others make.</summary>
    /// <exception cref="Exception">The first one that making one threw, for every caller.</exception>
    public T[] Run()
    {
        for (var i = Interlocked.Increment(ref _taken) - 1; i < count; i = Interlocked.Increment(ref _taken) - 1)
        {
            try
            {
                _results[i] = make(i);
            }
#pragma warning disable CA1031 // It is thrown again for whoever asks for the results.
            catch (Exception e)
#pragma warning restore CA1031
            {
                lock (_gate)
                {
                    _failure ??= ExceptionDispatchInfo.Capture(e);
                }
            }

            if (Interlocked.Increment(ref _made) == count)
            {
                _done.Set();
            }
        }

        _done.Wait();
        _failure?.Throw();
        return _results;
    }
}
