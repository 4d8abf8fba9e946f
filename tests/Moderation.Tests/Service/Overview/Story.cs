using Dapper;
using Moderation.Contracts;
using Moderation.Service.Decisions;
using Moderation.Service.Storage;

namespace Moderation.Tests.Service.Overview;

/// <summary>Decisions about comments as they end up in the store, told one after the other.</summary>
public sealed class Story(IDatabase database)
{
    public const string Model = "comments@1.1.0+sha256:fedcba9876543210";

    private readonly Dictionary<(string Site, string Id), (int Revision, int Sequence)> _standing = [];

    /// <summary>The machine judges a new comment, or a new revision of a known one.</summary>
    public Task JudgedAsync(
        string id, string outcome, DateTimeOffset at, string site =
            "news", string model = Model, string body = Comments.Innocent, int severity = 1, params string[] reasons)
    {
        var revision = _standing.TryGetValue((site, id), out var known) ? known.Revision + 1 : 0;
        return AddAsync(
            site, id, revision, outcome, DecidedBy.Automatic, at, model: model, body: body, severity: severity, reasons: reasons);
    }

    /// <summary>A reader's report sends an approved comment to the queue.</summary>
    public Task ReportedAsync(string id, DateTimeOffset at, string site = "news") =>
        AddAsync(site, id, _standing[(site, id)].Revision, Outcomes.Flagged, DecidedBy.Automatic, at, reasons: ["reader-report"]);

    public Task DecidedAsync(
        string id, string outcome, DateTimeOffset at, string moderator = "ann", string site = "news", string? note = null) =>
        AddAsync(site, id, _standing[(site, id)].Revision, outcome, $"moderator:{moderator}", at, note: note);

    /// <summary>The moderator takes the decision that stands back.</summary>
    public Task UndoneAsync(string id, DateTimeOffset at, string moderator = "ann", string site = "news") =>
        AddAsync(site, id, _standing[(site, id)].Revision, Outcomes.Flagged, $"moderator:{moderator}", at,
            undoes: _standing[(site, id)].Sequence);

    private async Task AddAsync(
        string site, string id, int revision, string outcome, string by, DateTimeOffset at, string model =
            Model, string? body = null, int severity = 1,
        int? undoes = null, string? note = null, params string[] reasons)
    {
        var sequence = _standing.TryGetValue((site, id), out var known) ? known.Sequence + 1 : 1;
        _standing[(site, id)] = (revision, sequence);
        await using var connection = await database.OpenAsync(default);
        await connection.ExecuteAsync(
            $"""
            INSERT INTO comments (site_id, comment_id, revision, sequence, body, body_hash, article, received_at, standing, standing_since, standing_by, severity)
            VALUES (@site, @id, @revision, @sequence, @body, @hash, {database.Dialect.AsJson("@article")}, @at, @outcome, @at, @by, @severity)
            ON CONFLICT (site_id, comment_id) DO UPDATE SET revision = excluded.revision, sequence = excluded.sequence, body = coalesce(excluded.body, comments.body),
              standing = excluded.standing, standing_since = excluded.standing_since, standing_by = excluded.standing_by, severity = excluded.severity
            """,
            new { site, id, revision, sequence, body, hash = new byte[32], article = """{"title":"Tram <line> 7"}""", at, outcome, by, severity = outcome == Outcomes.Flagged ? severity : 0 });
        await connection.ExecuteAsync(
            $"""
            INSERT INTO decisions (site_id, comment_id, sequence, revision, outcome, reasons, scores, model, policy, decided_by, decided_at, note, via, undoes)
            VALUES (@site, @id, @sequence, @revision, @outcome, {database.Dialect.AsJson("@reasons")}, {database.Dialect.AsJson("'{}'")}, @model, 'default@1', @by, @at, @note, 'desk', @undoes)
            """,
            new
            {
                site,
                id,
                sequence,
                revision,
                outcome,
                reasons = StoredJson.Serialize(reasons.Select(code => new DecisionReason { Code = code })),
                model,
                by,
                at,
                note,
                undoes
            });
    }
}
