namespace Moderation.Training.Contrasts;

/// <summary>Reads the text format of grammars, which the head of <c>common.txt</c> explains.</summary>
internal sealed class GrammarReader
{
    private readonly Grammar _grammar;

    private readonly FrameReader _frames;

    private WordSetReader? _set;

    private GrammarReader(string name, IReadOnlyDictionary<string, WordSet> shared)
    {
        _grammar = new Grammar(name) { Sets = new(shared) };
        _frames = new FrameReader(_grammar);
    }

    /// <param name="name">Name of the grammar, also used in messages.</param>
    /// <param name="text">The grammar.</param>
    /// <param name="shared">Word sets that it may use besides its own.</param>
    /// <exception cref="InvalidDataException">The message names file, line and what is wrong.</exception>
    public static Grammar Read(string name, string text, IReadOnlyDictionary<string, WordSet> shared)
    {
        var reader = new GrammarReader(name, shared);
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            var content = line.Trim();
            if (content.Length > 0 && !content.StartsWith('#'))
                reader.Read(content, new GrammarLine($"{name}.txt", number));
        }

        GrammarCheck.Check(reader._grammar);
        return reader._grammar;
    }

    private void Read(string content, GrammarLine line)
    {
        var words = content.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        switch (words[0])
        {
            case "answers":
                _frames.Answered = [.. words.Skip(1).Select(word => GrammarQuestions.Find(word, line))];
                break;
            case "balance":
                _grammar.Balanced = words is [_, var name] && _grammar.Sets.TryGetValue(name, out var set)
                    ? set
                    : throw line.Error("'balance' takes the name of a word set above it");
                break;
            case "set":
                _set = new WordSetReader(content, line);
                if (!_grammar.Sets.TryAdd(_set.Set.Name, _set.Set))
                    throw line.Error($"there is already a set '{_set.Set.Name}'");
                break;
            case "pair" or "abusive" or "innocent":
                _set = null;
                _frames.ReadHead(words, line);
                break;
            case "+" or "-" or "*" when _set is not null:
                _set.ReadWords(content, line);
                break;
            case "+" or "-":
                _frames.ReadFrame(content, line);
                break;
            default:
                throw line.Error($"'{words[0]}' begins no line of a grammar here");
        }
    }
}
