using System.Collections.ObjectModel;
using System.Text.Json;
using Moderation.Scoring.Assessments;
using Moderation.Scoring.Text;

namespace Moderation.Training.Corpus;

/// <summary>A comment with the labels that people gave it.</summary>
internal sealed record LabelledComment
{
    public required string Text { get; init; }

    /// <summary>ISO 639-1 code of its language.</summary>
    public string Lang { get; init; } = "en";

    /// <summary>Name of the data set it comes from.</summary>
    public required string Source { get; init; }

    /// <summary>1 yes, 0 no, null when nobody was asked.</summary>
    public int? Toxic { get; init; }

    /// <summary>1 yes, 0 no, null when nobody was asked.</summary>
    public int? Spam { get; init; }

    /// <summary>Further labels of its source, in the source's own words.</summary>
    public IReadOnlyList<string> Attributes { get; init; } = [];

    /// <summary>
    /// Yes or no to the questions that have no label of their own above, by the question's name in lower case with hyphens:
    /// <c>insult</c>, <c>threat</c>, <c>identity-attack</c>, <c>profanity</c>, <c>solicitation</c>. What is missing was not asked.
    /// Sentences made by grammars have them; they may also repeat <c>toxicity</c> and <c>spam</c>.
    /// </summary>
    public IReadOnlyDictionary<string, bool> Answers { get; init; } = ReadOnlyDictionary<string, bool>.Empty;

    /// <summary>Address of the author's own page, if the source has it.</summary>
    public string? AuthorUrl { get; init; }

    /// <summary>The answer in <see cref="Answers"/>, or null when it was not asked.</summary>
    public bool? AnswerTo(Question question) =>
        Answers.TryGetValue(JsonNamingPolicy.KebabCaseLower.ConvertName(question.ToString()), out var answer) ? answer : null;

    public CommentContent ToContent() => new() { Body = Text, AuthorUrl = AuthorUrl };
}
