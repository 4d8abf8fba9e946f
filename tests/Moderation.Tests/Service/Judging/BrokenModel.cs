using Moderation.Scoring.Assessments;
using Moderation.Scoring.Explanations;
using Moderation.Scoring.Models;
using Moderation.Scoring.Policies;
using Moderation.Scoring.Text;

namespace Moderation.Tests.Service.Judging;

/// <summary>A model that gives one answer to everything, right or wrong, or fails.</summary>
internal sealed class BrokenModel(Func<int, IReadOnlyList<Assessment>> answer) : ICommentAssessor
{
    public IReadOnlyList<ModelIdentity> Models { get; } = [new("broken", "1", new string('0', 64))];

    public Policy DefaultPolicy { get; } = new() { Name = "lenient", ToxicityThreshold = 1, SpamThreshold = 1 };

    public ValueTask<Assessment> AssessAsync(CommentContent comment, CancellationToken cancel) => new(answer(1)[0]);

    public ValueTask<IReadOnlyList<Assessment>> AssessAsync(IReadOnlyList<CommentContent> comments, CancellationToken cancel) =>
        new(answer(comments.Count));

    public ValueTask<Explanation?> ExplainAsync(CommentContent comment, Question question, CancellationToken cancel) => default;
}
