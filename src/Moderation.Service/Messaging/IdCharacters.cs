using System.Globalization;
using System.Text;

namespace Moderation.Service.Messaging;

/// <summary>The characters an id may hold. Invisible ones would make two ids look alike, forge log lines or break routing keys.</summary>
public static class IdCharacters
{
    public const string Problem = "contains a control, formatting or invalid character";

    public static bool HasHidden(string id) => id.EnumerateRunes().Any(rune => rune == Rune.ReplacementChar || Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
