namespace Moderation.Service.Decisions;

/// <summary>
/// A comment came again under a revision that was judged before, but with another body. Answering with the decision about the other body
/// would let an edit slip past, so it is refused.
/// </summary>
public sealed class RevisionConflictException(int revision)
    : Exception($"revision: {revision} was judged before with a different body; an edit needs a higher revision.");
