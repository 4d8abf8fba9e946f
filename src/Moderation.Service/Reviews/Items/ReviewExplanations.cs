using Moderation.Scoring.Assessments;
using Moderation.Scoring.Explanations;
using Moderation.Scoring.Models;
using Moderation.Service.Judging;

namespace Moderation.Service.Reviews.Items;

/// <summary>
/// Why a comment's scores are what they are, made when somebody asks. It explains the models that are loaded now; a decision names those
/// that made it.
/// </summary>
public sealed class ReviewExplanations(ICommentAssessor assessor)
{
    /// <summary>The scores that a policy holds comments for; the others are hints.</summary>
    private static readonly Question[] Explained = [Question.Toxicity, Question.Spam];

    /// <summary>The models that explain, as decisions name them.</summary>
    public string Model { get; } = ModelIdentity.Cite(assessor.Models);

    /// <summary>Toxicity, then spam; empty when there is nothing to score, or nothing left to read.</summary>
    public async Task<IReadOnlyList<Explanation>> ExplainAsync(StoredComment comment, CancellationToken cancel)
    {
        var explanations = new List<Explanation>(Explained.Length);
        if (comment.Body is null)
            return explanations;
        var content = JudgedContent.From(comment.Body, comment.Author, comment.Language);
        foreach (var question in Explained)
        {
            if (await assessor.ExplainAsync(content, question, cancel) is { } explanation)
                explanations.Add(explanation);
        }

        return explanations;
    }
}
