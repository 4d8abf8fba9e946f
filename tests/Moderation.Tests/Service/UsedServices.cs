using System.Collections.Concurrent;
using Moderation.Tests.Service;
using Xunit;

[assembly: AssemblyFixture(typeof(UsedServices))]

namespace Moderation.Tests.Service;

/// <summary>
/// Services whose tests are through, for the next test that wants the same settings: a start costs a second of processor time, an emptied
/// store next to nothing.
/// </summary>
public sealed class UsedServices : IAsyncDisposable
{
    private static readonly ConcurrentDictionary<string, ConcurrentBag<TestService>> Free = new();

    public static async Task<TestService> TakeAsync(params (string Key, string Value)[] settings)
    {
        if (Free.TryGetValue(TestService.NameOf(settings), out var free) && free.TryTake(out var used))
            return used;
        var service = new TestService(settings);
        await service.ReadyAsync();
        return service;
    }

    public static async Task GiveBackAsync(TestService service)
    {
        await service.EmptyAsync();
        Free.GetOrAdd(service.Name, _ => []).Add(service);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var service in Free.Values.SelectMany(free => free))
            await service.DisposeAsync();
    }
}
