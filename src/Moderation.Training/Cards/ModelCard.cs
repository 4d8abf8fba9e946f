using Moderation.Scoring.Assessments;
using Moderation.Scoring.Policies;
using Moderation.Training.Evaluation;
using Moderation.Training.Fitting;

namespace Moderation.Training.Cards;

/// <summary>What a person should know before trusting a model.</summary>
internal sealed record ModelCard
{
    public required string Name { get; init; }

    public required string Version { get; init; }

    public string Languages { get; init; } =
        "English. Comments in other languages are held for people, not judged. The language table is derived from the n-gram " +
        "statistics of Lingua (SearchPioneer.Lingua 2.0.0, Apache-2.0), mixed with English comments.";

    public string Method { get; init; } =
        "Hashed word 1–2-grams and character 3–5-grams of the restored text, disguised words beside it, facts for spam; L2 logistic " +
        "regression by ML.NET (L-BFGS) per question; for spam both answers weigh the same and features start out scaled by log-count " +
        "ratio and rarity; for toxicity the fact that a comment swears at nobody takes away what its swear words add; Platt calibration " +
        "on unseen folds.";

    public required Policy Policy { get; init; }

    /// <summary>By question; a question without one holds nothing unless a site says so.</summary>
    public required IReadOnlyList<ThresholdCard> Thresholds { get; init; }

    public required IReadOnlyList<QuestionCard> Questions { get; init; }

    /// <summary>Figures on files that training never saw; null when there were none.</summary>
    public Report? Unseen { get; init; }

    public IReadOnlyList<string> Weaknesses { get; init; } =
    [
        "Trained on comments of 2012 to 2021: new slang, new targets and new scams are unknown until moderators' decisions are trained on.",
        "Irony, allusion and hate without a telling word pass; HateCheck's implicit and pronoun-only cases show how often.",
        "Words that are used about groups still weigh more than they should; see the table of comments that name a group.",
        "Negated, quoted and reclaimed abuse is held more often than it should be.",
        "Spam was learned from comments under five music videos, on eight blogs and a forum, text messages, mail and sentences we " +
        "wrote: advertising in the style of an honest comment passes.",
        "Insult, threat, identity attack, profanity and solicitation are weakly supervised: categories of their sources, sentences " +
        "made by grammars, and word lists where there is neither. Their scores say how likely those would say yes, in a mixture where " +
        "threats are a few in a thousand.",
        "The threat score knows the words of a threat and their neighbours, not whether it is meant: figures of speech can score high, " +
        "and threats in other words pass.",
        "Swearing at nobody is profanity and not toxicity; which comments do only that was decided by a rule, not by people.",
    ];

    public static ModelCard Describe(FittedModel model) => new()
    {
        Name = model.Manifest.Name,
        Version = model.Manifest.Version,
        Policy = model.Manifest.Policy,
        Thresholds =
        [
            .. model.Thresholds.ByQuestion.OrderBy(pair => pair.Key)
                .Select(pair => ThresholdCard.Describe(model.Heads[(int)pair.Key], pair.Value)),
        ],
        Questions = [.. model.Heads.Select(QuestionCard.Describe)],
    };
}
