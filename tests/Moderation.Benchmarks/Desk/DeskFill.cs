using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Npgsql;
using NpgsqlTypes;

namespace Moderation.Benchmarks.Desk;

/// <summary>Fills a database, whose schema a service has made, with what a large house has after some months.</summary>
public sealed class DeskFill(string postgres, TimeProvider clock)
{
    private const string Model = "comments@1.0.0+sha256:0000000000000000000000000000000000000000000000000000000000000000";
    private const string Policy = "default@0000000000000000";

    private static readonly string[] CommentColumns =
    [
        "site_id", "comment_id", "revision", "sequence", "body", "body_hash", "author", "article", "language", "submitted_at",
        "received_at",
        "standing", "standing_since", "standing_by", "severity", "reason_codes", "toxicity", "spam", "detected_language", "author_key",
        "article_key",
        "near_1", "near_2", "near_3", "near_4",
    ];

    private static readonly string[] DecisionColumns =
        ["site_id", "comment_id", "sequence", "revision", "outcome", "reasons", "scores", "model", "policy", "decided_by", "decided_at",
            "via"];

    public async Task<TimeSpan> RunAsync(int open, int decisions, CancellationToken cancel)
    {
        var watch = Stopwatch.StartNew();
        await using var source = NpgsqlDataSource.Create(postgres);
        await using (var asked = source.CreateCommand("SELECT EXISTS (SELECT FROM comments)"))
            if (await asked.ExecuteScalarAsync(cancel) is true)
                throw new InvalidOperationException("That database has comments already; name an empty one.");

        // Both tables at once, so that the server works on them with two processes.
        await using var first = await source.OpenConnectionAsync(cancel);
        await using var second = await source.OpenConnectionAsync(cancel);
        await using var comments = await first.BeginBinaryImportAsync(
            $"COPY comments ({string.Join(", ", CommentColumns)}) FROM STDIN (FORMAT BINARY)", cancel);
        await using var decided = await second.BeginBinaryImportAsync(
            $"COPY decisions ({string.Join(", ", DecisionColumns)}) FROM STDIN (FORMAT BINARY)", cancel);
        comments.Timeout = decided.Timeout = TimeSpan.FromMinutes(10);
        foreach (var comment in new SeedComments(clock.GetUtcNow().UtcDateTime).Make(open, decisions))
        {
            cancel.ThrowIfCancellationRequested();
            Write(comments, comment);
            WriteDecisions(decided, comment);
        }
        await Task.WhenAll(comments.CompleteAsync(cancel).AsTask(), decided.CompleteAsync(cancel).AsTask());
        await using var analyze = source.CreateCommand("VACUUM (ANALYZE) comments, decisions");
        analyze.CommandTimeout = 600;
        await analyze.ExecuteNonQueryAsync(cancel);
        return watch.Elapsed;
    }

    private static void Write(NpgsqlBinaryImporter rows, SeedComment comment)
    {
        var sequence = comment.Verdict is null ? 1 : 2;
        rows.StartRow();
        rows.Write(comment.SiteId, NpgsqlDbType.Text);
        rows.Write(comment.CommentId, NpgsqlDbType.Text);
        rows.Write(0, NpgsqlDbType.Integer);
        rows.Write(sequence, NpgsqlDbType.Integer);
        rows.Write(comment.Body, NpgsqlDbType.Text);
        rows.Write(SHA256.HashData(Encoding.UTF8.GetBytes(comment.Body)), NpgsqlDbType.Bytea);
        rows.Write($$"""{"id":"reader-{{comment.AuthorNumber}}","name":"Reader {{comment.AuthorNumber}}","email":"reader{{comment.AuthorNumber}}@example.org","ipAddress":"192.0.2.7"}""", NpgsqlDbType.Jsonb);
        rows.Write($$"""{"id":"a-{{comment.ArticleNumber}}","url":"https://news.example/a-{{comment.ArticleNumber}}","title":"{{SeedTexts.Word(comment.ArticleNumber)}} and the harbour"}""", NpgsqlDbType.Jsonb);
        rows.Write(comment.Language, NpgsqlDbType.Text);
        rows.Write(comment.ReceivedAt, NpgsqlDbType.TimestampTz);
        rows.Write(comment.ReceivedAt, NpgsqlDbType.TimestampTz);
        rows.Write(comment.Verdict?.Outcome ?? (comment.IsFlagged ? "flagged" : "approved"), NpgsqlDbType.Text);
        rows.Write(comment.Verdict?.At ?? comment.ReceivedAt, NpgsqlDbType.TimestampTz);
        rows.Write(comment.Verdict is { } verdict ? $"moderator:{verdict.Moderator}" : "automatic", NpgsqlDbType.Text);
        rows.Write(comment.Severity, NpgsqlDbType.Smallint);
        rows.Write(comment.IsFlagged ? $" {string.Join(' ', comment.Reasons)} " : "", NpgsqlDbType.Text);
        WriteScore(rows, comment.Toxicity);
        WriteScore(rows, comment.Spam);
        rows.Write(comment.Language, NpgsqlDbType.Text);
        rows.Write($"reader-{comment.AuthorNumber}", NpgsqlDbType.Text);
        rows.Write($"a-{comment.ArticleNumber}", NpgsqlDbType.Text);
        for (var key = 0; key < 4; key++)
            rows.Write(unchecked(comment.Near * (key + 1)), NpgsqlDbType.Integer);
    }

    private static void WriteScore(NpgsqlBinaryImporter rows, double? score)
    {
        if (score is { } known)
            rows.Write((float)known, NpgsqlDbType.Real);
        else
            rows.WriteNull();
    }

    private static void WriteDecisions(NpgsqlBinaryImporter rows, SeedComment comment)
    {
        WriteDecision(rows, comment, 1, comment.IsFlagged ? "flagged" : "approved", comment.Reasons, "automatic", comment.ReceivedAt);
        if (comment.Verdict is not { } verdict)
            return;
        string[] reasons = verdict.Outcome == "rejected" ? ["offensive"] : [];
        WriteDecision(rows, comment, 2, verdict.Outcome, reasons, $"moderator:{verdict.Moderator}", verdict.At, "desk");
    }

    private static void WriteDecision(
        NpgsqlBinaryImporter rows, SeedComment comment, int sequence, string outcome, IReadOnlyList<string> reasons, string decidedBy,
        DateTime at, string? via = null)
    {
        rows.StartRow();
        rows.Write(comment.SiteId, NpgsqlDbType.Text);
        rows.Write(comment.CommentId, NpgsqlDbType.Text);
        rows.Write(sequence, NpgsqlDbType.Integer);
        rows.Write(0, NpgsqlDbType.Integer);
        rows.Write(outcome, NpgsqlDbType.Text);
        rows.Write($"[{string.Join(',', reasons.Select(code => $$"""{"code":"{{code}}"}"""))}]", NpgsqlDbType.Jsonb);
        rows.Write(Scores(comment), NpgsqlDbType.Jsonb);
        rows.Write(Model, NpgsqlDbType.Text);
        rows.Write(Policy, NpgsqlDbType.Text);
        rows.Write(decidedBy, NpgsqlDbType.Text);
        rows.Write(at, NpgsqlDbType.TimestampTz);
        if (via is null)
            rows.WriteNull();
        else
            rows.Write(via, NpgsqlDbType.Text);
    }

    private static string Scores(SeedComment comment) => comment is { Toxicity: { } toxicity, Spam: { } spam }
        ? string.Create(CultureInfo.InvariantCulture, $$"""{"toxicity":{{toxicity:0.0000}},"spam":{{spam:0.0000}}}""")
        : "{}";
}
