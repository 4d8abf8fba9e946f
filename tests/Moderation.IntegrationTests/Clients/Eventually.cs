using System.Diagnostics;

namespace Moderation.IntegrationTests.Clients;

/// <summary>Waits for what comes about in its own time, and says what was missing when it does not.</summary>
public static class Eventually
{
    /// <summary>Longer than a slow machine needs; a test that passes never waits for it.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static Task TrueAsync(Func<bool> condition, string what, TimeSpan? patience = null) =>
        TrueAsync(() => Task.FromResult(condition()), what, patience);

    public static async Task TrueAsync(Func<Task<bool>> condition, string what, TimeSpan? patience = null) =>
        await ValueAsync(async () => await condition() ? what : null, what, patience);

    public static async Task<T> ValueAsync<T>(Func<Task<T?>> find, string what, TimeSpan? patience = null) where T : class
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            if (await find() is { } found)
                return found;
            if (waited.Elapsed > (patience ?? Patience))
                throw new TimeoutException($"Not within {waited.Elapsed.TotalSeconds:0} s: {what}.");
            await Task.Delay(20);
        }
    }
}
