using Dapper;
using Microsoft.Data.Sqlite;
using Moderation.IntegrationTests.Comments;
using Moderation.IntegrationTests.Servers;
using Xunit;

namespace Moderation.IntegrationTests.Stopping;

public sealed class EmbeddedStoppingTests : IDisposable
{
    private static readonly Dictionary<string, string?> Nothing = [];

    private readonly string _folder = Directory.CreateTempSubdirectory("moderation-").FullName;

    [Fact]
    public async Task Tells_nobody_of_a_decision_that_a_locked_file_did_not_take_and_takes_it_after_a_restart()
    {
        var comments = Enumerable.Range(0, 20).Select(number => AComment.Innocent("news", $"{number}", number)).ToList();
        await using (var service = await ServiceProcess.StartReadyAsync(Nothing, _folder))
        {
            await using var file = new SqliteConnection($"Data Source={Path.Combine(_folder, "moderation.db")};Pooling=False");
            await file.OpenAsync();
            await file.ExecuteAsync("BEGIN EXCLUSIVE");
            var submitting = comments.Select(service.SubmitAsync).ToList();
            await Task.Delay(TimeSpan.FromSeconds(1)); // there is nothing to see by which to tell that they wait
            (await Stopped.ByAsync(service, ChildProcess.Terminate)).AssertInTime();
            foreach (var submitted in submitting)
                Assert.False(await IsDecidedAsync(submitted));
        }
        await using var next = await ServiceProcess.StartReadyAsync(Nothing, _folder);
        foreach (var comment in comments)
            Assert.True(await IsDecidedAsync(next.SubmitAsync(comment)));
    }

    [Fact]
    public async Task Ends_in_time_though_nobody_reads_its_log()
    {
        using var service = new UnreadProcess(_folder);
        await service.FillAsync();
        (await service.StopAsync()).AssertInTime();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task<bool> IsDecidedAsync(Task<HttpResponseMessage> submitting)
    {
        try
        {
            using var answer = await submitting;
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
