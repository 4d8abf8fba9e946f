namespace Moderation.Scoring.Features;

/// <summary>What a token is.</summary>
internal enum TokenKind
{
    /// <summary>Letters, digits, and marks inside a word that stand for letters: <c>f*ck</c>, <c>don't</c>.</summary>
    Word,

    /// <summary>A number; only its length matters.</summary>
    Number,

    /// <summary>One mark or emoji, repeated or not.</summary>
    Symbol,
}
