namespace Moderation.Scoring.Features;

/// <summary>What a link leads to. Each kind has a section in <c>HostKinds.txt</c>, except <see cref="Other"/>.</summary>
internal enum HostKind
{
    /// <summary>On none of the lists.</summary>
    Other,

    Newspaper,

    Encyclopaedia,

    Science,

    PublicOffice,

    Video,

    Code,

    Map,

    Social,

    /// <summary>Hides where it leads.</summary>
    Shortener,

    /// <summary>Pages of links, of paid content and of sold work.</summary>
    LinkShop,

    Messenger,

    /// <summary>An ending that costs next to nothing, or stands for an advertised trade.</summary>
    ThrowAway,
}
