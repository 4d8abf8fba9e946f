using Moderation.Scoring.Assessments;
using Moderation.Scoring.Policies;

namespace Moderation.Scoring.SecondOpinion;

/// <summary>The description in an encoder's file: everything but its graph and its vocabulary.</summary>
internal sealed record EncoderManifest
{
    /// <summary>Number of the file format.</summary>
    public const int CurrentFormat = 1;

    public required int Format { get; init; }

    public required string Name { get; init; }

    public required string Version { get; init; }

    /// <summary>The <see cref="EncoderFingerprint"/> of the program that trained it.</summary>
    public required string Text { get; init; }

    /// <summary>
    /// SHA-256 of the linear model that it stands beside: by its words disguises are undone, and with its scores the encoder's are put
    /// together.
    /// </summary>
    public required string FirstOpinion { get; init; }

    /// <summary>Most word pieces that are read at a time.</summary>
    public required int MostPieces { get; init; }

    /// <summary>How the two opinions become one, for each answer of the graph in its order.</summary>
    public required IReadOnlyList<Combination> Combinations { get; init; }

    /// <summary>The policy derived from both opinions.</summary>
    public required Policy Policy { get; init; }

    /// <summary>SHA-256 of each other entry of the file, lower-case hexadecimal.</summary>
    public required IReadOnlyDictionary<string, string> Entries { get; init; }
}

/// <summary>
/// Two opinions on one question as one: a straight line over the log-odds of both, fitted on comments that neither has learned from. A line
/// keeps explanations additive. The linear model's log-odds count up to a limit: a long harmless text would otherwise outvote whatever one
/// sentence in it says.
/// </summary>
/// <param name="Question">The question.</param>
/// <param name="First">What a unit of the linear model's log-odds counts.</param>
/// <param name="Second">What a unit of the encoder's log-odds counts.</param>
/// <param name="Base">Added to both.</param>
internal sealed record Combination(Question Question, double First, double Second, double Base)
{
    /// <summary>Nats; to be surer than that counts no more.</summary>
    public const double MostFirst = 5;

    /// <summary>The linear model's log-odds within the limit.</summary>
    public static double Limit(double first) => Math.Clamp(first, -MostFirst, MostFirst);

    /// <summary>The log-odds of both together.</summary>
    public double LogOdds(double first, double second) => First * Limit(first) + Second * second + Base;
}
