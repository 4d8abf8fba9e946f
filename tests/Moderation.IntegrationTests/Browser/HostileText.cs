using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Moderation.IntegrationTests.Browser;

/// <summary>A text that some page somewhere would carry out. If one of ours does, <c>window.__xss</c> is its number.</summary>
public sealed partial record HostileText(int Number, string Text)
{
    /// <summary>Those of <c>xss.txt</c>, and some that are too large to be written down.</summary>
    public static readonly IReadOnlyList<HostileText> All = [.. Written().Concat(Grown()).Select((pattern, i) => new HostileText(i + 1,
        Filled(pattern, i + 1)))];

    /// <summary>May stand where the contract allows only what can be seen.</summary>
    public bool FitsAnId => Encoding.UTF8.GetByteCount(Text) <= 400 && Text.EnumerateRunes().All(rune => Rune.GetUnicodeCategory(rune)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            && rune != Rune.ReplacementChar);

    /// <summary>Short enough for a name or an address.</summary>
    public bool FitsAField => Text.Length <= 2_000;

    /// <summary>As a JSON string with all but plain characters escaped, since no serializer would write half a surrogate pair.</summary>
    public static string ToJson(string text) =>
        $"\"{string.Concat(text.Select(c => c is < ' ' or > '~' or '"' or '\\' ? $"\\u{(int)c:x4}" : c.ToString()))}\"";

    public override string ToString() => $"{Number}: {(Text.Length > 120 ? Text[..120] : Text)}";

    private static IEnumerable<string> Written()
    {
        using var file = typeof(HostileText).Assembly.GetManifestResourceStream("xss.txt")!;
        using var reader = new StreamReader(file);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal))
                yield return line;
    }

    private static IEnumerable<string> Grown()
    {
        yield return Repeated("<div>", 10_000) + "<img src=x onerror=¤>";
        yield return Repeated("<b><i>", 5_000) + "<img src=x onerror=¤>" + Repeated("</b></i>", 5_000);
        yield return Repeated("<svg><math>", 5_000) + "<script>¤</script>";
        yield return Repeated("<table><td>", 3_000) + "<img src=x onerror=¤>";
        yield return Repeated("</div>", 10_000) + "<script>¤</script>";
        yield return $"<img alt=\"{new string('a', 200_000)}\" src=x onerror=¤>";
        yield return $"<img {Repeated("x=1 ", 20_000)} src=x onerror=¤>";
        yield return Repeated("&amp;", 40_000) + "lt;script&gt;¤";
        yield return Repeated("&lt;", 40_000);
        yield return Repeated("<", 100_000) + "img src=x onerror=¤>";
        yield return Repeated("<!--", 20_000) + "--><script>¤</script>";
        yield return Repeated("http://evil.example/§ ", 5_000);
        yield return new string('W', 50_000);
        yield return Repeated("a\u0300", 20_000);
        yield return Repeated("\u202E", 5_000) + "turned over";
        yield return Repeated("\n", 20_000) + "far below";
        yield return Repeated("\uD83D\uDE00", 20_000);
    }

    private static string Repeated(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();

    private static string Filled(string pattern, int number) =>
        Unit().Replace(
            pattern, found => ((char)int.Parse(found.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
            .Replace("¤", "window.__xss=§").Replace("§", number.ToString(CultureInfo.InvariantCulture))
            .Replace('␀', '\0').Replace('␉', '\t').Replace('␊', '\n').Replace('␌', '\f').Replace('␍', '\r');

    [GeneratedRegex("⟨([0-9A-F]{4})⟩")]
    private static partial Regex Unit();
}
