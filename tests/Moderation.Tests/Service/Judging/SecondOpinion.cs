using Moderation.Scoring.Assessments;
using Moderation.Scoring.Explanations;
using Moderation.Scoring.Models;
using Moderation.Scoring.Policies;
using Moderation.Scoring.Text;

namespace Moderation.Tests.Service.Judging;

/// <summary>A tiny second model behind the first: it calls every comment toxic that says a certain word, and takes its time.</summary>
internal sealed class SecondOpinion(ICommentAssessor first, string word) : ICommentAssessor
{
    public static readonly ModelIdentity Identity = new("second", "2.0", new string('2', 64));

    public IReadOnlyList<ModelIdentity> Models { get; } = [.. first.Models, Identity];

    public Policy DefaultPolicy => first.DefaultPolicy;

    public async ValueTask<Assessment> AssessAsync(CommentContent comment, CancellationToken cancel)
    {
        var assessment = await first.AssessAsync(comment, cancel);
        await Task.Yield();
        return Add(comment, assessment);
    }

    public async ValueTask<IReadOnlyList<Assessment>> AssessAsync(IReadOnlyList<CommentContent> comments, CancellationToken cancel)
    {
        var assessments = await first.AssessAsync(comments, cancel);
        await Task.Yield();
        return [.. comments.Zip(assessments, Add)];
    }

    public ValueTask<Explanation?> ExplainAsync(CommentContent comment, Question question, CancellationToken cancel) =>
        first.ExplainAsync(comment, question, cancel);

    private Assessment Add(CommentContent comment, Assessment assessment) => assessment with
    {
        Scores = comment.Body.Contains(word, StringComparison.Ordinal) ? Toxic(assessment.Scores) : assessment.Scores,
        Models = Models,
    };

    private static Scores Toxic(Scores scores) =>
        new([.. Scores.Questions.Select(question => question == Question.Toxicity ? 1 : scores[question])]);
}
