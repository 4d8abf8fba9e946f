using System.Security.Cryptography;
using System.Text;
using Moderation.Scoring.Resources;

namespace Moderation.Scoring.WordLists;

/// <summary>The lists that come with the program.</summary>
internal static class ShippedWords
{
    private static readonly string[] BodyLists = ["English.txt", "Foreign.txt"];
    private const string AdvertList = "Adverts.txt";

    /// <summary>Slurs, threats and the gravest insults.</summary>
    public static ListedWords Abuse { get; } = WordListFile.Parse(BodyLists.SelectMany(Lines));

    /// <summary>What adverts call themselves, where a name or an address should be.</summary>
    public static ListedWords Adverts { get; } = WordListFile.Parse(Lines(AdvertList));

    /// <summary>Twelve hexadecimal digits that change with every change of a list.</summary>
    public static string Hash { get; } = HashOf([.. BodyLists, AdvertList]);

    private static string HashOf(IEnumerable<string> lists) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lists.SelectMany(Lines)))))[..12];

    private static IEnumerable<string> Lines(string list) =>
        EmbeddedText.Lines(typeof(ShippedWords).Assembly, $"{typeof(ShippedWords).Namespace}.{list}");
}
