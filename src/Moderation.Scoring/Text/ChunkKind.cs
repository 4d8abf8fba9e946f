namespace Moderation.Scoring.Text;

/// <summary>What a chunk is.</summary>
internal enum ChunkKind : byte
{
    /// <summary>Words, with adjacent punctuation.</summary>
    Words,

    /// <summary>Punctuation and symbols only.</summary>
    Symbols,

    /// <summary>Emoji only.</summary>
    Pictures,

    /// <summary>A web or mail address.</summary>
    Link,

    /// <summary>The address or file name of a picture or video, or what is left of an embedded one.</summary>
    Media,

    /// <summary>A user's handle, <c>@name</c>.</summary>
    Mention,
}
