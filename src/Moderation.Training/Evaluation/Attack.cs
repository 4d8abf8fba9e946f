namespace Moderation.Training.Evaluation;

/// <summary>A way to disguise a comment from a machine but not from people. The same comment is always disguised the same way.</summary>
internal sealed record Attack(string Name, Func<string, Random, string> Disguise)
{
    /// <summary>Shorter words stay as they are: nobody disguises "the".</summary>
    private const int ShortestWord = 4;

    private const string LeetFrom = "aeiost";
    private const string LeetTo = "431057";
    private const string LookAlikeFrom = "aceiopsxy";
    private const string LookAlikeTo = "асеіорѕху";

    public static IReadOnlyList<Attack> All { get; } =
    [
        new("leetspeak", (word, _) => Map(word, LeetFrom, LeetTo)),
        new("look-alikes", (word, _) => Map(word, LookAlikeFrom, LookAlikeTo)),
        new("zero-width", (word, random) => word.Insert(random.Next(1, word.Length), "\u200b")),
        new("spacing", (word, _) => string.Join(' ', word.ToCharArray())),
        new("punctuation", (word, _) => string.Join('.', word.ToCharArray())),
        new("repeats", (word, random) => Repeat(word, random.Next(1, word.Length - 1))),
        new("misspelling", (word, random) => Swap(word, random.Next(1, word.Length - 2))),
    ];

    /// <summary>Disguises every word that is long enough.</summary>
    public string Apply(string text)
    {
        var random = new Random(text.Length);
        var parts = text.Split(' ')
            .Select(part => part.Length >= ShortestWord && part.All(char.IsAsciiLetter) ? Disguise(part, random) : part);
        return string.Join(Name == "spacing" ? "  " : " ", parts);
    }

    private static string Map(string word, string from, string to) =>
        string.Concat(word.Select(c => from.IndexOf(char.ToLowerInvariant(c)) is >= 0 and var i ? to[i] : c));

    private static string Repeat(string word, int place) => word.Insert(place, new string(word[place], 2));

    private static string Swap(string word, int place) =>
        string.Concat(word.AsSpan(0, place), word[place + 1].ToString(), word[place].ToString(), word.AsSpan(place + 2));
}
