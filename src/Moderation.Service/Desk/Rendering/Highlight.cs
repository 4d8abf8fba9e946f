using System.Globalization;
using System.Text;
using Moderation.Scoring.Explanations;

namespace Moderation.Service.Desk.Rendering;

/// <summary>
/// A word that contributed to the score. Its start and end are marked with private-use characters before the body is parsed, so that it can
/// be found again in the parsed tree.
/// </summary>
internal sealed record Highlight(int Start, int Stop, string CssClass, string Title)
{
    public const char End = '\uE000';
    public const char FirstStart = '\uE001';

    private const int Most = 200;
    private const char LastStart = (char)(FirstStart + Most);

    /// <summary>The highlighted words together make this share of what raises the score.</summary>
    private const double ShareShown = 0.9;

    /// <summary>Nats; less is noise.</summary>
    private const double LeastShown = 0.12;

    /// <summary>Of the words that lower the score, a few of the strongest.</summary>
    private const int MostAgainst = 5;

    private const double LeastAgainst = 0.6;

    private static readonly double[] Levels = [0.3, 0.6, 1, 1.6];

    public static bool IsMarker(char c) => c is >= End and <= LastStart;

    /// <summary>The words to highlight, in the order of the body.</summary>
    public static IReadOnlyList<Highlight> Find(string body, Explanation? explanation)
    {
        if (explanation is null)
            return [];
        var words = WordsOf(body, explanation);
        var rest = words.Where(word => word.LogOdds > 0).Sum(word => word.LogOdds) * ShareShown;
        var shown = new List<WordContribution>();
        foreach (var word in words.Where(word => word.LogOdds >= LeastShown).OrderByDescending(word => word.LogOdds).Take(Most))
        {
            if (rest <= 0)
                break;
            shown.Add(word);
            rest -= word.LogOdds;
        }
        shown.AddRange(words.Where(word => word.LogOdds <= -LeastAgainst).OrderBy(word => word.LogOdds).Take(MostAgainst));
        var question = explanation.Question.ToString().ToLowerInvariant();
        return [.. shown.OrderBy(word => word.Start).Select(word => new Highlight(
            word.Start, word.Start + word.Length, CssClassOf(word.LogOdds),
            string.Create(CultureInfo.InvariantCulture, $"{question} {word.LogOdds:+0.00;-0.00}")))];
    }

    /// <summary>What each word does to the linear model's part of the score and, for the most telling ones, to the second opinion's.</summary>
    private static WordContribution[] WordsOf(string body, Explanation explanation) =>
    [
        .. WordContributions.Of(body, explanation).Concat(explanation.TellingWords)
            .GroupBy(word => (word.Start, word.Length), word => word.LogOdds)
            .Select(word => new WordContribution(word.Key.Start, word.Key.Length, word.Sum()))
            .OrderBy(word => word.Start).ThenBy(word => word.Length)
            .Aggregate(new List<WordContribution>(), WithoutOverlap),
    ];

    /// <summary>Marks cannot overlap: of two words that do, the first stays.</summary>
    private static List<WordContribution> WithoutOverlap(List<WordContribution> words, WordContribution next)
    {
        if (words is not [.., var last] || last.Start + last.Length <= next.Start)
            words.Add(next);
        return words;
    }

    private static string CssClassOf(double logOdds) => logOdds < 0 ? "against" : $"for-{1 + Levels.Count(level => logOdds >= level)}";

    /// <summary>The body with the markers in it. Private-use characters of the body itself become U+FFFD.</summary>
    public static string Mark(string body, IReadOnlyList<Highlight> highlights)
    {
        var marked = new StringBuilder(body.Length + highlights.Count * 2);
        var next = 0;
        for (var i = 0; i <= body.Length; i++)
        {
            if (next < highlights.Count && i == highlights[next].Stop)
            { marked.Append(End); next++; }
            if (next < highlights.Count && i == highlights[next].Start)
                marked.Append((char)(FirstStart + next));
            if (i < body.Length)
                marked.Append(body[i] is >= '\uE000' and <= '\uF8FF' ? '\uFFFD' : body[i]);
        }
        return marked.ToString();
    }
}
