using Moderation.Scoring.Assessments;
using Moderation.Scoring.Checks;
using Moderation.Scoring.Models;
using Moderation.Scoring.Policies;
using Moderation.Scoring.Text;

namespace Moderation.Tests.Scoring;

/// <summary>The linear model that the repository ships, loaded once, under the policy that came with it; and both models together.</summary>
internal static class ShippedModel
{
    public static string Folder { get; } = Path.Combine(FindRoot(), "models");

    public static CommentScorer Scorer { get; } = CommentScorer.Load(ModelDirectory.Find(Folder));

    private static readonly Lazy<ICommentAssessor> BothLoaded = new(() => Assessors.LoadFrom(Folder));

    /// <summary>As the service judges: the linear model, and the encoder beside it.</summary>
    public static ICommentAssessor Both => BothLoaded.Value;

    public static Assessment Assess(string body) => Scorer.Assess(new CommentContent { Body = body });

    public static Verdict Decide(string body) => Scorer.DefaultPolicy.Decide(Assess(body));

    public static string? FirstReason(string body) => Decide(body).Reasons is [var first, ..] ? first.Code : null;

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Moderation.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests must run from inside the repository.");
    }
}
