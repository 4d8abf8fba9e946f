namespace Moderation.Scoring.Normalization;

/// <summary>What one UTF-16 unit is to a reader of comments.</summary>
[Flags]
internal enum CharacterClass : byte
{
    /// <summary>Punctuation and symbols.</summary>
    None = 0,

    /// <summary>A letter of any script.</summary>
    Letter = 1,

    /// <summary>A digit of any script.</summary>
    Digit = 2,

    /// <summary>White space, line ends included.</summary>
    Space = 4,

    /// <summary>Not visible on the screen: zero-width, bidirectional and other controls, combining marks.</summary>
    Invisible = 8,

    /// <summary>An upper-case letter.</summary>
    Upper = 16,

    /// <summary>A letter that is not Latin.</summary>
    Foreign = 32,

    /// <summary>Looks like a Latin letter or digit but is another character.</summary>
    LookAlike = 64,

    /// <summary>Half of a surrogate pair, or a symbol that people read as an emoji.</summary>
    Pictorial = 128,
}
