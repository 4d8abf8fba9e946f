using Microsoft.Playwright;
using Moderation.IntegrationTests.Browser;

namespace Moderation.IntegrationTests.Desk;

/// <summary>The queue as a moderator uses it: the comment before them, the list beside it, and the keys.</summary>
public sealed class DeskPage(Visit visit)
{
    /// <summary>What tells how an item is marked up, for scripts in the page.</summary>
    public const string ItemSelector = "main#desk article[data-site][data-comment][data-revision]";

    public const string CurrentSelector = "ol#queue > li[data-site][data-comment][aria-current='true']";

    public Visit Visit => visit;

    public IPage Page => visit.Page;

    public ILocator Item => Page.Locator(ItemSelector);

    public ILocator Queue => Page.Locator("ol#queue > li[data-site][data-comment]");

    public ILocator Status => Page.Locator("#status[role=status]");

    public ILocator Help => Page.Locator("dialog#help");

    /// <param name="query">A filter, such as <c>?site=news</c>.</param>
    public Task OpenAsync(string query = "") => OpenPathAsync($"/desk{query}");

    public Task OpenSiteAsync(string site) => OpenAsync($"?site={Uri.EscapeDataString(site)}");

    /// <summary>Opens the comments of a site, and waits until the page is told what others do.</summary>
    public async Task OpenLiveAsync(string site)
    {
        // The answer begins with its first event, which comes once the service listens for the desk.
        await Page.RunAndWaitForResponseAsync(() => OpenSiteAsync(site), answer => new Uri(answer.Url).AbsolutePath == "/api/reviews/live");
    }

    /// <summary>Opens one comment alone.</summary>
    public Task OpenCommentAsync(string site, string comment) =>
        OpenPathAsync($"/desk/comment?site={Uri.EscapeDataString(site)}&comment={Uri.EscapeDataString(comment)}");

    public async Task<string> CurrentCommentIdAsync() => (await Item.GetAttributeAsync("data-comment"))!;

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name });

    public Task MoveNextAsync() => LeavingAsync("j");

    public Task ApproveAsync() => LeavingAsync("f");

    /// <param name="key">1 to 9, or 0: the place of the reason among <c>RejectionReasons</c>.</param>
    public async Task RejectAsync(int key)
    {
        var id = await CurrentCommentIdAsync();
        await Page.Keyboard.PressAsync("d");
        await Page.Keyboard.PressAsync($"{key}");
        await LeftAsync(id);
    }

    /// <summary>Takes the last verdict back, which brings its comment before the moderator again.</summary>
    public async Task UndoAsync(string comment)
    {
        await Page.Keyboard.PressAsync("u");
        await ItemOf(comment).WaitForAsync();
    }

    /// <summary>Opens the help and closes it again, by keys.</summary>
    public async Task ShowHelpAsync()
    {
        await Page.Keyboard.PressAsync("?");
        await Help.WaitForAsync();
        await Page.Keyboard.PressAsync("Escape");
        await Help.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
    }

    public ILocator ItemOf(string comment) => Page.Locator($"{ItemSelector}[data-comment={Quoted(comment)}]");

    private async Task OpenPathAsync(string path)
    {
        await Page.GotoAsync(path);
        await Item.WaitForAsync();
    }

    private async Task LeavingAsync(string key)
    {
        var id = await CurrentCommentIdAsync();
        await Page.Keyboard.PressAsync(key);
        await LeftAsync(id);
    }

    // Until another is there, or none is left.
    private async Task LeftAsync(string comment)
    {
        try
        {
            await ItemOf(comment).WaitForAsync(new() { State = WaitForSelectorState.Detached });
        }
        catch (TimeoutException)
        {
            var queue = await Page.EvaluateAsync<string>("[...document.querySelectorAll('#queue > li')].map(line => line.dataset.comment + (line.getAttribute('aria-current') ? ' (current)' : '')).slice(0, 10).join(', ')");
            throw new TimeoutException($"The desk stays at {comment}. Status: '{await Status.InnerTextAsync()}'. Queue: {queue}. {string.Join("; ", visit.Troubles)}");
        }
    }

    // A string of CSS: what it must not hold as it is goes in by number.
    private static string Quoted(string text) =>
        $"\"{string.Concat(text.Select(c => c is '"' or '\\' or < ' ' ? $"\\{(int)c:x} " : c.ToString()))}\"";
}
