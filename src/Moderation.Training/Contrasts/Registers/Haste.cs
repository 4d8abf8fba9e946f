namespace Moderation.Training.Contrasts.Registers;

/// <summary>Writes as people do who do not look back: lower case, no apostrophes, no full stop, a mistyped word here and there.</summary>
internal static class Haste
{
    public static string Write(string text, Manner manner, Dice dice)
    {
        string[] tokens = [.. text.Split(' ').Select(token => Words.IsProtected(token) ? token : Hurry(token, manner, dice))];
        var written = string.Join(' ', tokens);
        return written.EndsWith('.') && dice.Chance(70) && !Words.IsProtected(tokens[^1]) ? written[..^1] : written;
    }

    private static string Hurry(string token, Manner manner, Dice dice)
    {
        if (manner.IsLowerCase)
            token = token.ToLowerInvariant();
        if (manner.Register == Register.Gamer)
            token = token.Replace(",", "", StringComparison.Ordinal);
        if (manner.Register == Register.Gamer || dice.Chance(40))
            token = WithoutApostrophe(token);
        return dice.Chance(manner.Typos) ? Mistype(token, dice) : token;
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
