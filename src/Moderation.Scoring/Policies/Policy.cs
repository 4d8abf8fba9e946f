using System.Text.Json.Serialization;
using Moderation.Scoring.Assessments;
using Moderation.Scoring.Matching;
using Moderation.Scoring.SecondOpinion;

namespace Moderation.Scoring.Policies;

/// <summary>
/// A site's settings for turning an assessment into a verdict. Each is used by one or more checks (<c>Moderation.Scoring.Checks</c>);
/// together they make the version.
/// </summary>
public sealed record Policy
{
    /// <summary>Name that decisions carry.</summary>
    public required string Name { get; init; }

    /// <summary>Toxicity at or above this is flagged; 0..1.</summary>
    public required double ToxicityThreshold { get; init; }

    /// <summary>Spam at or above this is flagged; 0..1.</summary>
    public required double SpamThreshold { get; init; }

    /// <summary>A threat score at or above this is flagged; 0..1. Null flags none.</summary>
    public double? ThreatThreshold { get; init; }

    /// <summary>An identity-attack score at or above this is flagged; 0..1. Null flags none.</summary>
    public double? IdentityAttackThreshold { get; init; }

    /// <summary>An insult score at or above this is flagged; 0..1. Null, the default, flags none: toxicity covers insults.</summary>
    public double? InsultThreshold { get; init; }

    /// <summary>A score for sexual solicitation at or above this is flagged; 0..1. Null flags none.</summary>
    public double? SolicitationThreshold { get; init; }

    /// <summary>
    /// A profanity score at or above this is flagged; 0..1. Null, the default, flags none: swearing at nobody is a site's choice.
    /// </summary>
    public double? ProfanityThreshold { get; init; }

    /// <summary>
    /// A score at or above this is rejected without a person, if its question has a threshold above; 0..1. Null, the default, rejects
    /// nothing.
    /// </summary>
    public double? RejectThreshold { get; init; }

    /// <summary>A comment with one of these words is rejected; one that only quotes it is flagged.</summary>
    [JsonIgnore]
    public WordList BannedWords { get; init; } = WordList.Empty;

    /// <summary>A comment with one of these words, or an author's name or address with one, is flagged.</summary>
    [JsonIgnore]
    public WordList SuspectWords { get; init; } = WordList.Empty;

    /// <summary>Whether the lists that come with the program count as suspect: slurs, threats, and adverts in place of names.</summary>
    public bool ShippedWords { get; init; } = true;

    /// <summary>
    /// Comments that threaten, attack people for who they are or insult somebody, in phrases that come with this program, are flagged.
    /// </summary>
    public bool ShippedPhrases { get; init; } = true;

    /// <summary>When the second opinion is asked. It is set where the models are loaded, the same for every site.</summary>
    [JsonIgnore]
    public SecondOpinionUse SecondOpinion { get; init; } = SecondOpinionUse.Off;

    /// <summary>More links than this are flagged.</summary>
    public int MaxLinks { get; init; } = 5;

    /// <summary>
    /// A visible text longer than this, in UTF-16 units, is flagged. Text after 32,768 units is not read, and a longer comment is always
    /// flagged.
    /// </summary>
    public int MaxLength { get; init; } = 20_000;

    /// <summary>The lowest score for a question that is flagged, 0..1; null when its score flags nothing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such question.</exception>
    public double? ThresholdOf(Question question) => question switch
    {
        Question.Spam => SpamThreshold,
        Question.Toxicity => ToxicityThreshold,
        Question.Insult => InsultThreshold,
        Question.Threat => ThreatThreshold,
        Question.IdentityAttack => IdentityAttackThreshold,
        Question.Profanity => ProfanityThreshold,
        Question.Solicitation => SolicitationThreshold,
        _ => throw new ArgumentOutOfRangeException(nameof(question), question, "No such question."),
    };
}
