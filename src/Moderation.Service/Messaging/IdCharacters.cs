using System.Globalization;
using System.Text;

namespace Moderation.Service.Messaging;

/// <summary>What an id may hold: what cannot be seen makes two ids look alike, forges log lines, or breaks a routing key.</summary>
public static class IdCharacters
{
    public const string Problem = "contains a control, formatting or invalid character";

    public static bool HasHidden(string id) => id.EnumerateRunes().Any(rune => rune == Rune.ReplacementChar || Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
