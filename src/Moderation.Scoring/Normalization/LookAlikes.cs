namespace Moderation.Scoring.Normalization;

/// <summary>
/// Characters of the Basic Multilingual Plane that look like an ASCII character. Written by hand after the shapes in Unicode's code charts;
/// the runtime's own NFKC is not used because it needs ICU, which an invariant-globalization process does not have.
/// </summary>
internal static class LookAlikes
{
    /// <summary>Target, then every character that is read as it. Order does not matter; a later entry wins.</summary>
    private static readonly string[] Shapes =
    [
        "aàáâãäåāăąǎǟǡǻȁȃȧḁẚạảấầẩẫậắằẳẵặɑаᴀɐₐᵃªαάἀ", "bɓƀḃḅḇьʙᵇвҍ", "cçćĉċčƈḉсϲᴄᶜⅽҁ", "dďđḋḍḏḑḓɖɗԁᴅᵈⅾժ",
        "eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệеєҽᴇᵉₑəɛέε", "fƒḟꜰᶠք", "gĝğġģǥǧǵɡɢḡᵍցԍ", "hĥħȟḣḥḧḩḫẖһʜʰₕհн",
        "iìíîïĩīĭįıǐȉȋḭḯỉịіїɪᵢⁱɩιίⅰꙇ", "jĵǰјʝᴊʲⱼϳ", "kķǩḱḳḵκкқᴋᵏₖ", "lĺļľŀłḷḹḻḽʟˡₗⅼӏ", "mḿṁṃмᴍᵐₘⅿ",
        "nñńņňŉǹṅṇṉṋɴⁿₙпηήո", "oòóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợоᴏᵒₒοόσօ", "pṕṗрᴘᵖₚρ", "qɋԛզ", "rŕŗřȑȓṙṛṝṟʀʳᵣгя",
        "sśŝşšșṡṣṥṧṩѕꜱˢₛ", "tţťŧțṫṭṯṱẗтᴛᵗₜτ", "uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữựᴜᵘᵤυύцս", "vṽṿʋᴠᵛᵥνѵⅴ",
        "wŵẁẃẅẇẉẘωώѡᴡʷшщԝ", "xẋẍхˣₓχⅹ", "yýÿŷȳẏẙỳỵỷỹуўүʏʸγ", "zźżžẑẓẕᴢᶻʐʑ",
        "AΑАᎪ", "BΒВᏴ", "CСϹᏟⅭ", "DᎠⅮ", "EΕЕЄᎬ", "FϜ", "GԌᏀ", "HΗНᎻ", "IΙІЇӀⅠ", "JЈᎫ", "KΚКᏦK", "LᏞⅬ", "MΜМᎷⅯ",
        "NΝ", "OΟОՕ", "PΡРᏢ", "QԚ", "RᎡ", "SЅᏚ",
        "TΤТᎢ", "UՍ", "VᏙѴⅤ", "WԜᎳ", "XΧХⅩ", "YΥҮУ", "ZΖᏃ",
        "0⁰₀٠۰߀", "1¹₁", "2²₂", "3³₃", "4⁴₄", "5⁵₅", "6⁶₆", "7⁷₇", "8⁸₈", "9⁹₉",
        "'’‘‚‛ʼʹ´`′＇", "\"“”„‟«»″", "-‐‑‒–—―−﹘﹣", ".․。…", ",‚،、，", "!¡ǃ❗❕", "?¿❓❔",
        "*∗⁎﹡•·", "/⁄∕", ":ː꞉", "|ǀ∣", "~∼˜", "$﹩", "(（⁽₍", ")）⁾₎", "+⁺₊", "=⁼₌",
    ];

    /// <summary>A Latin letter of ordinary spelling, with or without diacritics: no sign of a disguise.</summary>
    public static bool IsLatin(char c) => c is < '\u0250' or (>= '\u1e00' and <= '\u1eff');

    /// <summary>
    /// Latin in origin but not used in ordinary spelling: phonetic letters, small capitals, letter-like symbols, ligatures, full-width
    /// forms.
    /// </summary>
    public static bool IsStyledLatin(char c) =>
        c is (>= '\u0250' and <= '\u02ff') or (>= '\u1d00' and <= '\u1dbf') or (>= '\u2070' and <= '\u218f')
        or (>= '\u2c60' and <= '\u2c7f') or (>= '\ua720' and <= '\ua7ff') or (>= '\ufb00' and <= '\ufb06') or (>= '\uff00' and <= '\uff5e');

    /// <summary>Every pair (character, the ASCII character it is read as).</summary>
    public static IEnumerable<(char Character, char Plain)> All()
    {
        foreach (var shape in Shapes)
        {
            foreach (var character in shape.AsSpan(1).ToArray())
                yield return (character, shape[0]);
        }

        foreach (var pair in Ranges())
            yield return pair;
    }

    private static IEnumerable<(char Character, char Plain)> Ranges()
    {
        for (var c = '!'; c <= '~'; c++)
            yield return ((char)(c + 0xFEE0), c); // full-width forms
        for (var i = 0; i < 26; i++)
        {
            yield return ((char)(0x24B6 + i), (char)('A' + i)); // circled
            yield return ((char)(0x24D0 + i), (char)('a' + i));
            yield return ((char)(0x249C + i), (char)('a' + i)); // parenthesised
        }

        for (var i = 0; i < 9; i++)
        {
            yield return ((char)(0x2460 + i), (char)('1' + i)); // circled digits
            yield return ((char)(0x2776 + i), (char)('1' + i)); // dingbat circled digits
        }
    }
}
