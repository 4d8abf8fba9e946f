using System.Text;

namespace Moderation.Training.Contrasts;

/// <summary>Makes a sentence of a filled frame.</summary>
internal static class Tidy
{
    /// <summary>Single spaces, and none before a comma or at the end of a sentence; the mark of a Markdown picture keeps its own.</summary>
    public static string Spaces(string text)
    {
        var tidy = new StringBuilder(text.Length);
        foreach (var letter in text.Trim())
        {
            if (letter == '[' && tidy.Length > 1 && tidy[^1] == '!')
                tidy.Insert(tidy.Length - 1, ' ');
            if (letter is ',' or '.' or '?' or '!' or ';' && tidy.Length > 0 && tidy[^1] == ' ')
                tidy.Length--;
            if (letter != ' ' || (tidy.Length > 0 && tidy[^1] != ' '))
                tidy.Append(letter);
        }

        return tidy.ToString();
    }

    /// <summary><c>a(n)</c> becomes the article that the next word needs.</summary>
    public static string Articles(string text)
    {
        const string Open = "(n) ";
        for (var at = text.IndexOf(Open, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Open, at, StringComparison.Ordinal))
        {
            var rest = text[(at + Open.Length)..];
            text = $"{text[..at]}{(HasVowelSound(rest.TrimStart(Draw.MaskStart, '"', '\'')) ? "n" : "")} {rest}";
        }

        return text;
    }

    /// <summary>A capital at the start of each sentence, also inside a quotation that follows a colon or a comma.</summary>
    public static string Capitals(string text)
    {
        var letters = text.ToCharArray();
        var (atStart, inTag) = (true, false);
        for (var at = 0; at < letters.Length; at++)
        {
            inTag = IsInTag(inTag, letters[at]);
            if (atStart && !inTag && char.IsLetterOrDigit(letters[at]))
            {
                letters[at] = IsAddress(text, at) ? letters[at] : char.ToUpperInvariant(letters[at]);
                atStart = false;
            }
            else if (letters[at] is '.' or '!' or '?' && at + 1 < letters.Length && letters[at + 1] is ' ' or '"')
            {
                atStart = at + 1 < letters.Length && letters[at + 1] == ' ';
            }
        }

        return new string(letters);
    }

    /// <summary>Typographic quotation marks, as content systems of newspapers set them; those of an HTML attribute stay.</summary>
    public static string CurlyQuotes(string text)
    {
        var tidy = new StringBuilder(text.Length);
        var inTag = false;
        foreach (var letter in text)
        {
            inTag = IsInTag(inTag, letter);
            var opens = tidy.Length == 0 || tidy[^1] is ' ' or '(';
            tidy.Append(letter switch
            {
                _ when inTag => letter,
                '"' => opens ? '“' : '”',
                '\'' => opens ? '‘' : '’',
                _ => letter,
            });
        }

        return tidy.ToString();
    }

    private static bool IsInTag(bool before, char letter) => letter == '<' || (before && letter != '>');

    private static bool HasVowelSound(string word) =>
        word.StartsWith("hon", StringComparison.OrdinalIgnoreCase) || word.StartsWith("hour", StringComparison.OrdinalIgnoreCase)
        || (word.Length > 0 && "aeiouAEIOU".Contains(word[0], StringComparison.Ordinal)
            && !word.StartsWith("use", StringComparison.OrdinalIgnoreCase)
            && !word.StartsWith("uni", StringComparison.OrdinalIgnoreCase)
            && !word.StartsWith("one", StringComparison.OrdinalIgnoreCase)
            && !word.StartsWith("eu", StringComparison.OrdinalIgnoreCase));

    private static bool IsAddress(string text, int at)
    {
        var end = text.IndexOf(' ', at);
        return WordRules.IsProtected(text.AsSpan()[at..(end < 0 ? text.Length : end)]);
    }
}
