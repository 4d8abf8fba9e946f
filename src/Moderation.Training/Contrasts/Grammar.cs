namespace Moderation.Training.Contrasts;

/// <summary>Sentences that abuse, and innocent ones that resemble them.</summary>
internal sealed class Grammar(string name)
{
    public string Name { get; } = name;

    /// <summary>The set whose words must tell nothing about the answer, such as the names of groups; null when there is none.</summary>
    public WordSet? Balanced { get; set; }

    public Dictionary<string, WordSet> Sets { get; init; } = [];

    public List<FramePair> Pairs { get; } = [];
}

/// <summary>Abusive frames and their innocent twins, which share words and differ in what matters.</summary>
internal sealed class FramePair(string name, GrammarLine line)
{
    public string Name { get; } = name;

    public GrammarLine Line { get; } = line;

    public List<Frame> Abusive { get; } = [];

    public List<Frame> Innocent { get; } = [];
}

/// <summary>A sentence with slots.</summary>
/// <param name="Name">Pair, side and number, such as <c>at-the-match/abusive-2</c>.</param>
/// <param name="Answers">Yes or no by question; what is missing is not known.</param>
internal sealed record Frame(string Name, Template Template, GrammarHalf Half, IReadOnlyDictionary<string, bool> Answers);
