namespace ReviewLint.LanguageServer.Protocol;

/// <summary>One registration of <c>client/registerCapability</c>.</summary>
internal sealed record Registration(string Id, string Method, WatchOptions RegisterOptions);

/// <summary>What <c>workspace/didChangeWatchedFiles</c> is to report.</summary>
internal sealed record WatchOptions(FileWatcher[] Watchers);

/// <summary>Files to watch.</summary>
internal sealed record FileWatcher(string GlobPattern);
