namespace Moderation.Scoring.Phrases;

/// <summary>What a phrase does.</summary>
internal enum PhraseCategory : byte
{
    /// <summary>Announces, wishes or demands harm to somebody.</summary>
    Threat,

    /// <summary>Attacks people for who they are.</summary>
    IdentityAttack,

    /// <summary>Insults somebody present, or drives them away.</summary>
    Insult,

    /// <summary>Advertises, lures or phishes.</summary>
    Advert,
}
