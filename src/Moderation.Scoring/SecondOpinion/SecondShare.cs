using Moderation.Scoring.Explanations;
using Moderation.Scoring.Models;

namespace Moderation.Scoring.SecondOpinion;

/// <summary>
/// What the encoder has to do with a score: one term of the sum, which stays exact, and beside it the words without which the encoder would
/// say something else. Those are a hint, not a sum: a sentence is more than its words.
/// </summary>
internal sealed class SecondShare(SentenceEncoder encoder, IReadOnlyList<Combination> combinations, int answer)
{
    /// <summary>
    /// Words that are left out one by one; each costs as much as a comment. Of a longer text it is the stretch of so many words that the
    /// encoder finds worst.
    /// </summary>
    private const int MostTried = 40;

    private const int MostTelling = 5;

    /// <param name="first">The linear model's explanation of the comment that the workspace holds.</param>
    /// <param name="name">What the encoder's term is called.</param>
    /// <param name="workspace">Holds the reading of the comment.</param>
    public Explanation AddTo(Explanation first, string name, Workspace workspace)
    {
        var combination = combinations[answer];
        var parts = workspace.PartsForEncoder();
        var whole = combination.Second * Ask(parts);
        var beyond = combination.First * (Combination.Limit(first.LogOdds) - first.LogOdds);
        var contributions = first.Contributions
            .Select(contribution => contribution with { LogOdds = combination.First * contribution.LogOdds })
            .Append(new Contribution("sentence", name, 0, 0, whole))
            .Append(new Contribution("limit", "the words count no more than this", 0, 0, beyond))
            .Where(contribution => contribution.LogOdds != 0)
            .OrderByDescending(contribution => Math.Abs(contribution.LogOdds)).ThenBy(contribution => contribution.Start);
        return new Explanation(
            first.Question, combination.First * first.LogOdds + beyond + whole + combination.Base, combination.First * first.Base + combination.Base,
            [.. contributions])
        {
            TellingWords = [.. TellingWords(parts, combination, workspace)],
        };
    }

    private IEnumerable<WordContribution> TellingWords(
        IReadOnlyList<EncoderTextPart> parts, Combination combination, Workspace workspace)
    {
        if (parts.Count < 2)
            return [];
        var (stretch, whole) = parts.Chunk(MostTried).Select(stretch => (stretch, Answer: Ask(stretch))).MaxBy(item => item.Answer);
        return stretch
            .Select((part, i) => (Part: part, Change: combination.Second * (whole - Ask(stretch, leftOut: i))))
            .Where(word => word.Change != 0)
            .OrderByDescending(word => Math.Abs(word.Change)).Take(MostTelling)
            .Select(word =>
            {
                var (first, last) = (Math.Min(word.Part.First, word.Part.Last), Math.Max(word.Part.First, word.Part.Last));
                var (start, length) = workspace.PlaceInBody(first, last);
                return new WordContribution(start, length, word.Change);
            });
    }

    private double Ask(IReadOnlyList<EncoderTextPart> parts, int leftOut = -1)
    {
        Span<double> logOdds = stackalloc double[combinations.Count];
        encoder.Read(string.Join(' ', parts.Where((_, i) => i != leftOut).Select(part => part.Text)), logOdds);
        return logOdds[answer];
    }
}
