using System.Diagnostics;
using System.Globalization;

namespace ReviewLint.Cli.Checking;

/// <summary>How far a long run has come, on standard error, and only when a person is looking at it.</summary>
internal sealed class CheckProgress(int total)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly bool _isShown = total > 1 && !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") is not (null or "dumb");
    private readonly long _start = Stopwatch.GetTimestamp();
    private TimeSpan _last;
    private bool _isDrawn;

    /// <summary>Takes the line away before something else is printed.</summary>
    public void Erase()
    {
        if (_isDrawn)
        {
            Console.Error.Write("\r\e[K");
            _isDrawn = false;
        }
    }

    /// <summary>Draws the line anew when it is due.</summary>
    public void Show(int done)
    {
        if (!_isShown)
        {
            return;
        }

        var elapsed = Stopwatch.GetElapsedTime(_start);
        if (elapsed >= Patience && elapsed - _last >= Interval)
        {
            Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r\e[Kchecked {done} of {total} files"));
            (_last, _isDrawn) = (elapsed, true);
        }
    }
}
