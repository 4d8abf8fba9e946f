using Microsoft.Playwright;
using Moderation.IntegrationTests.Browser;
using Moderation.IntegrationTests.Running;
using Moderation.IntegrationTests.Servers;
using Xunit;

namespace Moderation.IntegrationTests.Desk;

/// <summary>Every page for everybody: by WCAG 2.2, in light and dark, on a desk and on a telephone.</summary>
public sealed class PageTests(EveryPage pages) : IClassFixture<EveryPage>
{
    [Theory]
    [InlineData(1280, 900, ColorScheme.Light)]
    [InlineData(1280, 900, ColorScheme.Dark)]
    [InlineData(390, 844, ColorScheme.Light)]
    [InlineData(390, 844, ColorScheme.Dark)]
    [InlineData(360, 740, ColorScheme.Light)]
    public async Task Can_be_used_by_everybody(int width, int height, ColorScheme scheme)
    {
        var look = new BrowserLook(width, height, scheme);
        await using var stranger = await pages.SignedIn.VisitAsStrangerAsync(look);
        await using var moderator = await pages.SignedIn.VisitAsync(look);
        var found = new List<string>();
        await SeeAsync(stranger, "/signin", look, found);
        foreach (var path in EveryPage.Paths)
            await SeeAsync(moderator, path, look, found);
        Findings.AssertNone(found);
    }

    [Fact]
    public async Task Can_be_set_up_by_everybody()
    {
        using var folder = new TemporaryFolder();
        await using var service = await ServiceProcess.StartReadyAsync(new Dictionary<string, string?>(), folder.Path);
        await using var visit = await pages.Chromium.VisitAsync(service.Http.BaseAddress!, BrowserLook.Narrow);
        var found = new List<string>();
        await SeeAsync(visit, await SignedIn.SetUpLinkAsync(service), BrowserLook.Narrow, found);
        Findings.AssertNone(found);
    }

    [Fact]
    public async Task Explain_their_keys_to_everybody()
    {
        await using var visit = await pages.SignedIn.VisitAsync(BrowserLook.Wide);
        var desk = new DeskPage(visit);
        await desk.OpenAsync();
        await desk.Page.Keyboard.PressAsync("?");
        await desk.Help.WaitForAsync();
        await visit.PictureAsync("help");
        Findings.AssertNone(await Accessibility.ViolationsAsync(visit.Page));
    }

    [Theory]
    [InlineData("/desk")]
    [InlineData("/desk/overview")]
    [InlineData("/desk/accounts")]
    public async Task Let_no_stranger_in(string path)
    {
        await using var visit = await pages.SignedIn.VisitAsStrangerAsync(BrowserLook.Wide);
        await visit.Page.GotoAsync(path);
        Assert.Equal("/signin", new Uri(visit.Page.Url).AbsolutePath);
    }

    private static async Task SeeAsync(Visit visit, string path, BrowserLook look, List<string> found)
    {
        var before = visit.Troubles.Count;
        var answer = await visit.Page.GotoAsync(path, new() { WaitUntil = WaitUntilState.Load });
        var name = path.Split('?')[0].Trim('/').Replace('/', '-');
        if (answer?.Status != 200)
            found.Add($"{path}: {answer?.Status}");
        found.AddRange((await Accessibility.ViolationsAsync(visit.Page)).Select(violation => $"{path} at {look}: {violation}"));
        if (await visit.SidewaysAsync() is > 0 and var pixels)
            found.Add($"{path} at {look}: scrolls {pixels} pixels sideways");
        if (await visit.Page.Locator("main").CountAsync() != 1)
            found.Add($"{path}: not one main element");
        found.AddRange(visit.Troubles.Skip(before).Select(trouble => $"{path}: {trouble}"));
        await visit.PictureAsync($"{name}-{look}");
    }
}
