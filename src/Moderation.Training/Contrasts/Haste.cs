namespace Moderation.Training.Contrasts;

/// <summary>Writes as people do who do not look back: lower case, no apostrophes, no full stop, a mistyped word here and there.</summary>
internal static class Haste
{
    /// <param name="text">The text.</param>
    /// <param name="isGamer">Commas and apostrophes go.</param>
    /// <param name="isLowerCase">Capitals go.</param>
    /// <param name="typos">Out of a hundred words, how many are mistyped.</param>
    /// <param name="dice">Chance.</param>
    public static string Write(string text, bool isGamer, bool isLowerCase, int typos, Dice dice)
    {
        string[] tokens = [.. text.Split(' ').Select(token => WordRules.IsProtected(token) ? token : Hurry(token, isGamer, isLowerCase, typos, dice))];
        var written = string.Join(' ', tokens);
        return written.EndsWith('.') && dice.Chance(70) && !WordRules.IsProtected(tokens[^1]) ? written[..^1] : written;
    }

    private static string Hurry(string token, bool isGamer, bool isLowerCase, int typos, Dice dice)
    {
        if (isLowerCase)
            token = token.ToLowerInvariant();
        if (isGamer)
            token = token.Replace(",", "", StringComparison.Ordinal);
        if (isGamer || dice.Chance(40))
            token = WithoutApostrophe(token);
        return dice.Chance(typos) ? Mistype(token, dice) : token;
    }

    /// <summary>"don't" loses it; a quotation mark at the edge of a word stays.</summary>
    private static string WithoutApostrophe(string token)
    {
        var at = token.IndexOf('\'', StringComparison.Ordinal);
        return at > 0 && at < token.Length - 1 && char.IsLetter(token[at - 1]) && char.IsLetter(token[at + 1])
            ? token.Remove(at, 1)
            : token;
    }

    /// <summary>Two letters swapped, one left out or one doubled; the first stays.</summary>
    private static string Mistype(string token, Dice dice)
    {
        if (token.Length < 5 || !token.All(char.IsAsciiLetter))
            return token;
        var at = 1 + dice.Below(token.Length - 2);
        return dice.Below(3) switch
        {
            0 => $"{token[..at]}{token[at + 1]}{token[at]}{token[(at + 2)..]}",
            1 => token.Remove(at, 1),
            _ => token.Insert(at, token[at].ToString()),
        };
    }
}
