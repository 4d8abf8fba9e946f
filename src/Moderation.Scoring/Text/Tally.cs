namespace Moderation.Scoring.Text;

/// <summary>How many characters of each sort a text has.</summary>
internal struct Tally
{
    public int Letters;
    public int Capitals;

    /// <summary>Letters of another script that cannot be mistaken for Latin ones.</summary>
    public int Foreign;

    /// <summary>Characters drawn like Latin letters or digits.</summary>
    public int LookAlikes;

    public int Digits;

    public int Emoji;

    /// <summary>Characters without width between two visible ones.</summary>
    public int Hidden;

    public int Exclamations;

    public int Questions;

    public int Currency;

    /// <summary>Line ends inside the text.</summary>
    public int Lines;

    public readonly int LatinLetters => Letters - Foreign - LookAlikes;
}
