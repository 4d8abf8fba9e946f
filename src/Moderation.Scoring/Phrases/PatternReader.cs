using System.Globalization;

namespace Moderation.Scoring.Phrases;

/// <summary>
/// Reads the patterns of <c>Phrases.txt</c>, whose head explains how they are written, and fills the table of their terms.
/// </summary>
internal sealed class PatternReader
{
    private readonly TermSets _sets;
    private readonly Dictionary<string, int> _numbers = [];

    public PatternReader(TermSets sets)
    {
        _sets = sets;
        Terms = new TermTable(sets["common"].ToHashSet());
        Number("{filler}", sets["filler"], Element.Filler);
        Number("{stop}", sets["stop"], Element.Stop);
        Number("{antecedent}", sets["antecedent"], Element.Antecedent);
        Number("{rival}", sets["rival"], Element.Rival);
        Number("{pronoun}", Element.Pronouns, Element.Pronoun);
        foreach (var (word, words) in sets.Rewrites)
            Terms.AddRewrite(word, words);
    }

    public TermTable Terms { get; }

    /// <summary>Sets that have a number, the reserved ones included.</summary>
    public int SetCount => _numbers.Count + 1;

    /// <param name="text">The pattern.</param>
    /// <param name="starts">Whether a search starts from one of its words.</param>
    /// <exception cref="InvalidDataException">It is not a pattern; the message repeats it and says why.</exception>
    public Pattern Read(string text, bool starts)
    {
        try
        {
            var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return new Pattern([.. parts.SelectMany(ElementsOf)], starts ? TriggerOf(parts) : 0);
        }
        catch (InvalidDataException exception)
        {
            throw new InvalidDataException($"The pattern '{text}' cannot be used: {exception.Message}.", exception);
        }
    }

    private IEnumerable<Element> ElementsOf(string part) =>
        part.StartsWith("..", StringComparison.Ordinal)
            ? Enumerable.Repeat(new Element(Element.AnyWord, Optional: true), Words(part))
            : [new Element(SetOf(NameOf(part)), Optional: part.EndsWith('?'))];

    /// <summary>The set that a part marked with '!' names, or else the first one that must be there and is rare.</summary>
    private int TriggerOf(string[] parts)
    {
        var trigger = parts.FirstOrDefault(part => part.Contains('!', StringComparison.Ordinal)) ?? parts.FirstOrDefault(IsRare)
            ?? throw new InvalidDataException("no word of it is rare enough to start a search; mark one with '!'");
        return SetOf(NameOf(trigger));
    }

    private static string NameOf(string part) => part.TrimEnd('?').Replace("!", string.Empty, StringComparison.Ordinal);

    private bool IsRare(string part) =>
        part[^1] == '}' && Alternatives(part).All(name => name is ['{', .. var set, '}'] && _sets.IsRare(set));

    private int SetOf(string part) =>
        _numbers.TryGetValue(part, out var number)
            ? number
            : Number(part, Alternatives(part).SelectMany(TermsOf), _numbers.Count + 1);

    private int Number(string part, IEnumerable<string> terms, int number)
    {
        _numbers.Add(part, number);
        foreach (var term in terms)
            Terms.Add(term, number);
        return number;
    }

    private static string[] Alternatives(string part) => part.Split('/');

    private IEnumerable<string> TermsOf(string name) => name switch
    {
        "" => throw new InvalidDataException("one of its alternatives is empty"),
        ['{', .. var set, '}'] => _sets[set],
        _ => [name.Replace('_', ' ')],
    };

    private static int Words(string gap) =>
        int.TryParse(gap.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out var words) && words is > 0 and < 10
            ? words
            : throw new InvalidDataException($"'{gap}' is not a gap of one to nine words");
}
