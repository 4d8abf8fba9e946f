namespace Moderation.Scoring.Matching;

/// <summary>What may follow the letters of an entry up to the end of the word.</summary>
internal enum WordEnding : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Anything.</summary>
    Any,

    /// <summary>A plural or possessive: <c>s</c>, <c>es</c>, <c>'s</c>.</summary>
    Plural,

    /// <summary>The forms of a word that adds its endings to itself: <c>troll, trolls, trolled</c>.</summary>
    Regular,

    /// <summary>The forms of a short word that doubles its last letter: <c>rat, rats, ratted</c>.</summary>
    Doubling,

    /// <summary>The forms of a longer word, spelt with a doubled last letter or without: <c>pilot, piloted, pilotted</c>.</summary>
    MayDouble,

    /// <summary>The forms of a word in e, given without it: <c>bribe, bribed, bribing</c>.</summary>
    DropsE,

    /// <summary>The forms of a word in y after a consonant, given without it: <c>bully, bullies, bullied</c>.</summary>
    ChangesY,
}
