namespace Moderation.Scoring.Policies;

/// <summary>The codes of the reasons that checks give, in the words the field already uses.</summary>
public static class ReasonCodes
{
    /// <summary>The toxicity score is at or above its threshold.</summary>
    public const string Toxicity = "toxicity";

    /// <summary>It announces, wishes or demands harm to somebody: by a phrase, or its score is at or above the threshold.</summary>
    public const string Threat = "threat";

    /// <summary>It attacks people for who they are: by a phrase, or its score is at or above the threshold.</summary>
    public const string IdentityAttack = "identity-attack";

    /// <summary>It insults somebody present: by a phrase, or its score is at or above the threshold.</summary>
    public const string Insult = "insult";

    /// <summary>The spam score is at or above its threshold.</summary>
    public const string Spam = "spam";

    /// <summary>A word that the site has banned.</summary>
    public const string BannedWord = "banned-word";

    /// <summary>A slur or another grave word of the shipped lists, or a word that the site suspects.</summary>
    public const string SuspectWord = "suspect-word";

    /// <summary>The score for sexual solicitation is at or above its threshold.</summary>
    public const string Solicitation = "solicitation";

    /// <summary>The profanity score is at or above its threshold.</summary>
    public const string Profanity = "profanity";

    /// <summary>Text that readers do not see.</summary>
    public const string HiddenText = "hidden-text";

    /// <summary>More links than the policy allows.</summary>
    public const string Links = "links";

    /// <summary>Nothing to read but pictures or videos.</summary>
    public const string MediaOnly = "media-only";

    /// <summary>Nothing to read at all.</summary>
    public const string Empty = "empty";

    /// <summary>Words in a language or script the model was not trained for.</summary>
    public const string UnsupportedLanguage = "unsupported-language";

    /// <summary>Longer than the policy allows.</summary>
    public const string TooLong = "too-long";
}
