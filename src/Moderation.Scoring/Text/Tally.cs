using Moderation.Scoring.Normalization;

namespace Moderation.Scoring.Text;

/// <summary>How many characters of each kind a text has.</summary>
internal struct Tally
{
    public int Letters;
    public int Capitals;

    /// <summary>Letters of another script that cannot be mistaken for Latin ones.</summary>
    public int Foreign;

    /// <summary>Characters that look like Latin letters or digits.</summary>
    public int LookAlikes;

    public int Digits;

    public int Emoji;

    /// <summary>Invisible characters between two visible ones.</summary>
    public int Hidden;

    public int Exclamations;

    public int Questions;

    public int Currency;

    /// <summary>Line breaks inside the text.</summary>
    public int Lines;

    public readonly int LatinLetters => Letters - Foreign - LookAlikes;

    /// <summary>Counts a visible character of the Basic Multilingual Plane.</summary>
    public void Count(char c, CharacterClass kind)
    {
        if ((kind & CharacterClass.Letter) != 0)
        {
            Letters++;
            Capitals += (kind & CharacterClass.Upper) != 0 ? 1 : 0;
            LookAlikes += (kind & CharacterClass.LookAlike) != 0 ? 1 : 0;
            Foreign += (kind & (CharacterClass.Foreign | CharacterClass.LookAlike)) == CharacterClass.Foreign ? 1 : 0;
            return;
        }

        Digits += (kind & CharacterClass.Digit) != 0 ? 1 : 0;
        Emoji += (kind & CharacterClass.Pictorial) != 0 ? 1 : 0;
        Exclamations += c is '!' or '！' ? 1 : 0;
        Questions += c is '?' or '？' ? 1 : 0;
        Currency += c is '$' or '€' or '£' ? 1 : 0;
    }
}
