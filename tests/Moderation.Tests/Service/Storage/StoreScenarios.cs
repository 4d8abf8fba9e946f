using Xunit;

namespace Moderation.Tests.Service.Storage;

/// <summary>Scenarios that each store has to pass, beginning with an empty one.</summary>
public abstract class StoreScenarios(StoreFixture store) : IAsyncLifetime
{
    protected StoreFixture Store { get; } = store;

    public async ValueTask InitializeAsync()
    {
        await Store.EmptyAsync();
        await ArrangeAsync();
    }

    /// <summary>What all scenarios of a class begin with.</summary>
    protected virtual Task ArrangeAsync() => Task.CompletedTask;

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
