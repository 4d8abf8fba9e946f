using System.Text;

namespace Moderation.Training.Contrasts;

/// <summary>Words that a register writes differently, such as "colour" and "color".</summary>
internal sealed class Substitutions
{
    private static readonly Dictionary<Register, Substitutions> All =
        Enum.GetValues<Register>().ToDictionary(register => register, register => new Substitutions(register));

    private readonly Dictionary<string, string> _words = new(StringComparer.OrdinalIgnoreCase);

    private Substitutions(Register register)
    {
        foreach (var line in ContrastFiles.Lines($"Contrasts.Registers.{register}"))
        {
            if (line.Split('=', StringSplitOptions.TrimEntries) is [var from, var to])
                _words[from] = to;
        }
    }

    public static Substitutions For(Register register) => All[register];

    /// <summary>Replaces so many of a hundred of the words that have a substitute.</summary>
    public string Apply(string text, int percent, Dice dice)
    {
        if (_words.Count == 0)
            return text;
        var written = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && WordRules.IsWordLetter(text[end]))
                end++;
            if (end == at)
                written.Append(text[at++]);
            else
                written.Append(Substitute(text[at..end], percent, dice));
            at = Math.Max(at, end);
        }

        return written.ToString();
    }

    private string Substitute(string word, int percent, Dice dice)
    {
        if (!_words.TryGetValue(word, out var other) || !dice.Chance(percent))
            return word;
        return char.IsUpper(word[0]) ? char.ToUpperInvariant(other[0]) + other[1..] : other;
    }
}
