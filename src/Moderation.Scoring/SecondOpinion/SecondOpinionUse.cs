using System.Globalization;
using Moderation.Scoring.Assessments;
using Moderation.Scoring.Policies;

namespace Moderation.Scoring.SecondOpinion;

/// <summary>
/// When the encoder is asked beside the linear model. Part of a policy's version: under another use, the same comment can get another
/// verdict.
/// </summary>
public sealed record SecondOpinionUse
{
    private SecondOpinionUse(string name, double from, double to) => (Name, From, To) = (name, from, to);

    /// <summary>Never; the linear model judges alone.</summary>
    public static SecondOpinionUse Off { get; } = new("off", 1, 0);

    /// <summary>For every comment that can be read.</summary>
    public static SecondOpinionUse Always { get; } = new("always", 0, double.PositiveInfinity);

    /// <summary><c>always</c>, <c>band</c> or <c>off</c>.</summary>
    public string Name { get; }

    /// <summary>Whether it is asked only where the linear model is in doubt.</summary>
    public bool IsBand => this != Off && this != Always;

    /// <summary>Asked when the linear model's highest score that a policy goes by is at least this.</summary>
    public double From { get; }

    /// <summary>Not asked when it is this or more.</summary>
    public double To { get; }

    /// <summary>Only where the linear model's scores leave doubt.</summary>
    /// <param name="from">Below this, 0..1, no score of the linear model is doubted.</param>
    /// <param name="to">From this on, 0..1, one is enough.</param>
    /// <exception cref="ArgumentOutOfRangeException">They are not in this order, or not in 0..1.</exception>
    public static SecondOpinionUse Band(double from, double to)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(from);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(from, to);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(to, 1);
        return new("band", from, to);
    }

    /// <summary>Whether the encoder is asked about a comment.</summary>
    /// <param name="first">The linear model's scores.</param>
    /// <param name="policy">Says which questions count: those with a threshold.</param>
    internal bool Asks(Scores first, Policy policy)
    {
        var highest = Scores.Questions.Where(question => policy.ThresholdOf(question) is not null).Max(question => first[question]);
        return highest >= From && highest < To;
    }

    /// <summary>As it enters a policy's version: <c>always</c>, <c>off</c>, <c>band 0.01..0.995</c>.</summary>
    public override string ToString() =>
        IsBand ? string.Create(CultureInfo.InvariantCulture, $"band {From}..{To}") : Name;
}
