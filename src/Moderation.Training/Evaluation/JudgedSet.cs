using Moderation.Scoring.Checks;
using Moderation.Scoring.Models;
using Moderation.Training.Corpus;

namespace Moderation.Training.Evaluation;

/// <summary>The comments of one file, judged.</summary>
/// <param name="Name">The file's name, as reports show it.</param>
/// <param name="Judged">All of them, in the order of the file.</param>
internal sealed record JudgedSet(string Name, IReadOnlyList<Judged> Judged)
{
    /// <summary>Judges a file with models and their own policy.</summary>
    public static async Task<JudgedSet> JudgeAsync(ICommentAssessor assessor, LabelledSet set, CancellationToken cancel)
    {
        var assessments = await assessor.AssessAsync([.. set.Comments.Select(comment => comment.ToContent())], cancel);
        var judged = set.Comments.Zip(assessments, (comment, assessment) =>
            new Judged(comment, assessment.Scores, assessor.DefaultPolicy.Decide(assessment)));
        return new JudgedSet(set.Name, [.. judged]);
    }

    /// <summary>The file, then each source in it if it has several.</summary>
    public IEnumerable<JudgedSet> WithSources()
    {
        var sources = Judged.GroupBy(item => item.Comment.Source).ToArray();
        return sources.Length < 2 ? [this] : [this, .. sources.Select(source => new JudgedSet($"{Name} / {source.Key}", [.. source]))];
    }
}
