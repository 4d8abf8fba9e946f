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

    /// <summary>Links through a shortener. This and the kinds of links below have the levels of <see cref="HostFacts"/>.</summary>
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

    /// <summary>Links to a newspaper or a broadcaster.</summary>
    NewspaperLink,

    /// <summary>Links to an encyclopaedia or another work of reference.</summary>
    EncyclopaediaLink,

    /// <summary>Links to a journal, a publisher of science or a university.</summary>
    ScienceLink,

    /// <summary>Links to a public office.</summary>
    PublicOfficeLink,

    /// <summary>Links to a site of videos or music.</summary>
    VideoLink,

    /// <summary>Links to source code or its documentation.</summary>
    CodeLink,

    /// <summary>Links to a map.</summary>
    MapLink,

    /// <summary>Links to a social network.</summary>
    SocialLink,

    /// <summary>Links to a page of links, of paid content or of sold work.</summary>
    LinkShop,

    /// <summary>Links into a messenger.</summary>
    MessengerLink,

    /// <summary>Links to a host with an ending that costs next to nothing, or stands for an advertised trade.</summary>
    ThrowAwayLink,

    /// <summary>Links to a host on none of the lists.</summary>
    OtherLink,

    /// <summary>Has links, and all of them lead to places that readers quote.</summary>
    ReputableLinks,

    /// <summary>Swears, and at nobody; see <see cref="Features.SwearsAtNobody"/>.</summary>
    SwearsAtNobody,
}
