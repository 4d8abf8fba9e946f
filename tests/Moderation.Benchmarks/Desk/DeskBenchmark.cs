using System.CommandLine;
using System.Globalization;
using System.Runtime.CompilerServices;
using Moderation.IntegrationTests.Browser;
using Moderation.IntegrationTests.Desk;
using Moderation.IntegrationTests.Servers;
using Npgsql;

namespace Moderation.Benchmarks.Desk;

/// <summary>
/// <c>desk</c>: how long a moderator waits for the queue and for the next comment, on a full store and, as the baseline, on one that is
/// nearly empty, in the same run.
/// </summary>
public static class DeskBenchmark
{
    private const double BarMilliseconds = 200;

    /// <summary>So few that every way to find them is quick, and enough that each filter finds some.</summary>
    private const int Few = 2_000;

    public static Command Verb()
    {
        var postgres = new Option<string?>("--postgres") { Description = "Npgsql connection string of a server that may get two new databases; a private server is started when it is not given" };
        var open = new Option<int>("--open") { DefaultValueFactory = _ => 100_000, Description = "comments that wait for a moderator" };
        var decisions = new Option<int>(
            "--decisions")
        { DefaultValueFactory = _ => 1_000_000, Description = "decisions about all comments together" };
        var samples = new Option<int>(
            "--samples")
        { DefaultValueFactory = _ => 200, Description = "how often each is timed; filters a quarter of it" };
        var verb = new Command(
            "desk", "Opens the review desk and moves through its queue, over HTTP and in Chromium") { postgres, open, decisions, samples };
        verb.SetAction((parsed, cancel) => RunAsync(parsed.GetValue(postgres), parsed.GetValue(open), parsed.GetValue(decisions),
            parsed.GetValue(samples), cancel));
        return verb;
    }

    private static async Task RunAsync(string? postgres, int open, int decisions, int samples, CancellationToken cancel)
    {
        await using var server = postgres is null ? await PostgresServer.StartNewAsync() : null;
        await using var chromium = new Chromium();
        var address = postgres ?? server!.ConnectionString;
        Console.WriteLine($"milliseconds; {Environment.ProcessorCount} cores shared by all programs");
        var baseline = new Dictionary<string, DeskTimes>();
        await foreach (var times in MeasureAsync(chromium, await NewDatabaseAsync(address, "desk_few"), Few, Few, samples, cancel))
            baseline[times.What] = times;
        await foreach (var times in MeasureAsync(chromium, await NewDatabaseAsync(address, "desk_full"), open, decisions, samples, cancel))
            Console.WriteLine(Line(times, baseline[times.What]));
    }

    private static string Line(DeskTimes full, DeskTimes baseline) => string.Create(CultureInfo.InvariantCulture,
        $"{full}  {(full.P95 <= BarMilliseconds ? "within" : "OVER  ")} {BarMilliseconds:0} at p95 | baseline p95 {baseline.P95,6:0.0}, ratio {full.P95 / baseline.P95:0.00}");

    private static async IAsyncEnumerable<DeskTimes> MeasureAsync(
        Chromium chromium, string postgres, int open, int decisions, int samples, [EnumeratorCancellation] CancellationToken cancel)
    {
        await using var house = await SignedIn.StartAsync(
            chromium, new Dictionary<string, string?> { ["ConnectionStrings__Postgres"] = postgres });
        var filled = await new DeskFill(postgres, TimeProvider.System).RunAsync(open, decisions, cancel);
        Console.WriteLine(
            FormattableString.Invariant($"filled with {open} open comments and {decisions} decisions in {filled.TotalSeconds:0} s"));
        await foreach (var times in new DeskMeasurement(house, samples).RunAsync(cancel))
            yield return times;
    }

    private static async Task<string> NewDatabaseAsync(string server, string name)
    {
        await using var source = NpgsqlDataSource.Create(server);
        await using var command = source.CreateCommand($"CREATE DATABASE {name}");
        await command.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(server) { Database = name }.ConnectionString;
    }
}
