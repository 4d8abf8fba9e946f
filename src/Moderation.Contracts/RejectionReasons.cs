namespace Moderation.Contracts;

/// <summary>Why moderators reject a comment; the words the field uses, in the order of the keys on the desk.</summary>
public static class RejectionReasons
{
    /// <summary>Needs a note.</summary>
    public const string Other = "other";

    /// <summary>All of them; the first nine have the keys 1 to 9, off-topic has 0 and other has the dash.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "offensive", "abusive", "spam", "banned-word", "advertisement", "illegal-content", "harassment", "misinformation", "hate-speech",
        "off-topic", Other,
    ];
}
