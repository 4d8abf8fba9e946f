using Moderation.Scoring.Assessments;
using Moderation.Scoring.Features;

namespace Moderation.Scoring.Models;

/// <summary>The numbers of one question, apart from its lane of weights.</summary>
internal sealed record Head
{
    public required Question Question { get; init; }

    /// <summary>The constant term of the trained model.</summary>
    public required double Bias { get; init; }

    /// <summary>The value of one unit of the 16-bit weights.</summary>
    public required double Unit { get; init; }

    /// <summary>Platt calibration: log-odds = <see cref="Slope"/> · raw score + <see cref="Intercept"/>.</summary>
    public required double Slope { get; init; }

    public required double Intercept { get; init; }

    /// <summary>A weight per fact, in the trained model's units.</summary>
    public required IReadOnlyList<float> Facts { get; init; }

    /// <param name="weights">Sum of value times 16-bit weight over the n-grams.</param>
    /// <param name="facts">The facts that hold.</param>
    /// <param name="divisor">What all values are divided by.</param>
    public double LogOdds(double weights, ReadOnlySpan<int> facts, double divisor)
    {
        var sum = weights * Unit;
        foreach (var fact in facts)
            sum += FeatureValues.Fact * Facts[fact];
        return Slope * (Bias + sum / divisor) + Intercept;
    }
}
