using System.Text;
using Moderation.IntegrationTests.Browser;
using Moderation.IntegrationTests.Clients;
using Moderation.IntegrationTests.Running;
using Xunit;

namespace Moderation.IntegrationTests.Desk;

/// <summary>A service whose policy holds every comment, whatever it says.</summary>
public sealed class ServiceThatHoldsAll(Chromium chromium) : IAsyncLifetime
{
    private static readonly Dictionary<string, string?> HoldsEverything = new()
    {
        ["Policy__ToxicityThreshold"] = "0",
        ["Policy__SpamThreshold"] = "0"
    };

    private readonly TemporaryFolder _folder = new();

    private Moderator? _moderator;

    public SignedIn SignedIn { get; private set; } = null!;

    public async ValueTask InitializeAsync() => SignedIn = await SignedIn.StartAsync(chromium, HoldsEverything, _folder.Path);

    public async Task ActAsync(string json)
    {
        _moderator ??= await Moderator.SignInAsync(SignedIn.Service, SignedIn.Administrator, SignedIn.Password);
        await PostAsync(_moderator.Http, "/api/reviews", json);
    }

    public Task SubmitAsync(string json) => PostAsync(SignedIn.Service.Http, "/api/comments", json);

    public Task ReportAsync(string json) => PostAsync(SignedIn.Service.Http, "/api/reports", json);

    public async ValueTask DisposeAsync()
    {
        _moderator?.Dispose();
        await CleanUp.RunAsync(() => SignedIn?.DisposeAsync() ?? default);
        _folder.Dispose();
    }

    private static async Task PostAsync(HttpClient http, string path, string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using var answer = await http.PostAsync(path, content);
        Assert.True(answer.IsSuccessStatusCode, $"{json[..Math.Min(200, json.Length)]}: {await answer.Content.ReadAsStringAsync()}");
    }
}
