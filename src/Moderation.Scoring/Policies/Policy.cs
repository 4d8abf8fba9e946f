using System.Text.Json.Serialization;
using Moderation.Scoring.Matching;

namespace Moderation.Scoring.Policies;

/// <summary>
/// A site's settings for turning an assessment into a verdict. Each is used by one or more checks (<c>Moderation.Scoring.Checks</c>); together they make the version.
/// </summary>
public sealed record Policy
{
    /// <summary>Name that decisions carry.</summary>
    public required string Name { get; init; }

    /// <summary>Toxicity at or above this is flagged; 0..1.</summary>
    public required double ToxicityThreshold { get; init; }

    /// <summary>Spam at or above this is flagged; 0..1.</summary>
    public required double SpamThreshold { get; init; }

    /// <summary>Toxicity or spam at or above this is rejected without a person; 0..1. Null, the default, rejects nothing.</summary>
    public double? RejectThreshold { get; init; }

    /// <summary>A comment with one of these words is rejected; one that only quotes it is flagged.</summary>
    [JsonIgnore]
    public WordList BannedWords { get; init; } = WordList.Empty;

    /// <summary>A comment with one of these words, or an author's name or address with one, is flagged.</summary>
    [JsonIgnore]
    public WordList SuspectWords { get; init; } = WordList.Empty;

    /// <summary>Whether the lists that come with the program count as suspect: slurs, threats, and adverts in place of names.</summary>
    public bool ShippedWords { get; init; } = true;

    /// <summary>More links than this are flagged.</summary>
    public int MaxLinks { get; init; } = 5;

    /// <summary>
    /// A visible text longer than this, in UTF-16 units, is flagged. Text after 32,768 units is not read, and a longer comment is always
    /// flagged.
    /// </summary>
    public int MaxLength { get; init; } = 20_000;
}
