namespace Moderation.Scoring.Features;

/// <summary>Properties of a comment apart from its words. The number is the place in the feature space: append, never reorder.</summary>
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

    /// <summary>Chunks: doubling from 2.</summary>
    Words,

    /// <summary>Digits: doubling from 1.</summary>
    Digits,

    /// <summary>Line breaks: one, two, three or more.</summary>
    Lines,

    /// <summary>Share of chunks that repeat the one before, in quarters.</summary>
    Repetition,

    /// <summary>Mean characters of a chunk, from under 4 to over 8.</summary>
    WordLength,

    /// <summary>Has a question mark.</summary>
    Asking,

    /// <summary>Has a currency sign.</summary>
    Currency,

    /// <summary>Has a percentage.</summary>
    Percent,

    /// <summary>Chunks that were disguised: one, two or more.</summary>
    Disguises,

    /// <summary>Invisible characters between visible ones.</summary>
    HiddenCharacters,

    /// <summary>Letters of other alphabets in place of Latin ones.</summary>
    LookAlikes,

    /// <summary>Mentions a user by handle.</summary>
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

    /// <summary>The author gave the address of a page.</summary>
    AuthorUrl,

    /// <summary>Has quotation markup.</summary>
    Quote,

    /// <summary>Has code markup.</summary>
    Code,
}
