using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace DocGen.Tests.Engine;

/// <summary>Keeps what is logged.</summary>
internal sealed class RecordingLog : ILoggerFactory, ILogger
{
    public ConcurrentQueue<string> Lines { get; } = [];

    public ConcurrentQueue<Exception> Exceptions { get; } = [];

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    )
    {
        Lines.Enqueue($"{logLevel}: {formatter(state, exception)}");
        if (exception is not null)
            Exceptions.Enqueue(exception);
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void Dispose() { }
}
