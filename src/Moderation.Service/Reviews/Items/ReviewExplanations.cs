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
    /// <summary>Explained whatever they are.</summary>
    private static readonly Question[] Always = [Question.Toxicity, Question.Spam];

    /// <summary>Explained too when they are more likely than not: comments are held for them.</summary>
    private static readonly Question[] WhenLikely = [Question.Threat, Question.IdentityAttack, Question.Insult, Question.Solicitation];

    /// <summary>The models that explain, as decisions name them.</summary>
    public string Model { get; } = ModelIdentity.Cite(assessor.Models);

    /// <summary>
    /// Toxicity, then spam, then what else is likely; empty when there is nothing to score, or nothing left to read.
    /// </summary>
    public async Task<IReadOnlyList<Explanation>> ExplainAsync(StoredComment comment, CancellationToken cancel)
    {
        var explanations = new List<Explanation>(Always.Length);
        if (comment.Body is null)
            return explanations;
        var content = JudgedContent.From(comment.Body, comment.Author, comment.Language);
        var scores = (await assessor.AssessAsync(content, cancel)).Scores;
        foreach (var question in Always.Concat(WhenLikely.Where(question => scores[question] >= 0.5)))
        {
            if (await assessor.ExplainAsync(content, question, cancel) is { } explanation)
                explanations.Add(explanation);
        }

        return explanations;
    }
}
