namespace Moderation.Scoring.Normalization;

/// <summary>The two-letter codes that have a flag among the emoji: ISO 3166-1 and the few that Unicode adds.</summary>
internal static class Countries
{
    private const string Codes =
        "ACADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCPCRCUCVCWCXCYCZ"
        + "DEDGDJDKDMDODZEAECEEEGEHERESETEUFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUICIDIEILIMINIOIQIRISIT"
        + "JEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONP"
        + "NRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTATCTDTFTGTHTJTKTLTMTNTOTR"
        + "TTTVTWTZUAUGUMUNUSUYUZVAVCVEVGVIVNVUWFWSXKYEYTZAZMZW";

    private static readonly bool[] Known = MakeKnown();

    /// <summary>Whether two lower-case letters are the code of a country.</summary>
    public static bool Has(char first, char second) => Known[(first - 'a') * 26 + second - 'a'];

    private static bool[] MakeKnown()
    {
        var known = new bool[26 * 26];
        for (var i = 0; i < Codes.Length; i += 2)
            known[(Codes[i] - 'A') * 26 + Codes[i + 1] - 'A'] = true;
        return known;
    }
}
