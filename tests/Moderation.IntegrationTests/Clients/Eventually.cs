using System.Diagnostics;

namespace Moderation.IntegrationTests.Clients;

/// <summary>Waits for what comes about in its own time, and says what was missing when it does not.</summary>
public static class Eventually
{
    /// <summary>
    /// The only bound on waiting in these tests: far more than a busy machine needs, so that it is reached only when something is broken.
    /// </summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

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
            await Task.Delay(20);
        }
    }
}
