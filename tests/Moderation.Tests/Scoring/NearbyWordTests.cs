using Moderation.Scoring.Normalization;
using Moderation.Scoring.Restoring;
using Xunit;

namespace Moderation.Tests.Scoring;

public sealed class NearbyWordTests
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz";

    /// <summary>Few letters, so that words have many neighbours and ties occur.</summary>
    private const string FewLetters = "aest";

    private readonly Random _random = new(7);

    [Fact]
    public void Finds_what_trying_every_letter_at_every_place_finds()
    {
        var found = 0;
        for (var round = 0; round < 40; round++)
        {
            var words = Enumerable.Range(0, 300).Select(_ => Word(FewLetters, 4, 9)).Distinct()
                .ToDictionary(word => word, _ => (byte)_random.Next(1, 80));
            var vocabulary = VocabularyOf(words);
            for (var i = 0; i < 100; i++)
            {
                var word = Word(FewLetters, 4, 10);
                var expected = TryEverything(word, words);

                Assert.Equal(expected, Find(word, vocabulary));
                found += expected is null ? 0 : 1;
            }
        }

        Assert.InRange(found, 500, 3900); // both answers must occur for the comparison to mean anything
    }

    [Fact]
    public void Sees_every_gap_that_a_letter_closes_and_few_others()
    {
        var words = Enumerable.Range(0, 8000).Select(_ => Word(Alphabet, 2, Scratch.Capacity)).ToArray();
        var gaps = new GapFilter([.. words.Select(word => RollingHash.Compute(word))]);

        Assert.All(words, word => Assert.True(Enumerable.Range(0, word.Length).All(place => MayClose(gaps, word, place))));
        Assert.InRange(Enumerable.Range(0, 10_000).Count(_ => MayClose(gaps, Word(Alphabet, 5, 12), 3)), 0, 600);
    }

    private static bool MayClose(GapFilter gaps, string word, int place) =>
        gaps.MayClose(RollingHash.Compute(word.AsSpan(0, place)), RollingHash.Compute(word.AsSpan(place + 1)), word.Length - place - 1);

    private static string? Find(string word, Vocabulary vocabulary)
    {
        var output = new RestoredText();
        return NearbyWord.TryFind(word, vocabulary, output) ? output.Characters.ToString() : null;
    }

    /// <summary>The rules of <see cref="NearbyWord"/> over strings: the likeliest slip, the first of equals, without rare words.</summary>
    private static string? TryEverything(string word, Dictionary<string, byte> words) => Slips(word)
        .Select(slip => (slip.Text, Commonness: words.GetValueOrDefault(slip.Text), slip.Bonus))
        .Where(slip => slip.Commonness >= Vocabulary.LeastGuessed)
        .OrderByDescending(slip => slip.Commonness + slip.Bonus) // a stable sort: equals stay in order
        .Select(slip => slip.Text)
        .FirstOrDefault();

    private static IEnumerable<(string Text, int Bonus)> Slips(string word)
    {
        for (var i = 0; i <= word.Length; i++)
        {
            var (before, after) = (word[..i], word[i..]);
            if (after.Length >= 2)
                yield return ($"{before}{after[1]}{after[0]}{after[2..]}", 40);
            if (i == 0)
                continue;
            if (after.Length >= 1 && word.Length > 4)
                yield return (before + after[1..], 0);
            foreach (var letter in Alphabet)
            {
                yield return (before + letter + after, 0);
                if (after.Length >= 1)
                    yield return (before + letter + after[1..], 0);
            }
        }
    }

    private static Vocabulary VocabularyOf(Dictionary<string, byte> words) =>
        new([.. words.Keys.Select(word => RollingHash.Compute(word))], [.. words.Values]);

    private string Word(string letters, int shortest, int longest) =>
        string.Concat(Enumerable.Range(0, _random.Next(shortest, longest + 1)).Select(_ => letters[_random.Next(letters.Length)]));
}
