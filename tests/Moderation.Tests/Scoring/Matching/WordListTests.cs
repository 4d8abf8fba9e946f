using Moderation.Scoring.Matching;
using Xunit;

namespace Moderation.Tests.Scoring.Matching;

public sealed class WordListTests
{
    [Theory]
    [InlineData("troll", "a troll here", true)]
    [InlineData("troll", "trolls", true)]
    [InlineData("troll", "troll's", true)]
    [InlineData("troll", "trolled", true)]
    [InlineData("troll", "trolling", true)]
    [InlineData("troll", "trollers", true)]
    [InlineData("troll", "trolley", false)]
    [InlineData("troll", "stroll", false)]
    [InlineData("troll", "anti-troll talk", true)]
    [InlineData("troll", "troll-like", true)]
    [InlineData("fox", "foxes", true)]
    [InlineData("troll", "trolles", false)]
    [InlineData("mimic", "mimics", true)]
    [InlineData("rat", "ratted", true)]
    [InlineData("rat", "rated", false)]
    [InlineData("bribe", "bribing", true)]
    [InlineData("bribe", "bribes", true)]
    [InlineData("bribe", "brib", false)]
    [InlineData("bully", "bullies", true)]
    [InlineData("bully", "bullied", true)]
    [InlineData("pilot", "piloted", true)]
    [InlineData("pilot", "pilotted", true)]
    [InlineData("\"troll\"", "trolls", false)]
    [InlineData("\"troll\"", "troll", true)]
    [InlineData("troll*", "trolley", true)]
    [InlineData("*troll", "stroll", true)]
    [InlineData("*troll", "strolls", false)]
    [InlineData("*roll*", "strolls", true)]
    [InlineData("tr*ll", "trill", true)]
    [InlineData("tr*ll", "tr and ll", false)]
    [InlineData("feed the troll", "never feed the trolls", true)]
    [InlineData("feed the troll", "feed a troll", false)]
    [InlineData("feed * troll", "feed your troll", true)]
    [InlineData("feed * troll", "feed your big troll", false)]
    [InlineData("feed* troll", "feeding troll", true)]
    [InlineData("troll-bait", "troll bait", true)]
    [InlineData("troll-bait", "trollbait", true)]
    [InlineData("troll-bait", "troll-bait", true)]
    [InlineData("TRÖLL", "troll", true)]
    [InlineData("tröll", "troll", true)]
    [InlineData("тroll", "troll", true)]
    [InlineData("ab", "abs", true)]
    [InlineData("ab", "abed", false)]
    [InlineData("\U0001F595", "so \U0001F595 there", true)]
    public void Finds_an_entry_in_its_forms_and_nothing_else(string entry, string text, bool isFound) =>
        Assert.Equal(isFound, Find([entry], text).Count > 0);

    [Fact]
    public void Finds_everything_there_is_with_its_place() => Assert.Equal(
        [new(0, 1, 6), new(1, 7, 11), new(2, 1, 11)],
        Find(["hello", "worl*", "hello worl*"], "hello worl").OrderBy(hit => hit.Entry));

    [Fact]
    public void Finds_an_entry_after_another_that_came_to_nothing() => Assert.Equal([new(1, 3, 6)], Find(["a b c d", "b c"], "a b c e"));

    [Fact]
    public void Ignores_empty_lines_comments_and_repetitions() =>
        Assert.Equal(1, WordList.Parse(["# words", "", "troll # a word", "troll", "   "]).Count);

    [Fact]
    public void Has_the_same_hash_for_the_same_entries_in_any_order()
    {
        Assert.Equal(WordList.Parse(["one", "two"]).Hash, WordList.Parse(["two", "one", "# two"]).Hash);
        Assert.NotEqual(WordList.Parse(["one", "two"]).Hash, WordList.Parse(["one"]).Hash);
        Assert.Equal(string.Empty, WordList.Empty.Hash);
    }

    [Theory]
    [InlineData("*", "only wildcards")]
    [InlineData("* *", "only wildcards")]
    [InlineData("!?", "no word")]
    [InlineData("* troll", "letters beside it")]
    public void Names_line_and_problem_of_an_entry_that_cannot_be_matched(string entry, string problem)
    {
        var refused = Assert.Throws<WordListException>(() => WordList.Parse(["fine", entry]));

        Assert.Equal(2, refused.Line);
        Assert.Contains(problem, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_what_is_too_long_or_too_many()
    {
        Assert.Throws<WordListException>(() => WordList.Parse([new string('a', 101)]));
        Assert.Throws<WordListException>(() => WordList.Parse(Enumerable.Range(0, 100_001).Select(i => $"word{i}")));
        Assert.Throws<WordListException>(() => WordList.Parse(Enumerable.Range(0, 1_001).Select(i => $"a*b{i}")));
    }

    [Fact]
    public void Finds_what_a_plain_search_finds()
    {
        var random = new Random(7);
        for (var round = 0; round < 2_000; round++)
        {
            string[] words = [.. Enumerable.Range(0, 6).Select(_ => Phrase(random, 4)).Distinct()];
            var text = $" {Phrase(random, 12)} ";
            var expected = words.SelectMany((word, entry) => Places(text, word).Select(place => (entry, place)));

            var found = Find([.. words.Select(word => $"\"{word}\"")], text.Trim());

            Assert.Equal(expected.Order(), found.Select(hit => (hit.Entry, hit.Start)).Order());
        }
    }

    [Fact]
    public void Takes_no_more_steps_with_sixty_thousand_entries_than_a_text_has_characters_twice()
    {
        var text = $" {string.Join(' ', Enumerable.Range(0, 2_000).Select(i => Word(i * 7_919 % 90_000)))} ";

        Assert.InRange(Steps(10, text), 2_000, text.Length * 2);
        Assert.InRange(Steps(60_000, text), 2_000, text.Length * 2);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a a a a a a a a b")]
    [InlineData("a*b")]
    [InlineData("*a")]
    public void Takes_steps_in_proportion_to_a_hostile_text(string entry)
    {
        var list = WordList.Parse([entry, "a a", "a a a", "*aa*b"]);
        foreach (var piece in new[] { "a ", "a", "-", "a-", "aa " })
        {
            var text = $" {string.Concat(Enumerable.Repeat(piece, 32_768 / piece.Length)).TrimEnd()} ";

            Assert.InRange(list.Automaton.Find(text, []), 1, text.Length * 16);
        }
    }

    private static int Steps(int entries, string text) =>
        WordList.Parse(Enumerable.Range(0, entries).Select(Word)).Automaton.Find(text, []);

    /// <summary>A different word for each number, with many shared beginnings.</summary>
    private static string Word(int number)
    {
        var letters = "";
        for (var rest = number * 2_654_435_761L % 99_999_989; letters.Length < 8; rest /= 12)
            letters += (char)('a' + rest % 12);
        return letters;
    }

    private static string Phrase(Random random, int mostWords) =>
        string.Join(' ', Enumerable.Range(0, random.Next(mostWords) + 1).Select(_ => AnyOf(random, "ab")));

    private static string AnyOf(Random random, string letters) => new([.. random.GetItems(letters.AsSpan(), random.Next(3) + 1)]);

    private static IEnumerable<int> Places(string text, string word)
    {
        for (var i = 0; (i = text.IndexOf($" {word} ", i, StringComparison.Ordinal) + 1) > 0;)
            yield return i;
    }

    private static List<WordHit> Find(string[] entries, string text)
    {
        var hits = new List<WordHit>();
        WordList.Parse(entries).Automaton.Find($" {text} ", hits);
        return hits;
    }
}
