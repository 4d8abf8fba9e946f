namespace Moderation.Training.Contrasts;

/// <summary>The questions that a grammar may answer, by the names of their scores.</summary>
internal static class GrammarQuestions
{
    private static readonly string[] Names =
        ["toxicity", "spam", "insult", "threat", "identity-attack", "profanity", "solicitation"];

    /// <summary>The question's name, if it is one.</summary>
    /// <exception cref="InvalidDataException">It is none.</exception>
    public static string Find(string name, GrammarLine line) =>
        Names.Contains(name) ? name : throw line.Error($"'{name}' is no question; there are {string.Join(", ", Names)}");
}
