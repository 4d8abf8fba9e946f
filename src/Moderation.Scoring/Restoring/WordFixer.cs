using Moderation.Scoring.Normalization;

namespace Moderation.Scoring.Restoring;

/// <summary>
/// Finds the word under one disguised chunk: signs for letters, signs between letters, stretched letters, a typo, words run together. Finds
/// known words only, so names, numbers and foreign words stay as they are.
/// </summary>
internal static class WordFixer
{
    /// <summary>Shorter words have too many neighbours for a safe guess.</summary>
    private const int ShortestSlip = 4;

    /// <summary>Shorter unknown words are more often names than words run together, and too many names contain a rude word.</summary>
    private const int ShortestRunTogether = 10;

    /// <summary>
    /// One letter among more than three signs is enough for a word that is known as it stands (<c>1d107</c>), too little to guess from
    /// (<c>1990s</c>).
    /// </summary>
    private const int LeastLetters = 4;

    /// <summary>In place of a letter: bars and exclamation marks only stand between letters, <c>f|u|c|k</c>.</summary>
    private const char Separator = '\0';

    /// <summary>Writes the plain form of <paramref name="core"/>; false when it is plain already or hides no known word.</summary>
    /// <param name="core">The chunk without the punctuation around it.</param>
    /// <param name="mayGuess">Whether an unknown word may be taken for a known one that is a slip away.</param>
    /// <param name="vocabulary">Known words.</param>
    /// <param name="output">Where the plain form goes.</param>
    /// <param name="isTypo">The word has nothing but letters, and was taken for another that is a slip away.</param>
    public static bool TryFix(ReadOnlySpan<char> core, bool mayGuess, Vocabulary vocabulary, RestoredText output, out bool isTypo)
    {
        isTypo = false;
        if (core.Length is < 3 or > Scratch.Capacity || IsPlain(core, vocabulary))
            return false;
        var plain = new Scratch();
        var letters = CountLetters(core);
        if (letters == core.Length)
            plain.Add(core);
        else if (letters == 0 || AreKnownWords(core, vocabulary))
            return false;
        else if (TryLetters(core, 'i', ref plain, vocabulary, output) || TryLetters(core, 'l', ref plain, vocabulary, output)
            || (core.ContainsAny('|', '!') && TryLetters(core, Separator, ref plain, vocabulary, output)))
            return true;
        else if (letters * LeastLetters < core.Length || !IsLetters(plain.Text))
            return false;
        if (TryCollapse(plain, vocabulary, output))
        {
            isTypo = letters == core.Length && !HasTriple(core);
            return true;
        }

        if (mayGuess && plain.Length >= ShortestSlip && NearbyWord.TryFind(plain.Text, vocabulary, output))
        {
            isTypo = letters == core.Length;
            return true;
        }

        return mayGuess && plain.Length >= ShortestRunTogether && WordSplitter.TrySplit(plain.Text, vocabulary, output);
    }

    /// <summary>Whether it is a known word without disguise; one with three equal letters in a row never is.</summary>
    private static bool IsPlain(ReadOnlySpan<char> core, Vocabulary vocabulary)
    {
        var hash = 0u;
        var run = 0;
        for (var i = 0; i < core.Length; i++)
        {
            if (!char.IsAsciiLetterLower(core[i]))
                return core.IndexOfAnyExceptInRange('0', '9') < 0;
            run = i > 0 && core[i] == core[i - 1] ? run + 1 : 0;
            if (run == 2)
                return false;
            hash = RollingHash.Step(hash, core[i]);
        }

        return vocabulary.Commonness(hash) != 0;
    }

    private static int CountLetters(ReadOnlySpan<char> core)
    {
        var letters = 0;
        foreach (var c in core)
            letters += char.IsAsciiLetterLower(c) ? 1 : 0;
        return letters;
    }

    /// <summary>Whether it is nothing but known words, joined by signs that also separate ordinary words.</summary>
    private static bool AreKnownWords(ReadOnlySpan<char> core, Vocabulary vocabulary)
    {
        for (var start = 0; start <= core.Length;)
        {
            var rest = core[start..];
            var length = rest.IndexOfAnyExceptInRange('a', 'z');
            length = length < 0 ? rest.Length : length;
            if (length < 2 || (length < rest.Length && !Leetspeak.IsSeparator(rest[length])) || !vocabulary.Knows(rest[..length]))
                return false;
            start += length + 1;
        }

        return true;
    }

    private static bool TryLetters(ReadOnlySpan<char> core, char one, ref Scratch plain, Vocabulary vocabulary, RestoredText output)
    {
        Unmask(core, one, ref plain);
        if (plain.Length < 3 || !IsLetters(plain.Text) || vocabulary.Commonness(plain.Hash) == 0)
            return false;
        output.Add(plain.Text);
        return true;
    }

    private static void Unmask(ReadOnlySpan<char> core, char one, ref Scratch plain)
    {
        plain.Clear();
        foreach (var c in core)
        {
            if (!Leetspeak.IsSeparator(c) && (one != Separator || c is not ('|' or '!')))
                plain.Add(c is '1' or '|' or '!' ? one == Separator ? 'l' : one : Leetspeak.Plain(c));
        }
    }

    /// <summary>Shortens stretched letters to one or two, whichever makes the more common word.</summary>
    private static bool TryCollapse(in Scratch stretched, Vocabulary vocabulary, RestoredText output)
    {
        if (!HasDouble(stretched.Text))
            return false;
        var one = Collapse(stretched, 1);
        var two = Collapse(stretched, 2);
        var best = vocabulary.Commonness(two.Hash) >= vocabulary.Commonness(one.Hash) ? two : one;
        if (best.Length == stretched.Length || vocabulary.Commonness(best.Hash) == 0)
            return false;
        output.Add(best.Text);
        return true;
    }

    private static bool HasDouble(ReadOnlySpan<char> text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == text[i - 1])
                return true;
        }

        return false;
    }

    /// <summary>Whether three equal characters stand in a row, which no word has.</summary>
    private static bool HasTriple(ReadOnlySpan<char> text)
    {
        for (var i = 2; i < text.Length; i++)
        {
            if (text[i] == text[i - 1] && text[i] == text[i - 2])
                return true;
        }

        return false;
    }

    /// <summary>Shortens runs of one letter to at most <paramref name="most"/>.</summary>
    private static Scratch Collapse(in Scratch stretched, int most)
    {
        var collapsed = new Scratch();
        foreach (var c in stretched.Text)
        {
            if (!collapsed.EndsInRunOf(c, most))
                collapsed.Add(c);
        }

        return collapsed;
    }

    private static bool IsLetters(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('a', 'z') < 0;
}
