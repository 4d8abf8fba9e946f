using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Moderation.Contracts;
using Moderation.Scoring.Models;
using Moderation.Scoring.SecondOpinion;
using Moderation.Service.Configuration;
using Moderation.Service.Decisions;
using Moderation.Service.Judging;
using Moderation.Service.Storage;

namespace Moderation.Service.Replaying;

/// <summary>
/// <c>replay &lt;decisionId&gt;</c>: makes a recorded decision again, with the models and the policy that it names, and says whether it
/// comes out the same. It changes nothing and shows nothing of the comment.
/// </summary>
public static class ReplayCommand
{
    public const string Name = "replay";

    private const int Same = 0;
    private const int Different = 1;

    /// <param name="args">The id, then settings as for the service.</param>
    /// <param name="output">Gets what is found.</param>
    /// <returns>The exit code: 0 when the decision comes out the same, 1 when it does not or cannot be made again.</returns>
    /// <exception cref="SettingsException">The id is none, or a setting is wrong.</exception>
    public static async Task<int> RunAsync(string[] args, TextWriter output)
    {
        if (args is not [var first, ..] || !Guid.TryParse(first, out var id))
            throw new SettingsException($"{Name} needs the id of a decision, such as {Name} 0192e4a0-7b1c-8d3e-9f00-1a2b3c4d5e6f.");
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { Args = args, ContentRootPath = AppContext.BaseDirectory });
        var decisions = builder.Configuration.ReadSettings<DecisionOptions>(DecisionOptions.Section);
        builder.Services.AddStorage(builder.Configuration, decisions.RetrySeconds);
        RequireStore(builder.Configuration);
        using var host = builder.Build(); // never started: only the store is used
        var models = builder.Configuration.ReadSettings<ModelOptions>(ModelOptions.Section);
        var database = host.Services.GetRequiredService<IDatabase>();
        try
        {
            return await ReplayAsync(id, database, models, output);
        }
        catch (DbException unreadable)
        {
            throw new SettingsException($"{database.Name} cannot be read: {unreadable.Message}");
        }
    }

    /// <summary>A file that is not there would be made by opening it.</summary>
    private static void RequireStore(IConfiguration configuration)
    {
        var sqlite = configuration.ReadSettings<ConnectionStrings>(ConnectionStrings.Section).Sqlite;
        if (configuration.UsesPostgres() || File.Exists(new SqliteConnectionStringBuilder(StoreAddress.Sqlite(sqlite)).DataSource))
            return;
        throw ConnectionStrings.Wrong(nameof(ConnectionStrings.Sqlite), sqlite, "the file of a service that has run");
    }

    private static async Task<int> ReplayAsync(Guid id, IDatabase database, ModelOptions options, TextWriter output)
    {
        if (await ReplayedDecision.FindAsync(database, id, CancellationToken.None) is not { } found)
            return Say(output, $"There is no decision {id} in {database.Name}.");
        var recorded = found.Decision.ToDecision();
        output.WriteLine($"{recorded.SiteId} {recorded.CommentId} revision {recorded.Revision}: {recorded.Outcome}");
        output.WriteLine($"models {recorded.Model}");
        output.WriteLine($"policy {recorded.Policy}");
        if (found.Obstacle is { } obstacle)
            return Say(output, $"It cannot be made again: {obstacle}.");
        if (await PolicyRecords.FindAsync(database, recorded.Policy, CancellationToken.None) is not { } policy)
            return Say(output, "It cannot be made again: the settings of its policy were not recorded.");
        ProposedDecision now;
        try
        {
            now = await JudgeAsync(found, policy, options);
        }
        catch (Exception unusable) when (unusable is IOException or InvalidDataException)
        {
            return Say(output, $"It cannot be made again: {unusable.Message}");
        }

        var differences = DifferencesOf(recorded, now).ToArray();
        output.WriteLine(differences.Length == 0 ? "same" : "different:");
        foreach (var difference in differences)
            output.WriteLine($"  {difference}");
        return differences.Length == 0 ? Same : Different;
    }

    private static int Say(TextWriter output, string sentence)
    {
        output.WriteLine(sentence);
        return Different;
    }

    private static async Task<ProposedDecision> JudgeAsync(ReplayedDecision found, RecordedPolicy policy, ModelOptions options)
    {
        // Only what the decision names: another model would have to be called different without being asked.
        var cited = found.Decision.Model.Split(", ");
        var name = cited[0].Split('+')[0];
        var assessor = Assessors.LoadFrom(options.Directory, name, cited.Length == 1 ? SecondOpinionUse.Off : policy.ToUse());
        using var models = assessor as IDisposable;
        return await new CommentJudge(assessor, new SitePolicies(policy.ToPolicy()), TimeProvider.System)
            .JudgeAsync(found.ToSubmitted(), CancellationToken.None);
    }

    private static IEnumerable<string> DifferencesOf(CommentModerated then, ProposedDecision now)
    {
        if (then.Model != now.Model)
            yield return $"models: {then.Model} then, {now.Model} now";
        if (then.Policy != now.Policy)
            yield return $"policy: {then.Policy} then, {now.Policy} now: the lists or phrases that come with the program have changed";
        foreach (var (name, score) in then.Scores.Where(score => now.Scores.GetValueOrDefault(score.Key, double.NaN) != score.Value))
            yield return $"{name}: {Number(score)} then, {(now.Scores.TryGetValue(name, out var other) ? Number(other) : "none")} now";
        foreach (var name in now.Scores.Keys.Except(then.Scores.Keys))
            yield return $"{name}: none then, {Number(now.Scores[name])} now";
        if (then.Outcome != now.Outcome)
            yield return $"outcome: {then.Outcome} then, {now.Outcome} now";
        if (StoredJson.Serialize(then.Reasons) != StoredJson.Serialize(now.Reasons))
            yield return $"reasons: {CodesOf(then.Reasons)} then, {CodesOf(now.Reasons)} now";
    }

    private static string CodesOf(IReadOnlyList<DecisionReason> reasons) =>
        reasons.Count == 0 ? "none" : string.Join(", ", reasons.Select(reason => reason.Code));

    private static string Number(double score) => score.ToString("0.######", CultureInfo.InvariantCulture);
}
