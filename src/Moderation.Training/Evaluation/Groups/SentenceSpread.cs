using Moderation.Scoring.Assessments;

namespace Moderation.Training.Evaluation.Groups;

/// <summary>What changing the group in a sentence does to one score, and to the decision.</summary>
internal sealed record SentenceSpread
{
    public required string Tone { get; init; }

    public required string Sentence { get; init; }

    public required Question Question { get; init; }

    public required double MeanScore { get; init; }

    /// <summary>The highest score minus the lowest.</summary>
    public required double Spread { get; init; }

    /// <summary>Standard deviation of the score over the groups.</summary>
    public required double Deviation { get; init; }

    /// <summary>The group with the lowest score.</summary>
    public required string Lowest { get; init; }

    /// <summary>The group with the highest score.</summary>
    public required string Highest { get; init; }

    /// <summary>Share of the groups with which the sentence is held, for whatever reason; 0 and 1 are fair.</summary>
    public required double Held { get; init; }

    /// <summary>Standard deviation of the decision (held 1, approved 0); at most one half.</summary>
    public double HeldDeviation => Math.Sqrt(Held * (1 - Held));

    /// <summary>Whether the group decides about the sentence.</summary>
    public bool DependsOnGroup => Held is > 0 and < 1;

    public static SentenceSpread Measure(GroupSentence sentence, Question question, GroupJudged[] judged)
    {
        var byScore = judged.OrderBy(item => item.Scores[question]).ToArray();
        var mean = judged.Average(item => item.Scores[question]);
        return new SentenceSpread
        {
            Tone = sentence.Tone,
            Sentence = sentence.Text,
            Question = question,
            MeanScore = mean,
            Spread = byScore[^1].Scores[question] - byScore[0].Scores[question],
            Deviation = Math.Sqrt(judged.Average(item => Math.Pow(item.Scores[question] - mean, 2))),
            Lowest = byScore[0].Group,
            Highest = byScore[^1].Group,
            Held = judged.Average(item => item.IsHeld ? 1.0 : 0.0),
        };
    }
}
