using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Moderation.Tests.Service;

/// <summary>Keeps what is logged: each line by the names in its template.</summary>
public sealed class RecordedLog<T> : ILogger<T>
{
    private readonly ConcurrentQueue<IReadOnlyDictionary<string, object?>> _lines = [];

    public IReadOnlyList<IReadOnlyDictionary<string, object?>> Lines => [.. _lines];

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _lines.Enqueue(((IEnumerable<KeyValuePair<string, object?>>)state!).ToDictionary());
}
