namespace Moderation.Training.Contrasts;

/// <summary>Reads pairs and their frames into a grammar.</summary>
internal sealed class FrameReader(Grammar grammar)
{
    private FramePair? _pair;

    private List<Frame>? _side;

    private string _sideName = "";

    private string[] _marks = [];

    /// <summary>Questions that a frame answers with no unless it says otherwise.</summary>
    public IReadOnlyList<string> Answered { get; set; } = [];

    /// <summary>Reads <c>pair name</c>, or <c>abusive toxicity threat</c> or <c>innocent</c> with what its frames answer.</summary>
    public void ReadHead(string[] words, GrammarLine line)
    {
        if (words[0] == "pair")
        {
            (_pair, _side) = (new FramePair(PairName(words, line), line), null);
            grammar.Pairs.Add(_pair);
            return;
        }

        if (_pair is null)
            throw line.Error($"'{words[0]}' stands before the first pair");
        _side = words[0] == "abusive" ? _pair.Abusive : _pair.Innocent;
        (_sideName, _marks) = (words[0], words[1..]);
    }

    /// <summary>Reads <c>+ You {insult}. => profanity ?toxicity</c>: a question alone is yes, <c>?</c> not known, <c>!</c> no.</summary>
    public void ReadFrame(string content, GrammarLine line)
    {
        if (_pair is null || _side is null)
            throw line.Error("a frame stands below 'abusive' or 'innocent'");
        var parts = content[1..].Split("=>", 2);
        var answers = Answered.ToDictionary(question => question, _ => false);
        foreach (var mark in _marks.Concat(parts.Length < 2 ? [] : parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            Apply(mark, answers, line);
        var template = TemplateParser.Parse(parts[0].Trim(), line);
        var half = content[0] == '+' ? GrammarHalf.Trained : GrammarHalf.Withheld;
        _side.Add(new Frame($"{_pair.Name}/{_sideName}-{_side.Count + 1}", template, half, answers));
    }

    private string PairName(string[] words, GrammarLine line)
    {
        if (words is not [_, var name])
            throw line.Error("a pair has a name of one word");
        return grammar.Pairs.All(pair => pair.Name != name) ? name : throw line.Error($"there is already a pair '{name}'");
    }

    private static void Apply(string mark, Dictionary<string, bool> answers, GrammarLine line)
    {
        var question = GrammarQuestions.Find(mark.TrimStart('?', '!'), line);
        if (mark[0] == '?')
            answers.Remove(question);
        else
            answers[question] = mark[0] != '!';
    }
}
