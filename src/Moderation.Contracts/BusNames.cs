namespace Moderation.Contracts;

/// <summary>Names on the bus. They are part of the contract.</summary>
public static class BusNames
{
    /// <summary>Fanout exchange to which comment systems publish.</summary>
    public const string CommentSubmitted = "comment-submitted";

    /// <summary>Topic exchange to which the service publishes decisions.</summary>
    public const string CommentModerated = "comment-moderated";

    /// <summary>The service's own quorum queue, shared by all its processes.</summary>
    public const string ModerateComments = "moderate-comments";

    /// <summary>Where a message goes that could not be judged; the header <c>MT-Fault-Message</c> says why.</summary>
    public const string ModerateCommentsError = "moderate-comments_error";

    /// <summary>Where a message goes that was delivered too often without an answer; the header <c>x-death</c> says so.</summary>
    public const string ModerateCommentsDeadLetter = "moderate-comments_dead-letter";
}
