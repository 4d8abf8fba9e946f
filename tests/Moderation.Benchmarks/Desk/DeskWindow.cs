using Moderation.IntegrationTests.Browser;
using Moderation.IntegrationTests.Desk;

namespace Moderation.Benchmarks.Desk;

/// <summary>Measures within the browser, from the navigation or the key to the frame in which the item is there.</summary>
public sealed class DeskWindow : IAsyncDisposable
{
    private const string NoteWhenShown = $$"""
        window.shownAfter = new Promise(done => {
          new MutationObserver((_, watching) => {
            if (!document.querySelector("{{DeskPage.ItemSelector}}")) return;
            watching.disconnect();
            requestAnimationFrame(() => setTimeout(() => done(performance.now())));
          }).observe(document, { childList: true, subtree: true });
          setTimeout(() => done(-1), 10000);
        });
        """;

    private const string NoteTheNext = """
        item => {
          const before = document.querySelector(item).dataset.comment;
          window.nextAfter = new Promise(done => addEventListener('keydown', key => {
            const look = () => {
              const now = document.querySelector(item)?.dataset.comment;
              if (now !== undefined && now !== before) setTimeout(() => done(performance.now() - key.timeStamp));
              else requestAnimationFrame(look);
            };
            requestAnimationFrame(look);
            setTimeout(() => done(-1), 10000);
          }, { once: true, capture: true }));
        }
        """;

    private readonly Visit _visit;

    private DeskWindow(Visit visit) => _visit = visit;

    public static async Task<DeskWindow> OpenAsync(SignedIn house)
    {
        var visit = await house.VisitAsync(Look.Wide);
        await visit.Page.AddInitScriptAsync(NoteWhenShown);
        return new(visit);
    }

    /// <summary>Milliseconds from asking for the queue to seeing its first item.</summary>
    public async Task<double> QueueAsync(string query = "")
    {
        await _visit.Page.GotoAsync($"/desk{query}");
        return Seen(await _visit.Page.EvaluateAsync<double>("window.shownAfter"), $"/desk{query}");
    }

    /// <summary>Milliseconds from pressing a key to seeing the next item.</summary>
    public async Task<double> NextAsync(string key)
    {
        await _visit.Page.EvaluateAsync(NoteTheNext, DeskPage.ItemSelector);
        await _visit.Page.Keyboard.PressAsync(key);
        return Seen(await _visit.Page.EvaluateAsync<double>("window.nextAfter"), $"the key {key}");
    }

    public ValueTask DisposeAsync() => _visit.DisposeAsync();

    private static double Seen(double after, string what) =>
        after >= 0 ? after : throw new TimeoutException($"No item within ten seconds after {what}.");
}
