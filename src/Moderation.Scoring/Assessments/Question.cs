namespace Moderation.Scoring.Assessments;

/// <summary>What a model is asked about a comment. The number is the question's lane in a model's weights: append, never reorder.</summary>
public enum Question
{
    /// <summary>Does it advertise, lure or phish?</summary>
    Spam,

    /// <summary>Would it drive people out of a conversation?</summary>
    Toxicity,

    /// <summary>Does it belittle a person?</summary>
    Insult,

    /// <summary>Does it announce or wish harm?</summary>
    Threat,

    /// <summary>Does it attack people for who they are?</summary>
    IdentityAttack,

    /// <summary>Does it swear, at whom or what ever?</summary>
    Profanity,

    /// <summary>Does it offer sex, or ask a stranger for it?</summary>
    Solicitation,
}
