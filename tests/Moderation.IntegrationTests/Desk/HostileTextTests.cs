using Moderation.Contracts;
using Moderation.IntegrationTests.Browser;
using Xunit;

namespace Moderation.IntegrationTests.Desk;

/// <summary>Whatever strangers write, the desk shows it and does nothing else, and its keys still work.</summary>
public sealed class HostileTextTests(ServiceThatHoldsAll service) : IClassFixture<ServiceThatHoldsAll>
{
    [Fact]
    public async Task Shows_every_body_while_a_moderator_moves_through_the_queue()
    {
        foreach (var text in HostileText.All)
            await service.SubmitAsync($$"""{"siteId":"bodies","commentId":"{{text.Number}}","body":{{HostileText.ToJson(text.Text)}}}""");
        await MoveThroughAsync("bodies", HostileText.All.Count);
    }

    [Fact]
    public async Task Shows_every_name_address_title_id_report_and_note()
    {
        var texts = HostileText.All.Where(text => text.FitsAField).ToList();
        foreach (var text in texts)
            await SubmitWithFieldsAsync(text);
        await MoveThroughAsync("fields", texts.Count);
    }

    [Fact]
    public async Task Shows_a_body_when_the_page_opens_with_it()
    {
        await using var visit = await service.SignedIn.VisitAsync(BrowserLook.Wide);
        var desk = new DeskPage(visit);
        var harm = new List<string>();
        foreach (var text in HostileText.All.Where(text => text.Number % 5 == 0 || !text.FitsAField))
        {
            await service.SubmitAsync($$"""{"siteId":"alone","commentId":"alone-{{text.Number}}","body":{{HostileText.ToJson(text.Text)}}}""");
            await desk.OpenCommentAsync("alone", $"alone-{text.Number}");
            await NoteHarmAsync(desk, $"{text}", harm);
        }
        Findings.AssertNone(harm);
        Findings.AssertNone(visit.Troubles);
    }

    private async Task MoveThroughAsync(string site, int count)
    {
        await using var visit = await service.SignedIn.VisitAsync(BrowserLook.Wide);
        var desk = new DeskPage(visit);
        await desk.OpenSiteAsync(site);
        var (seen, harm) = (new HashSet<string>(), new List<string>());
        while (true)
        {
            var id = await desk.CurrentCommentIdAsync();
            Assert.True(seen.Add(id), $"'{id}' came twice, after {seen.Count} of {count}");
            await NoteHarmAsync(desk, id, harm);
            if (seen.Count % 100 == 0)
                await desk.ShowHelpAsync();
            if (seen.Count == count)
                break;
            await desk.MoveNextAsync();
        }
        Findings.AssertNone(harm);
        Findings.AssertNone(visit.Troubles);
        await desk.ApproveAsync();
    }

    private static async Task NoteHarmAsync(DeskPage desk, string what, List<string> harm)
    {
        var troubles = desk.Visit.Troubles.Count;
        foreach (var done in await desk.Page.EvaluateAsync<string[]>(HarmScript.Text, DeskPage.ItemSelector))
            harm.Add($"{what}: {done}");
        foreach (var trouble in desk.Visit.Troubles.Skip(troubles))
            harm.Add($"{what}: {trouble}");
    }

    private async Task SubmitWithFieldsAsync(HostileText text)
    {
        var hostile = HostileText.ToJson(text.Text);
        var id = text.FitsAnId ? hostile : $"\"{text.Number}\"";
        await service.SubmitAsync($$"""
            {"siteId":"fields","commentId":{{id}},"body":"Text {{text.Number}} stands in every field around this one.","parentId":{{id}},"language":"en",
             "author":{"id":{{id}},"name":{{hostile}},"email":{{hostile}},"url":{{hostile}},"ipAddress":{{hostile}},"userAgent":{{hostile}},"role":{{hostile}}},
             "article":{"id":{{id}},"url":{{hostile}},"title":{{hostile}},"excerpt":{{hostile}} } }
            """);
        await service.ReportAsync($$"""{"siteId":"fields","commentId":{{id}},"reporterId":"reader","reason":"{{ReportReasons.Other}}","note":{{hostile}}}""");
        await service.ActAsync($$"""{"siteId":"fields","commentId":{{id}},"revision":0,"action":"note","note":{{hostile}}}""");
    }
}
