namespace Moderation.Training.Contrasts;

/// <summary>Reads <c>set insult (one many) masked profanity</c> and the lines of words below it.</summary>
internal sealed class WordSetReader
{
    public WordSetReader(string head, GrammarLine line)
    {
        var open = head.IndexOf('(', StringComparison.Ordinal);
        var close = head.IndexOf(')', StringComparison.Ordinal);
        if (open >= 0 != close > open)
            throw line.Error("the forms of a set stand between '(' and ')'");
        var forms = open < 0 ? [] : Words(head[(open + 1)..close]);
        var others = Words(open < 0 ? head : head[..open] + head[(close + 1)..]);
        if (others.Length < 2)
            throw line.Error("a set needs a name");
        Set = new WordSet(others[1], line)
        {
            Forms = forms,
            IsMasked = others.Contains("masked"),
            Answers = [.. others.Skip(2).Where(mark => mark != "masked").Select(mark => GrammarQuestions.Find(mark, line))],
        };
    }

    public WordSet Set { get; }

    /// <summary>Reads <c>+ kill/killed | stab/stabbed</c>: plus is trained, minus withheld, a star both.</summary>
    public void ReadWords(string content, GrammarLine line)
    {
        foreach (var text in SplitOutside(content[1..], '|'))
        {
            var word = ReadWord(text.Trim(), line);
            if (content[0] is '+' or '*')
                Set.Words[GrammarHalf.Trained].Add(word);
            if (content[0] is '-' or '*')
                Set.Words[GrammarHalf.Withheld].Add(word);
        }
    }

    private Word ReadWord(string text, GrammarLine line)
    {
        string[] forms = Set.Forms.Count < 2 ? [text] : [.. SplitOutside(text, '/').Select(form => form.Trim())];
        if (forms.Length != Math.Max(1, Set.Forms.Count))
            throw line.Error($"'{text}' has {forms.Length} forms; the set '{Set.Name}' has {string.Join(", ", Set.Forms)}");
        if (forms.Any(form => form.Length == 0))
            throw line.Error($"a word of the set '{Set.Name}' is empty");
        return new Word(forms[0], [.. forms.Select(form => TemplateParser.Parse(form, line))]);
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Splits where the separator is not inside brackets.</summary>
    private static IEnumerable<string> SplitOutside(string text, char separator)
    {
        var (depth, start) = (0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\\')
                at++;
            else if (text[at] is '[' or ']')
                depth += text[at] == '[' ? 1 : -1;
            else if (text[at] == separator && depth == 0)
            {
                yield return text[start..at];
                start = at + 1;
            }
        }

        yield return text[start..];
    }
}
