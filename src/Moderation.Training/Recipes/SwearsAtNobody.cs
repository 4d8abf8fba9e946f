using System.Text.RegularExpressions;

namespace Moderation.Training.Recipes;

/// <summary>
/// Whether a comment swears, and at no one: no word for a person stands near the swear word, and no abuse, name or group anywhere. People
/// who were asked whether a text is toxic called such comments toxic nine times of ten. It is written to miss some rather than to take an
/// attack for a mere curse; the lists are in <c>Words/swearing.txt</c>.
/// </summary>
internal static partial class SwearsAtNobody
{
    /// <summary>Words on either side of a swear word in which it can be meant for somebody.</summary>
    private const int Reach = 4;

    /// <summary>What else a longer comment says is more than a curse.</summary>
    private const int MostWords = 60;

    private static readonly ILookup<string, string> Lists = WordTable.Read("swearing.txt");
    private static readonly WordSelection SwearWords = new(Lists["swear words"]);
    private static readonly WordSelection SomebodyAnywhere = new(Lists["somebody anywhere"]);
    private static readonly WordSelection SomebodyNear = new(Lists["somebody near"]);
    private static readonly WordSelection Qualities = new(Lists["words for a person's mind or looks"]);
    private static readonly WordSelection You = new(Lists["you"]);
    private static readonly WordSelection AfterCurse = new(Lists["after fuck"]);
    private static readonly string[][] Rows = [.. Lists["at somebody in a row"].Select(row => row.Split(' '))];

    public static bool Holds(string text)
    {
        var words = Split(text);
        var swears = Enumerable.Range(0, words.Length).Where(i => SwearWords.Has(words[i])).ToArray();
        return swears.Length > 0 && words.Length <= MostWords && !NamesSomebody(words) && !swears.Any(i => IsMeantForSomebody(words, i));
    }

    /// <summary>Words, handles and the marks that end a sentence, in lower case.</summary>
    private static string[] Split(string text) =>
        [.. Word().Matches(text.ToLowerInvariant().Replace(" '", "'", StringComparison.Ordinal)).Select(match => match.Value)];

    private static bool NamesSomebody(string[] words) =>
        words.Any(word => word[0] == '@' || SomebodyAnywhere.Has(word))
        || (words.Any(Qualities.Has) && words.Any(You.Has))
        || Rows.Any(row => HasRow(words, row));

    private static bool HasRow(string[] words, string[] row) =>
        Enumerable.Range(0, Math.Max(0, words.Length - row.Length + 1)).Any(i => words.AsSpan(i, row.Length).SequenceEqual(row));

    private static bool IsMeantForSomebody(string[] words, int swear)
    {
        var (first, last) = (Math.Max(0, swear - Reach), Math.Min(words.Length, swear + Reach + 1));
        return words[first..last].Any(SomebodyNear.Has) || IsCurseOfSomething(words, swear);
    }

    /// <summary>"Fuck" or, at the start of a sentence, "damn" before a name or thing: it may be an attack on it.</summary>
    private static bool IsCurseOfSomething(string[] words, int swear)
    {
        var previous = swear == 0 ? "." : words[swear - 1];
        var curses = words[swear] switch
        {
            "fuck" or "fuk" or "fck" => previous is not ("the" or "a" or "as" or "of" or "tf" or "to" or "give"),
            "damn" => previous is "." or "!" or "?" or ",",
            _ => false,
        };
        return curses && swear + 1 < words.Length && !AfterCurse.Has(words[swear + 1]) && !SwearWords.Has(words[swear + 1]);
    }

    [GeneratedRegex(@"[a-z0-9]+(?:['’\-*][a-z0-9]+)*|@\w+|[.!?,]", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
