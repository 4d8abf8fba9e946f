using System.Text.Json.Serialization;
using Moderation.Scoring.Assessments;
using Moderation.Scoring.Policies;
using Moderation.Training.Evaluation.Cases;
using Moderation.Training.Evaluation.Groups;

namespace Moderation.Training.Evaluation;

/// <summary>All figures of an evaluation.</summary>
internal sealed record Report
{
    /// <summary><c>name@version</c> of every model asked.</summary>
    public required string Model { get; init; }

    /// <summary>SHA-256 of their files, in the same order.</summary>
    public required string ModelHash { get; init; }

    public required Policy Policy { get; init; }

    /// <summary>Per file, and per source where a file has several.</summary>
    public required IReadOnlyList<QuestionResult> Results { get; init; }

    /// <summary>Share of each file's comments that the policy holds, by reason.</summary>
    public required IReadOnlyList<HeldShares> Held { get; init; }

    /// <summary>Files in which some comments merely swear, measured without those.</summary>
    public required IReadOnlyList<WithoutSwearing> WithoutSwearing { get; init; }

    /// <summary>Cases by kind; null when none were given.</summary>
    public CaseResults? Cases { get; init; }

    /// <summary>Withheld sentences of the grammars that training sentences are made with.</summary>
    public required IReadOnlyList<GrammarResult> Contrasts { get; init; }

    public required GroupFairness Groups { get; init; }

    public required IReadOnlyList<Functionality> HateCheck { get; init; }

    public required IReadOnlyList<IdentityTerm> Identity { get; init; }

    public required IReadOnlyList<Robustness> Robustness { get; init; }

    /// <summary>The questions of which some set has both answers: curves can be drawn for them.</summary>
    [JsonIgnore]
    public IEnumerable<Question> Plotted =>
        Results.Where(result => result.Auc is not null).Select(result => result.Question).Distinct().Order();
}
