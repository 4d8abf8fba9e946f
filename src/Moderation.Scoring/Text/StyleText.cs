using System.Buffers;
using System.Globalization;

namespace Moderation.Scoring.Text;

/// <summary>The value of a <c>style</c> attribute without the ways to disguise it.</summary>
internal static class StyleText
{
    private const int LongestEscape = 6;

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>
    /// Writes it in lower case, character references and escapes resolved and comments left out. Returns its length, never more than that
    /// of <paramref name="style"/>.
    /// </summary>
    public static int Simplify(ReadOnlySpan<char> style, Span<char> into)
    {
        var length = ResolveReferences(style, into);
        length = LeaveOutComments(into[..length]);
        return ResolveEscapes(into[..length]);
    }

    private static int ResolveReferences(ReadOnlySpan<char> style, Span<char> into)
    {
        var length = 0;
        for (var i = 0; i < style.Length;)
        {
            if (style[i] == '&' && CharacterReference.TryRead(style[i..], out var meaning, out var taken))
            {
                meaning.CopyTo(into[length..]);
                (length, i) = (length + meaning.Length, i + taken);
            }
            else
            {
                into[length++] = style[i++];
            }
        }

        return length;
    }

    private static int LeaveOutComments(Span<char> style)
    {
        var length = 0;
        for (var i = 0; i < style.Length;)
        {
            if (style[i..].StartsWith("/*"))
            {
                var end = style[(i + 2)..].IndexOf("*/");
                i = end < 0 ? style.Length : i + 2 + end + 2;
            }
            else
            {
                style[length++] = style[i++];
            }
        }

        return length;
    }

    private static int ResolveEscapes(Span<char> style)
    {
        var length = 0;
        for (var i = 0; i < style.Length;)
        {
            if (style[i] != '\\')
            {
                style[length++] = char.ToLowerInvariant(style[i++]);
                continue;
            }

            var digits = style[(i + 1)..Math.Min(style.Length, i + 1 + LongestEscape)];
            var count = digits.IndexOfAnyExcept(HexDigits);
            count = count < 0 ? digits.Length : count;
            i += 1 + count;
            if (count == 0)
                continue;
            var code = int.Parse(digits[..count], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            style[length++] = char.ToLowerInvariant((char)code);
            i += i < style.Length && style[i] == ' ' ? 1 : 0;
        }

        return length;
    }
}
