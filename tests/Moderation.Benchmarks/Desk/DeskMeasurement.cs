using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Moderation.IntegrationTests.Browser;
using Moderation.IntegrationTests.Desk;

namespace Moderation.Benchmarks.Desk;

/// <summary>Everything that is timed on one store.</summary>
public sealed class DeskMeasurement(SignedIn house, int samples)
{
    private const int WarmUps = 10;

    private static readonly (string What, string Query)[] Filters =
    [
        ("whole queue", ""),
        ("site", "?site=news"),
        ("reason", "?reason=links"),
        ("word in most of them", $"?search={SeedTexts.Word(1)}"),
        ("frequent word", $"?search={SeedTexts.Word(20)}"),
        ("rare word", $"?search={SeedTexts.Word(1_000)}"),
        ("score band", "?score=toxicity&from=0.92&to=0.94"),
        ("language", "?language=ru"),
        ("article", "?article=a-7"),
        ("site, reason, language", "?site=news&reason=spam&language=de"),
    ];

    /// <summary>One after the other, each as soon as it is known.</summary>
    public async IAsyncEnumerable<DeskTimes> RunAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        using var http = await SignedInClientAsync();
        await using var window = await DeskWindow.OpenAsync(house);
        foreach (var (what, query) in Filters)
            yield return await TimeAsync($"HTTP, {what}", SamplesOf(query), () => GetAsync(http, $"/desk{query}"), cancel);
        foreach (var (what, query) in Filters)
            yield return await TimeAsync($"browser, {what}", SamplesOf(query), () => window.QueueAsync(query), cancel);
        await window.QueueAsync();
        yield return await TimeAsync("browser, next item after j", samples, () => window.NextAsync("j"), cancel);
        await window.QueueAsync();
        yield return await TimeAsync("browser, next item after f", samples, () => window.NextAsync("f"), cancel);
    }

    private int SamplesOf(string query) => query.Length == 0 ? samples : samples / 4;

    // The first few compile, open connections and fill caches; a moderator's day is longer than that.
    private static async Task<DeskTimes> TimeAsync(string what, int samples, Func<Task<double>> measure, CancellationToken cancel)
    {
        await DeskTimes.OfAsync(what, WarmUps, measure, cancel);
        return await DeskTimes.OfAsync(what, samples, measure, cancel);
    }

    private static async Task<double> GetAsync(HttpClient http, string path)
    {
        var started = Stopwatch.GetTimestamp();
        using var answer = await http.GetAsync(path);
        await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    private async Task<HttpClient> SignedInClientAsync()
    {
        await using var visit = await house.VisitAsync(Look.Wide);
        using var state = JsonDocument.Parse(await visit.CookiesAsync());
        var cookies = state.RootElement.GetProperty("cookies").EnumerateArray()
            .Select(cookie => $"{cookie.GetProperty("name")}={cookie.GetProperty("value")}");
        return new HttpClient(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false })
        {
            BaseAddress = house.Address,
            DefaultRequestHeaders = { { "Cookie", string.Join("; ", cookies) } },
        };
    }
}
