using Moderation.Training.Corpus;

namespace Moderation.Training.Contrasts;

/// <summary>A sentence made by a grammar, or written to stand beside its twin, with what is true of it.</summary>
internal sealed record Contrast
{
    public required string Text { get; init; }

    /// <summary>Yes or no by question, named as in <see cref="LabelledComment.Answers"/>; what is missing is not known.</summary>
    public required IReadOnlyDictionary<string, bool> Answers { get; init; }

    /// <summary>Whether it comes from the abusive side of its pair.</summary>
    public required bool IsAbusive { get; init; }

    /// <summary>Name of the grammar, or of the file of twins.</summary>
    public required string Grammar { get; init; }

    /// <summary>Pair, side and number of its frame, such as <c>at-the-match/abusive-2</c>.</summary>
    public required string Frame { get; init; }

    /// <summary>The word of the balanced set in it, such as the name of a group; null when it has none.</summary>
    public required string? Group { get; init; }

    public required Register Register { get; init; }

    public required bool Withheld { get; init; }

    /// <summary>The same for all twins, and for no other sentence.</summary>
    public required string Pair { get; init; }

    public LabelledComment ToLabelledComment() => new()
    {
        Text = Text,
        Source = $"contrast_{Grammar}",
        Toxic = LabelOf("toxicity"),
        Spam = LabelOf("spam"),
        Attributes = ["contrast", Frame],
        Answers = Answers,
    };

    private int? LabelOf(string question) => Answers.TryGetValue(question, out var answer) ? answer ? 1 : 0 : null;
}
