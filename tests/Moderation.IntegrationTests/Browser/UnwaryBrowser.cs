namespace Moderation.IntegrationTests.Browser;

/// <summary>
/// A browser of its own for pages that carry out hostile texts: what they ask for in the trap must not be charged to the pages of other tests.
/// </summary>
public sealed class UnwaryBrowser : IAsyncDisposable
{
    public Chromium Chromium { get; } = new();

    public ValueTask DisposeAsync() => Chromium.DisposeAsync();
}
