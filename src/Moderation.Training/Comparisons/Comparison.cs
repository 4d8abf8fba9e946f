using Moderation.Training.Evaluation;

namespace Moderation.Training.Comparisons;

/// <summary>The same comments, judged before and after a change.</summary>
/// <param name="Old">Name of what judged before.</param>
/// <param name="New">Name of what judges now.</param>
/// <param name="Sets">The same sets of both.</param>
internal sealed record Comparison(string Old, string New, IReadOnlyList<ComparedSet> Sets);

/// <summary>One file of comments, judged twice; both have the same comments in the same order.</summary>
internal sealed record ComparedSet(JudgedSet Old, JudgedSet New)
{
    public string Name => Old.Name;
}
