namespace Moderation.Scoring.WordLists;

/// <summary>What a listed word or phrase does to whoever reads it.</summary>
internal enum WordCategory : byte
{
    /// <summary>A site's own word; it has not said what it does.</summary>
    Listed,

    /// <summary>It belittles people for what they are.</summary>
    Slur,

    /// <summary>It announces harm, or wishes it.</summary>
    Threat,

    /// <summary>It belittles a person.</summary>
    Insult,

    /// <summary>It degrades, or solicits, sexually.</summary>
    Sexual,

    /// <summary>It offers something for sale.</summary>
    Advert,
}
