namespace Moderation.Scoring.Text;

/// <summary>What the HTML standard says about an element, as far as reading its text needs it.</summary>
[Flags]
internal enum ElementTraits
{
    None = 0,

    /// <summary>Its tags do not end a word.</summary>
    Inline = 1,

    /// <summary>A picture, a player, or another thing without text.</summary>
    Media = 2,

    /// <summary>What is in it is no text of the page and holds no tags.</summary>
    Raw = 4,

    /// <summary>What is in it is not on the screen.</summary>
    Unseen = 8,

    /// <summary>Has no content and no closing tag.</summary>
    Void = 16,

    /// <summary>Ends an open paragraph.</summary>
    EndsParagraph = 32,

    /// <summary>Ends an open element of the same name in the same list or table.</summary>
    EndsOwnKind = 64,

    /// <summary>A list or table, which no <see cref="EndsOwnKind"/> reaches beyond.</summary>
    Group = 128,

    /// <summary>Its closing tag counts also across blocks.</summary>
    Formatting = 256,

    /// <summary>Shown only while it has the attribute <c>open</c>.</summary>
    Opens = 512,
}
