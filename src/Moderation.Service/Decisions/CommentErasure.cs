namespace Moderation.Service.Decisions;

/// <summary>Takes body and author out of a portion of old comments, in words that both stores understand.</summary>
public static class CommentErasure
{
    public const string Sql = """
        UPDATE comments SET body = NULL, author = NULL, author_key = NULL WHERE (site_id, comment_id) IN (
          SELECT c.site_id, c.comment_id FROM comments c JOIN decisions d USING (site_id, comment_id, sequence)
          WHERE c.received_at < @before AND c.body IS NOT NULL AND d.outcome <> 'flagged'
          ORDER BY c.received_at LIMIT 1000)
        """;
}
