using System.Globalization;
using Microsoft.Playwright;
using Moderation.IntegrationTests.Clients;
using Xunit;

namespace Moderation.IntegrationTests.Browser;

/// <summary>That the tests of our own pages can fail: on a page that is not safe, all of it is seen.</summary>
public sealed class TrustingPageTests(UnwaryBrowser browser) : IClassFixture<UnwaryBrowser>
{
    [Fact]
    public async Task Carries_out_many_of_the_hostile_texts()
    {
        var texts = HostileText.All.Where(text => text.FitsAField && text.Number % 9 == 0).ToList();
        await using var page = await TrustingPage.ServeAsync([.. texts.Select(text => text.Text)]);
        await using var visit = await browser.Chromium.VisitAsync(page.Address, BrowserLook.Wide);
        var carriedOut = 0;
        for (var i = 0; i < texts.Count; i++)
        {
            if (await MarkAsync(visit.Page, i) == texts[i].Number.ToString(CultureInfo.InvariantCulture))
                carriedOut++;
        }
        Assert.InRange(carriedOut, texts.Count / 8, texts.Count);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", TroubleKind.Dialog)]
    [InlineData("<script>throw new Error('lost')</script>", TroubleKind.PageError)]
    [InlineData("<script>console.error('lost')</script>", TroubleKind.ConsoleError)]
    [InlineData("<script>open('/0?again')</script>", TroubleKind.Popup)]
    [InlineData("<script>location='http://evil.example/'</script>", TroubleKind.ForeignRequest)]
    [InlineData("<script>location='about:srcdoc'</script><iframe src='data:text/html,x'></iframe>", TroubleKind.Navigation)]
    [InlineData("<img src=/nowhere alt=x>", TroubleKind.FailedRequest)]
    [InlineData("<img src=http://evil.example/a alt=x>", TroubleKind.ForeignRequest)]
    [InlineData("<script>navigator.sendBeacon('http://evil.example/')</script>", TroubleKind.ForeignRequest)]
    public async Task Leaves_its_trouble_in_the_protocol(string text, TroubleKind trouble)
    {
        await using var page = await TrustingPage.ServeAsync(text);
        await using var visit = await browser.Chromium.VisitAsync(page.Address, BrowserLook.Wide);
        await MarkAsync(visit.Page, 0);
        await Eventually.TrueAsync(() => visit.Troubles.Any(found => found.Kind == trouble), $"{trouble}");
    }

    [Fact]
    public async Task Leaves_in_the_protocol_what_the_browser_kept_from_running()
    {
        await using var page = await TrustingPage.ServeAsync("<img src=data:, alt=x onerror=alert(1)>");
        await using var visit = await browser.Chromium.VisitAsync(page.Address, BrowserLook.Wide);
        await visit.Page.GotoAsync("/guarded/0");
        await Eventually.TrueAsync(() => visit.Troubles.Any(found => found is
        {
            Kind: TroubleKind.PolicyViolation,
            What: "script-src-attr inline "
        }), "a violation");
        Assert.DoesNotContain(visit.Troubles, found => found.Kind == TroubleKind.Dialog);
    }

    [Fact]
    public async Task Leaves_the_protocol_empty_when_there_is_nothing_to_carry_out()
    {
        await using var page = await TrustingPage.ServeAsync("<p>x</p>");
        await using var visit = await browser.Chromium.VisitAsync(page.Address, BrowserLook.Narrow.Dark);
        await MarkAsync(visit.Page, 0);
        Findings.AssertNone(await Accessibility.ViolationsAsync(visit.Page));
        Assert.Equal(0, await visit.SidewaysAsync());
        Assert.Equal("dark 390",
        await visit.Page.EvaluateAsync<string>("`${matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'} ${innerWidth}`"));
        Findings.AssertNone(visit.Troubles);
    }

    [Fact]
    public async Task Is_found_hard_to_use()
    {
        await using var page = await TrustingPage.ServeAsync(
            "<img src=data:,><p style='color:#999;background:#aaa;width:2000px'>grey on grey</p>");
        await using var visit = await browser.Chromium.VisitAsync(page.Address, BrowserLook.Narrowest);
        await MarkAsync(visit.Page, 0);
        var violations = await Accessibility.ViolationsAsync(visit.Page);
        Assert.Contains(violations, line => line.StartsWith("image-alt (critical) img", StringComparison.Ordinal));
        Assert.Contains(violations, line => line.StartsWith("color-contrast (serious) p", StringComparison.Ordinal));
        Assert.InRange(await visit.SidewaysAsync(), 1, 2000);
    }

    private static async Task<string> MarkAsync(IPage page, int number)
    {
        try
        {
            await page.GotoAsync($"/{number}");
            await page.EvaluateAsync("new Promise(done => setTimeout(done))"); // behind the handlers of what has loaded or failed to
            return await page.EvaluateAsync<string>("`${window.__xss}`");
        }
        catch (PlaywrightException)
        {
            return "left the page";
        }
    }
}
