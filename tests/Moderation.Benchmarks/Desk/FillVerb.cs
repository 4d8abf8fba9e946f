using System.CommandLine;
using Moderation.IntegrationTests.Servers;

namespace Moderation.Benchmarks.Desk;

/// <summary><c>fill-desk</c>: a full queue to look at, in a database of yours.</summary>
public static class FillVerb
{
    public static Command Verb()
    {
        var postgres = new Option<string>("--postgres") { Required = true, Description = "Npgsql connection string of an empty database" };
        var open = new Option<int>("--open") { DefaultValueFactory = _ => 100_000, Description = "comments that wait for a moderator" };
        var decisions = new Option<int>(
            "--decisions")
        { DefaultValueFactory = _ => 1_000_000, Description = "decisions about all comments together" };
        var verb = new Command("fill-desk",
            "Fills an empty database with made-up comments, to look at the review desk with a full queue") { postgres, open, decisions };
        verb.SetAction(
            (parsed, cancel) => RunAsync(parsed.GetRequiredValue(postgres), parsed.GetValue(open), parsed.GetValue(decisions), cancel));
        return verb;
    }

    private static async Task RunAsync(string postgres, int open, int decisions, CancellationToken cancel)
    {
        await using (await ServiceProcess.StartReadyAsync(new Dictionary<string, string?> { ["ConnectionStrings__Postgres"] = postgres }))
        { } // makes the schema
        var took = await new DeskFill(postgres, TimeProvider.System).RunAsync(open, decisions, cancel);
        Console.WriteLine(FormattableString.Invariant($"{open} open comments and {decisions} decisions in {took.TotalSeconds:0.0} s"));
    }
}
