using System.ComponentModel;
using System.Diagnostics;

namespace ReviewLint.LanguageServer;

/// <summary>Where the conversation stands: before <c>initialize</c>, running, shut down; and whether the client is still there.</summary>
internal sealed class ServerLifetime(TimeProvider time)
{
    private static readonly TimeSpan s_pulse = TimeSpan.FromSeconds(2);

    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool _isInitialized;
    private volatile bool _isShutDown;

    /// <summary>Whether <c>initialize</c> was answered.</summary>
    public bool IsInitialized => _isInitialized;

    /// <summary>Whether <c>shutdown</c> came.</summary>
    public bool IsShutDown => _isShutDown;

    /// <summary>Completes on <c>exit</c>, or when the client's process is gone.</summary>
    public Task Ended => _ended.Task;

    public void Initialize() => _isInitialized = true;

    public void ShutDown() => _isShutDown = true;

    public void Exit() => _ended.TrySetResult();

    /// <summary>Watches the client's process: an editor that crashes closes no stream that a wrapper script holds open.</summary>
    public async Task WatchAsync(int processId)
    {
        using var timer = new PeriodicTimer(s_pulse, time);
        do
        {
            if (!IsRunning(processId))
            {
                Exit();
            }
        }
        while (!_ended.Task.IsCompleted && await timer.WaitForNextTickAsync().ConfigureAwait(false));
    }

    private static bool IsRunning(int processId)
    {
        try
        {
            using var process = Process.GetProcessById(processId);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException or NotSupportedException)
        {
            // A process that may not be looked at is there.
            return true;
        }
    }
}
