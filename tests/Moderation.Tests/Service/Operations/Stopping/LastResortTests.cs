using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Moderation.Service.Operations.Stopping;
using Xunit;

namespace Moderation.Tests.Service.Operations.Stopping;

public sealed class LastResortTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(0.2);

    private readonly ApplicationLifetime _host = new(NullLogger<ApplicationLifetime>.Instance);
    private readonly TaskCompletionSource<int> _exit = new();
    private readonly List<string> _lines = [];

    [Fact]
    public async Task Ends_a_process_that_does_not_end_and_says_what_it_was_doing()
    {
        using var lastResort = Watch();
        _host.StopApplication();
        Assert.Equal(LastResort.ExitCode, await _exit.Task.WaitAsync(TimeSpan.FromSeconds(20)));
        Assert.StartsWith("Stopping took longer than 0.2 s: the process was still stopping the bus", Assert.Single(_lines));
    }

    [Fact]
    public async Task Comes_even_while_a_callback_of_the_stop_hangs()
    {
        using var lastResort = Watch();
        using var hanging = new ManualResetEventSlim();
        using var callback = _host.ApplicationStopping.Register(hanging.Wait);
        var stopping = Task.Run(_host.StopApplication);
        await _exit.Task.WaitAsync(TimeSpan.FromSeconds(20));
        hanging.Set();
        await stopping;
    }

    [Fact]
    public async Task Leaves_alone_what_runs_and_what_ends_by_itself()
    {
        var lastResort = Watch();
        await Task.Delay(Patience * 3);
        lastResort.Dispose();
        _host.StopApplication();
        await Task.Delay(Patience * 3);
        Assert.False(_exit.Task.IsCompleted);
    }

    private LastResort Watch() => new(_host, new() { Step = "stopping the bus" }, new Lines(_lines), Patience, _exit.SetResult);

    private sealed class Lines(List<string> lines) : ILogger<LastResort>
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Add(formatter(state, exception));
    }
}
