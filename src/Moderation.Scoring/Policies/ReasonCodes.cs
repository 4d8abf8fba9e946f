namespace Moderation.Scoring.Policies;

/// <summary>The codes of the reasons that checks give, in the words the field already uses.</summary>
public static class ReasonCodes
{
    /// <summary>The toxicity score is at or above its threshold.</summary>
    public const string Toxicity = "toxicity";

    /// <summary>The spam score is at or above its threshold.</summary>
    public const string Spam = "spam";

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
