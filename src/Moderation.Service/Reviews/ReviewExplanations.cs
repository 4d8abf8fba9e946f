using Moderation.Contracts;
using Moderation.Scoring.Assessments;
using Moderation.Scoring.Explanations;
using Moderation.Scoring.Models;
using Moderation.Scoring.Text;

namespace Moderation.Service.Reviews;

/// <summary>Why a comment's scores are what they are, made when somebody asks. It explains the model that is loaded now; a decision names the one that made it.</summary>
public sealed class ReviewExplanations(CommentScorer scorer)
{
    /// <summary>The model that explains, as decisions name it.</summary>
    public string Model => scorer.Identity.Citation;

    /// <summary>Null when there is nothing to score, or nothing left to read.</summary>
    public Explanation? Of(StoredComment comment, Question question) => comment.Body is null ? null : scorer.Explain(ContentOf(comment.Body, comment.Author), question);

    private static CommentContent ContentOf(string body, CommentAuthor? author) => new() { Body = body, AuthorUrl = author?.Url };
}
