using System.Text;
using Moderation.IntegrationTests.Browser;
using Xunit;

namespace Moderation.IntegrationTests.Desk;

/// <summary>A house whose rules hold every comment, whatever it says.</summary>
public sealed class HoldingHouse(Chromium chromium) : IAsyncLifetime
{
    private static readonly Dictionary<string, string?> HoldsEverything = new() { ["Policy__ToxicityThreshold"] = "0", ["Policy__SpamThreshold"] = "0" };

    private readonly string _folder = Directory.CreateTempSubdirectory("moderation-").FullName;

    public SignedIn SignedIn { get; private set; } = null!;

    public async ValueTask InitializeAsync() => SignedIn = await SignedIn.StartAsync(chromium, HoldsEverything, _folder);

    public Task SubmitAsync(string json) => PostAsync("/api/comments", json);

    public Task ReportAsync(string json) => PostAsync("/api/reports", json);

    public async ValueTask DisposeAsync()
    {
        if (SignedIn is not null) await SignedIn.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task PostAsync(string path, string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using var answer = await SignedIn.Service.Http.PostAsync(path, content);
        Assert.True(answer.IsSuccessStatusCode, $"{json[..Math.Min(200, json.Length)]}: {await answer.Content.ReadAsStringAsync()}");
    }
}
