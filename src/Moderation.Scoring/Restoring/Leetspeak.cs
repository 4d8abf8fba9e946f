namespace Moderation.Scoring.Restoring;

/// <summary>
/// Digits and signs that stand for letters. Only those that look alike and are in common use; 2 and 6 are too often just numbers.
/// </summary>
internal static class Leetspeak
{
    /// <summary>The letter a character stands for; the character itself when it stands for none.</summary>
    public static char Plain(char c) => c switch
    {
        '0' => 'o',
        '1' or '!' or '|' => 'i',
        '3' or '€' => 'e',
        '4' or '@' => 'a',
        '5' or '$' => 's',
        '7' or '+' => 't',
        '8' => 'b',
        '9' => 'g',
        '£' => 'l',
        '(' => 'c',
        _ => c,
    };

    public static bool StandsForLetter(char c) => Plain(c) != c;

    /// <summary>Signs put between the letters of a word to disguise it.</summary>
    public static bool IsSeparator(char c) =>
        c is '.' or '-' or '_' or '*' or '~' or '^' or '\'' or '`' or ',' or '/' or '\\' or '#' or '=' or ':' or ';';
}
