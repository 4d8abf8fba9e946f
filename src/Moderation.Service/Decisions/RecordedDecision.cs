using Moderation.Contracts;

namespace Moderation.Service.Decisions;

/// <summary>The decision that stands about a comment after one was proposed.</summary>
/// <param name="Decision">What stands.</param>
/// <param name="IsNew">Whether it is the proposed one; otherwise it stood before, for the same revision or a newer one.</param>
/// <param name="BodyHash">SHA-256 of the body that was judged for the comment's newest revision.</param>
public sealed record RecordedDecision(CommentModerated Decision, bool IsNew, byte[] BodyHash);
