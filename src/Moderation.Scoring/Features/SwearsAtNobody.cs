using Moderation.Scoring.Matching;
using Moderation.Scoring.Resources;
using Moderation.Scoring.WordLists;

namespace Moderation.Scoring.Features;

/// <summary>
/// Whether a comment swears, and at no one: no word for a person stands near the swear word, and no abuse, name or group anywhere. People
/// who were asked whether a text is toxic called such comments toxic nine times of ten. It is written to miss some rather than to take an
/// attack for a mere curse; the lists are in <c>swearing.txt</c>. Holds one thread's buffers.
/// </summary>
internal sealed class SwearsAtNobody
{
    private const string Resource = "Moderation.Scoring.Features.swearing.txt";

    /// <summary>Tokens on either side of a swear word in which it can be meant for somebody.</summary>
    private const int Reach = 4;

    /// <summary>What else a longer comment says is more than a curse.</summary>
    private const int MostTokens = 70;

    private static readonly ILookup<string, string> Lists = EmbeddedText.Lists(typeof(SwearsAtNobody).Assembly, Resource);
    private static readonly WordAutomaton SwearWords = Words("swear words");
    private static readonly WordAutomaton SomebodyAnywhere =
        new([.. InAllForms(Entries("somebody anywhere")), .. Patterns(Lists["at somebody in a row"])]);

    private static readonly WordAutomaton SomebodyNear = Words("somebody near");
    private static readonly WordAutomaton Qualities = Words("words for a person's mind or looks");
    private static readonly WordAutomaton PersonsAndSayings = Words("a person, or what they said");
    private static readonly WordAutomaton AfterCurse = Words("after fuck");
    private readonly List<WordHit> _swears = [];
    private readonly List<WordHit> _hits = [];

    public bool Holds(Wording wording)
    {
        _swears.Clear();
        if (wording.Parts.Length > MostTokens)
            return false;
        SwearWords.Find(wording.Text, _swears);
        return _swears.Count > 0 && !NamesSomebody(wording.Text) && !IsMeantForSomebody(wording);
    }

    private bool NamesSomebody(ReadOnlySpan<char> text) =>
        text.Contains(" <mention> ", StringComparison.Ordinal)
        || Has(SomebodyAnywhere, text)
        || (Has(Qualities, text) && Has(PersonsAndSayings, text));

    private bool Has(WordAutomaton words, ReadOnlySpan<char> text)
    {
        _hits.Clear();
        words.Find(text, _hits);
        return _hits.Count > 0;
    }

    private bool IsMeantForSomebody(Wording wording)
    {
        Has(SomebodyNear, wording.Text);
        foreach (var swear in _swears)
        {
            if (IsNearAHit(wording, wording.TokenAt(swear.Start)))
                return true;
        }

        foreach (var swear in _swears)
        {
            if (IsCurseOfSomething(wording, wording.TokenAt(swear.Start)))
                return true;
        }

        return false;
    }

    private bool IsNearAHit(Wording wording, int token)
    {
        foreach (var hit in _hits)
        {
            if (Math.Abs(wording.TokenAt(hit.Start) - token) <= Reach)
                return true;
        }

        return false;
    }

    /// <summary>"Fuck" or, at the start of a sentence, "damn" before a name or thing: it may be an attack on it.</summary>
    private bool IsCurseOfSomething(Wording wording, int swear)
    {
        var previous = swear == 0 ? "." : wording.Token(swear - 1);
        var curses = wording.Token(swear) switch
        {
            "fuck" or "fuk" or "fck" => previous is not ("the" or "a" or "as" or "of" or "tf" or "to" or "give"),
            "damn" => previous is "." or ",",
            _ => false,
        };
        if (!curses || swear + 1 >= wording.Parts.Length || wording.Token(swear + 1) is "." or ",")
            return false;
        // With the spaces around it.
        var (start, length) = (wording.Parts[swear + 1].Start - 1, wording.Token(swear + 1).Length + 2);
        var next = wording.Text.Slice(start, length);
        return !Has(AfterCurse, next) && !Has(SwearWords, next);
    }

    /// <summary>The lists as they are built in: they are a part of the feature code.</summary>
    public static string Text { get; } = EmbeddedText.Read(typeof(SwearsAtNobody).Assembly, Resource);

    private static WordAutomaton Words(string list) => new(Patterns(Entries(list)));

    private static IEnumerable<string> Entries(string list) =>
        Lists.Contains(list)
            ? Lists[list].SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            : throw new InvalidDataException($"swearing.txt has no list '{list}'.");

    private static IEnumerable<WordPattern> InAllForms(IEnumerable<string> entries) =>
        entries.SelectMany((entry, i) => WordPattern.Of(entry, i));

    private static IEnumerable<WordPattern> Patterns(IEnumerable<string> entries) =>
        entries.SelectMany((entry, i) => WordPattern.Of(entry, i, isExact: true));
}
