namespace Moderation.Scoring.Phrases;

/// <summary>Named sets of terms, and the contractions that are read as several words.</summary>
internal sealed class TermSets
{
    private const string Rewrite = "rewrite";

    /// <summary>A product of sets that is larger than this is a slip of the pen.</summary>
    private const int MostTerms = 20_000;

    private readonly Dictionary<string, List<string>> _written = [];
    private readonly Dictionary<string, IReadOnlyList<string>> _terms = [];
    private readonly HashSet<string> _rare = [];
    private readonly Dictionary<string, string[]> _rewrites = [];

    /// <param name="text">The list; see the head of <c>Terms.txt</c>.</param>
    /// <exception cref="InvalidDataException">It is not such a list; the message names the set.</exception>
    public TermSets(string text)
    {
        foreach (var (head, value) in ListFile.Parse(text))
        {
            if (head == Rewrite)
                AddRewrites(value);
            else
                AddTerms(head, value);
        }

        foreach (var name in _written.Keys)
            Expand(name, depth: 0);
    }

    /// <summary>What stands for a word that is short for several, or for another.</summary>
    public IReadOnlyDictionary<string, string[]> Rewrites => _rewrites;

    /// <summary>The terms of a set; words in a term are separated by single spaces.</summary>
    /// <exception cref="InvalidDataException">There is no such set.</exception>
    public IReadOnlyList<string> this[string name] => Expand(name, depth: 0);

    /// <summary>Whether the words of a set are rare enough to start a search.</summary>
    public bool IsRare(string name) => _rare.Contains(name);

    private void AddTerms(string head, string value)
    {
        var name = head.TrimEnd('!');
        if (name.Length < head.Length)
            _rare.Add(name);
        if (!_written.TryGetValue(name, out var terms))
            _written[name] = terms = [];
        terms.AddRange(value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }

    private void AddRewrites(string value)
    {
        foreach (var rewrite in value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var sides = rewrite.Split('=', StringSplitOptions.TrimEntries);
            if (sides.Length != 2)
                throw new InvalidDataException($"'{rewrite}' is not of the form 'word = words'.");
            _rewrites.Add(sides[0], sides[1].Split(' '));
        }
    }

    private IReadOnlyList<string> Expand(string name, int depth)
    {
        if (_terms.TryGetValue(name, out var known))
            return known;
        if (depth > 8 || !_written.TryGetValue(name, out var written))
            throw new InvalidDataException($"There is no set '{name}', or it contains itself.");
        string[] terms = [.. written.SelectMany(term => Products(term, depth)).Distinct()];
        if (terms.Length > MostTerms)
            throw new InvalidDataException($"The set '{name}' has {terms.Length} terms; at most {MostTerms} are allowed.");
        return _terms[name] = terms;
    }

    /// <summary>A term in which every <c>{name}</c> is replaced by each term of that set.</summary>
    private IEnumerable<string> Products(string term, int depth)
    {
        var open = term.IndexOf('{', StringComparison.Ordinal);
        if (open < 0)
            return [term];
        var close = term.IndexOf('}', open);
        if (close < 0)
            throw new InvalidDataException($"A brace is not closed in '{term}'.");
        var rests = Products(term[(close + 1)..], depth).ToList();
        return Expand(term[(open + 1)..close], depth + 1).SelectMany(inner => rests.Select(rest => term[..open] + inner + rest));
    }
}
