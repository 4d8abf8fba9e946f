namespace Moderation.Contracts;

/// <summary>Names on the bus. They are part of the contract.</summary>
public static class BusNames
{
    /// <summary>Fanout exchange to which comment systems publish.</summary>
    public const string CommentSubmitted = "comment-submitted";

    /// <summary>Topic exchange to which the service publishes decisions.</summary>
    public const string CommentModerated = "comment-moderated";

    /// <summary>Fanout exchange to which comment systems publish what readers report.</summary>
    public const string CommentReported = "comment-reported";

    /// <summary>Fanout exchange to which desks send what moderators do.</summary>
    public const string ReviewComment = "review-comment";

    /// <summary>The quorum queue of reports; beside it lie <c>_error</c> and <c>_dead-letter</c>, as for comments.</summary>
    public const string TakeReports = "take-reports";

    /// <summary>The quorum queue of moderators' commands; beside it lie <c>_error</c> and <c>_dead-letter</c>, as for comments.</summary>
    public const string ReviewComments = "review-comments";

    /// <summary>The service's own quorum queue, shared by all its processes.</summary>
    public const string ModerateComments = "moderate-comments";

    /// <summary>Where a message goes that could not be judged; the header <c>MT-Fault-Message</c> says why.</summary>
    public const string ModerateCommentsError = "moderate-comments_error";

    /// <summary>Where a message goes that was delivered too often without an answer; the header <c>x-death</c> says so.</summary>
    public const string ModerateCommentsDeadLetter = "moderate-comments_dead-letter";
}
