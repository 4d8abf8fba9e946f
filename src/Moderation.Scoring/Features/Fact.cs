namespace Moderation.Scoring.Features;

/// <summary>What a comment is apart from its words. The number is the place in the feature space: append, never reorder.</summary>
internal enum Fact
{
    /// <summary>Links: one, two, three or more.</summary>
    Links,

    /// <summary>Exclamation marks: one to four or more.</summary>
    Exclamations,

    /// <summary>Emoji: 1, 2–3, 4–7, 8 or more.</summary>
    Emoji,

    /// <summary>Share of capitals among the letters, in fifths.</summary>
    Capitals,

    /// <summary>Characters: doubling from 16.</summary>
    Length,

    /// <summary>Stretches between spaces: doubling from 2.</summary>
    Words,

    /// <summary>Digits: doubling from 1.</summary>
    Digits,

    /// <summary>Line ends: one, two, three or more.</summary>
    Lines,

    /// <summary>Share of chunks that came before, in quarters.</summary>
    Repetition,

    /// <summary>Mean characters of a chunk, from under 4 to over 8.</summary>
    WordLength,

    /// <summary>Asks something.</summary>
    Asking,

    /// <summary>Names a currency by its sign.</summary>
    Currency,

    /// <summary>Has a percentage.</summary>
    Percent,

    /// <summary>Chunks that were disguised: one, two or more.</summary>
    Disguises,

    /// <summary>Characters without width between visible ones.</summary>
    HiddenCharacters,

    /// <summary>Letters of other alphabets for Latin ones.</summary>
    LookAlikes,

    /// <summary>Addresses somebody by handle.</summary>
    Mention,

    /// <summary>Has a picture.</summary>
    Picture,

    /// <summary>Links through a shortener.</summary>
    Shortener,

    /// <summary>Gives a mail address.</summary>
    MailAddress,

    /// <summary>Gives a telephone number.</summary>
    PhoneNumber,

    /// <summary>Names a messenger.</summary>
    Messenger,

    /// <summary>The author left the address of a page.</summary>
    AuthorUrl,

    /// <summary>Quotes by markup.</summary>
    Quote,

    /// <summary>Shows code by markup.</summary>
    Code,
}
