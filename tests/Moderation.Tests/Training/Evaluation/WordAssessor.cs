using Moderation.Scoring.Assessments;
using Moderation.Scoring.Explanations;
using Moderation.Scoring.Models;
using Moderation.Scoring.Policies;
using Moderation.Scoring.Text;

namespace Moderation.Tests.Training.Evaluation;

/// <summary>A model that is easy to foresee: each word it knows gives a comment one score for toxicity, and nothing else does.</summary>
internal sealed class WordAssessor(params (string Word, double Toxicity)[] words) : ICommentAssessor
{
    public IReadOnlyList<ModelIdentity> Models { get; } = [new("words", "1", new string('0', 64))];

    // Without lists and phrases: the words it is made with are to decide alone.
    public Policy DefaultPolicy { get; } =
        new() { Name = "test", ToxicityThreshold = 0.5, SpamThreshold = 0.5, ShippedWords = false, ShippedPhrases = false };

    public ValueTask<Assessment> AssessAsync(CommentContent comment, CancellationToken cancel) => new(Assess(comment));

    public ValueTask<IReadOnlyList<Assessment>> AssessAsync(IReadOnlyList<CommentContent> comments, CancellationToken cancel) =>
        new([.. comments.Select(Assess)]);

    public ValueTask<Explanation?> ExplainAsync(CommentContent comment, Question question, CancellationToken cancel) =>
        new((Explanation?)null);

    private Assessment Assess(CommentContent comment)
    {
        var known = words.Where(word => comment.Body.Contains(word.Word, StringComparison.Ordinal));
        var toxicity = known.Select(word => word.Toxicity).DefaultIfEmpty().Max();
        var facts = new TextFacts(Readability.Readable, "en", comment.Body.Length, 0);
        return new Assessment(comment, new() { [Question.Toxicity] = toxicity }, facts, Models);
    }
}
