using Moderation.Scoring.Languages;
using Moderation.Training.Corpus;

namespace Moderation.Training.Languages;

/// <summary>Counts sequences of three letters in comments.</summary>
internal static class LetterRuns
{
    public static void AddComments(IEnumerable<LabelledComment> comments, double share, double[] probabilities)
    {
        var runs = new Dictionary<(char, char, char), int>();
        var starts = new Dictionary<(char, char), int>();
        foreach (var comment in comments)
            Count(comment.Text, runs, starts);
        foreach (var (run, count) in runs.Where(pair => pair.Value > 1))
            probabilities[LanguageProfiles.RowOf(run.Item1, run.Item2, run.Item3)] += share * count / starts[(run.Item1, run.Item2)];
    }

    private static void Count(string text, Dictionary<(char, char, char), int> runs, Dictionary<(char, char), int> starts)
    {
        var (first, second) = ('\0', '^');
        foreach (var character in text)
        {
            if (!char.IsAsciiLetter(character))
            {
                (first, second) = ('\0', '^');
                continue;
            }

            var letter = char.ToLowerInvariant(character);
            if (first != '\0')
            {
                runs[(first, second, letter)] = runs.GetValueOrDefault((first, second, letter)) + 1;
                starts[(first, second)] = starts.GetValueOrDefault((first, second)) + 1;
            }

            (first, second) = (second, letter);
        }
    }
}
