using System.Globalization;
using System.Text;

namespace Moderation.Scoring.Text;

/// <summary>JSON may escape half of a surrogate pair. .NET's JSON reader refuses such text, but comments do contain it.</summary>
public static class LoneSurrogates
{
    /// <param name="json">JSON, or the inside of a JSON string, still escaped.</param>
    /// <returns>The same text with every escaped lone surrogate replaced by an escaped U+FFFD.</returns>
    public static string Repair(string json)
    {
        var mended = new StringBuilder(json);
        for (var i = json.IndexOf('\\'); i >= 0 && i + 1 < json.Length; i = json.IndexOf('\\', i))
        {
            var unit = UnitAt(json, i);
            if (!char.IsSurrogate(unit))
            {
                i += 2; // also steps over an escaped backslash
                continue;
            }

            var isPair = char.IsHighSurrogate(unit) && char.IsLowSurrogate(UnitAt(json, i + 6));
            if (!isPair)
                mended.Replace(json.Substring(i + 2, 4), "FFFD", i + 2, 4);
            i += isPair ? 12 : 6;
            if (i >= json.Length)
                break;
        }

        return mended.ToString();
    }

    private static char UnitAt(string json, int i)
    {
        if (i + 6 > json.Length || json[i] != '\\' || json[i + 1] != 'u')
            return '\0';
        var digits = json.AsSpan(i + 2, 4);
        return ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit) ? (char)unit : '\0';
    }
}
