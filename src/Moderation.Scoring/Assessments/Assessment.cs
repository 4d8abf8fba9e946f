using Moderation.Scoring.Restoring;
using Moderation.Scoring.Text;
using Moderation.Scoring.WordLists;

namespace Moderation.Scoring.Assessments;

/// <summary>What the models found out about one comment; a policy turns it into a verdict.</summary>
/// <param name="Comment">The comment that was assessed.</param>
/// <param name="Scores">
/// Calibrated probabilities; meaningful only where <paramref name="Facts"/> says there was text to read in a known language.
/// </param>
/// <param name="Facts">What is in the comment apart from its words.</param>
/// <param name="Models">Every model that the scores rest on, the first one asked first; at least one.</param>
public readonly record struct Assessment(CommentContent Comment, Scores Scores, TextFacts Facts, IReadOnlyList<ModelIdentity> Models)
{
    /// <summary>The words by which disguises are undone; without them, word lists read the text as written.</summary>
    internal Vocabulary? Vocabulary { get; init; }

    /// <summary>The body as word lists read it; valid until the same thread reads another comment's.</summary>
    internal Wording Body => Wordings.Of(Comment, Vocabulary).Body;

    /// <summary>The author's name as word lists read it; nothing but a space when none was given.</summary>
    internal Wording AuthorName => Wordings.Of(Comment, Vocabulary).AuthorName;

    /// <summary>The words in the host and path of the author's address; nothing but a space when none was given.</summary>
    internal Wording AuthorUrl => Wordings.Of(Comment, Vocabulary).AuthorUrl;
}
