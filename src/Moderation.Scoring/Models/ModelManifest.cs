using Moderation.Scoring.Features;
using Moderation.Scoring.Policies;

namespace Moderation.Scoring.Models;

/// <summary>The description in a model file: everything but the weights and the vocabulary.</summary>
internal sealed record ModelManifest
{
    /// <summary>Number of the file format. Models of format 1 answer six questions, without solicitation.</summary>
    public const int CurrentFormat = 2;

    public required int Format { get; init; }

    /// <summary>The <see cref="FeatureFingerprint"/> of the program that trained it.</summary>
    public required string Features { get; init; }

    public required string Name { get; init; }

    public required string Version { get; init; }

    public required IReadOnlyList<Head> Heads { get; init; }

    public required Policy Policy { get; init; }

    /// <summary>SHA-256 of each other entry of the file, lower-case hexadecimal.</summary>
    public required IReadOnlyDictionary<string, string> Entries { get; init; }
}
