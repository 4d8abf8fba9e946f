namespace Moderation.Scoring.Phrases;

/// <summary>
/// Every term of the sets as a path of words from a root. A node at which a term ends knows the sets that the term is in. Filled while the
/// lists are read; <see cref="TermIndex"/> is what texts are looked up in.
/// </summary>
internal sealed class TermTable
{
    /// <summary>Most words in a term; a longer one is refused when the lists are read.</summary>
    public const int MaxWords = 6;

    /// <summary>The number of a word that is in no term.</summary>
    public const int Unknown = 0;

    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int[]> _rewrites = [];
    private readonly Dictionary<string, List<string>> _shortForms = [];
    private readonly Dictionary<(int Node, int Word), int> _edges = [];
    private readonly IReadOnlySet<string> _common;
    private readonly List<Node> _nodes = [new Node(string.Empty, string.Empty, [])];

    /// <param name="common">Words too common to be looked for.</param>
    public TermTable(IReadOnlySet<string> common) => _common = common;

    /// <summary>Nodes, the root included.</summary>
    public int NodeCount => _nodes.Count;

    /// <summary>The words, by number from 1.</summary>
    public IReadOnlyDictionary<string, int> Words => _words;

    /// <summary>Where each word leads from each node.</summary>
    public IReadOnlyDictionary<(int Node, int Word), int> Edges => _edges;

    /// <summary>The numbers of the words that a contraction stands for, by its own.</summary>
    public IReadOnlyDictionary<int, int[]> Rewrites => _rewrites;

    public void Add(string term, int set)
    {
        var words = term.Split(' ');
        if (words.Length > MaxWords)
            throw new InvalidDataException($"'{term}' has more than {MaxWords} words.");
        var node = 0;
        foreach (var word in words)
            node = ChildOf(node, NumberOf(word));
        _nodes[node] = _nodes[node] with { Term = term, Landmark = LandmarkOf(words) };
        if (!_nodes[node].Sets.Contains(set))
            _nodes[node].Sets.Add(set);
    }

    public void AddRewrite(string word, IReadOnlyList<string> words)
    {
        _rewrites.Add(NumberOf(word), [.. words.Select(NumberOf)]);
        foreach (var meant in words)
        {
            if (!_shortForms.TryGetValue(meant, out var forms))
                _shortForms[meant] = forms = [];
            forms.Add(word);
        }
    }

    /// <summary>The sets of the term that ends at a node, each once.</summary>
    public IReadOnlyList<int> SetsOf(int node) => _nodes[node].Sets;

    /// <summary>The words, as written, one of which is there wherever the term at a node is.</summary>
    /// <exception cref="InvalidDataException">Every word of the term is common.</exception>
    public IEnumerable<string> LandmarksOf(int node)
    {
        var word = _nodes[node].Landmark;
        if (word.Length == 0)
            throw new InvalidDataException($"A search cannot start from '{_nodes[node].Term}': all its words are common.");
        return _shortForms.TryGetValue(word, out var forms) ? forms.Append(word) : [word];
    }

    private string LandmarkOf(string[] words) =>
        words.Where(word => !_common.Contains(word)).MaxBy(word => word.Length) ?? string.Empty;

    private int NumberOf(string word)
    {
        if (!_words.TryGetValue(word, out var number))
            _words.Add(word, number = _words.Count + 1);
        return number;
    }

    private int ChildOf(int node, int word)
    {
        if (_edges.TryGetValue((node, word), out var child))
            return child;
        _nodes.Add(new Node(string.Empty, string.Empty, []));
        return _edges[(node, word)] = _nodes.Count - 1;
    }

    /// <param name="Term">The term that ends here.</param>
    /// <param name="Landmark">Its longest word, the common ones left out; empty when it has no other.</param>
    /// <param name="Sets">The sets that the term is in.</param>
    private readonly record struct Node(string Term, string Landmark, List<int> Sets);
}
