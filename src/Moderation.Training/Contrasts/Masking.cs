using System.Text;

namespace Moderation.Training.Contrasts;

/// <summary>Writes the words of masked sets past a filter: a star, a digit, letters apart, or as they are.</summary>
internal static class Masking
{
    public static string Write(string text, bool masks, Dice dice)
    {
        var written = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != Draw.MaskStart)
            {
                written.Append(text[at]);
                continue;
            }

            var end = text.IndexOf(Draw.MaskEnd, at);
            var word = text[(at + 1)..end];
            written.Append(masks ? Mask(word, dice) : word);
            at = end;
        }

        return written.ToString();
    }

    private static string Mask(string word, Dice dice) => dice.Below(5) switch
    {
        0 => ReplaceVowel(word, _ => '*', dice),
        1 => ReplaceVowel(word, vowel => "4310v"["aeiou".IndexOf(char.ToLowerInvariant(vowel), StringComparison.Ordinal)], dice),
        2 when !word.Contains(' ', StringComparison.Ordinal) => string.Join(dice.Pick<char>(['.', ' ', '-']), word.ToCharArray()),
        3 => word.Replace('s', '$'),
        _ => ReplaceVowel(word, _ => '#', dice),
    };

    private static string ReplaceVowel(string word, Func<char, char> by, Dice dice)
    {
        int[] vowels = [.. Enumerable.Range(0, word.Length).Where(at => "aeiouAEIOU".Contains(word[at], StringComparison.Ordinal))];
        if (vowels.Length == 0)
            return word;
        var at = dice.Pick(vowels);
        return $"{word[..at]}{by(word[at])}{word[(at + 1)..]}";
    }
}
