namespace Moderation.Contracts;

/// <summary>
/// Bounds on what a <see cref="CommentSubmitted"/> may carry. What is beyond them goes to the error queue, over HTTP to a 400.
/// </summary>
public static class ContractLimits
{
    /// <summary>UTF-8 bytes of a site id. It starts a routing key, which AMQP limits to 255 bytes.</summary>
    public const int SiteIdBytes = 200;

    /// <summary>UTF-8 bytes of any other id.</summary>
    public const int IdBytes = 500;

    /// <summary>UTF-16 units of a body.</summary>
    public const int BodyLength = 1_000_000;

    /// <summary>
    /// Bytes of a whole message: a body of the greatest length with every character escaped (<c>\uXXXX</c>), and room for the rest. What is
    /// longer is refused before it is parsed.
    /// </summary>
    public const int MessageBytes = 8_000_000;

    /// <summary>UTF-16 units of a moderator's or a reporting reader's note.</summary>
    public const int NoteLength = 2_000;

    /// <summary>UTF-16 units of any other text: names, addresses, titles, excerpts.</summary>
    public const int TextLength = 10_000;
}
