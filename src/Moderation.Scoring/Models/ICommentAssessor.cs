using Moderation.Scoring.Assessments;
using Moderation.Scoring.Explanations;
using Moderation.Scoring.Policies;
using Moderation.Scoring.Text;

namespace Moderation.Scoring.Models;

/// <summary>
/// The one door to the models, however many there are behind it: what judges, measures, explains or checks asks here. Safe for any number
/// of threads. The same comment always gets the same assessment, alone or among others.
/// </summary>
public interface ICommentAssessor
{
    /// <summary>Every model that is loaded, the first one asked first; at least one.</summary>
    IReadOnlyList<ModelIdentity> Models { get; }

    /// <summary>The policy derived with the models from data.</summary>
    Policy DefaultPolicy { get; }

    /// <summary>
    /// Assesses one comment. Any text at all is accepted; what is too long to read is scored by its beginning and marked
    /// <see cref="TextFacts.Truncated"/>.
    /// </summary>
    /// <exception cref="OperationCanceledException">It was cancelled. A failure is always an exception, never an assessment.</exception>
    ValueTask<Assessment> AssessAsync(CommentContent comment, CancellationToken cancel);

    /// <summary>Assesses many comments; the answers are in their order, one for each.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled; there are no answers to a part of them.</exception>
    ValueTask<IReadOnlyList<Assessment>> AssessAsync(IReadOnlyList<CommentContent> comments, CancellationToken cancel);

    /// <summary>Explains one score. It costs many times as much as an assessment.</summary>
    /// <returns>Null when there was nothing to score: an empty comment, a picture, a bare link, another language.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    ValueTask<Explanation?> ExplainAsync(CommentContent comment, Question question, CancellationToken cancel);
}
