using System.Diagnostics;

namespace Moderation.IntegrationTests.Clients;

/// <summary>Waits for what comes about in its own time, and says what was missing when it does not.</summary>
public static class Eventually
{
    /// <summary>
    /// The only bound on waiting in these tests: far more than a busy machine needs, so that it is reached only when something is broken.
    /// </summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(180);

    /// <summary>
    /// How long to wait before looking again: a tenth of what was waited already, so that looking takes no time from what is looked for.
    /// </summary>
    public static TimeSpan PauseAfter(TimeSpan waited) => TimeSpan.FromMilliseconds(Math.Clamp(waited.TotalMilliseconds / 10, 20, 250));

    public static Task TrueAsync(Func<bool> condition, string what) => TrueAsync(() => Task.FromResult(condition()), what);

    public static async Task TrueAsync(Func<Task<bool>> condition, string what) =>
        await ValueAsync(async () => await condition() ? what : null, what);

    public static async Task<T> ValueAsync<T>(Func<Task<T?>> find, string what) where T : class
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            if (await find() is { } found)
                return found;
            if (waited.Elapsed > Patience)
                throw new TimeoutException($"Not within {waited.Elapsed.TotalSeconds:0} s: {what}.");
            await Task.Delay(PauseAfter(waited.Elapsed));
        }
    }
}
