namespace Moderation.Scoring.Features;

/// <summary>Hashes of things that count as one word whatever they say; unlikely to be the hash of any word.</summary>
internal static class Placeholders
{
    public const uint Link = 0x11111111;
    public const uint Mention = 0x22222222;

    /// <summary>Plus its length, a number of two or more digits.</summary>
    public const uint Number = 0x33333333;

    /// <summary>Before the first word and after the last.</summary>
    public const uint Edge = 0x44444444;
}
