using System.Text;

namespace Moderation.Benchmarks.Desk;

/// <summary>
/// Made-up bodies: few short, many of some lines, some very long, in words of which a few are everywhere and most are rare, as in any
/// language.
/// </summary>
public sealed class SeedTexts(Random random)
{
    private const int Vocabulary = 30_000;
    private static readonly string[] Syllables = ["ba", "cor", "den", "el", "fi", "gra", "hu", "il", "jo", "ka", "lum", "mer", "no", "or",
        "pi", "qua", "ris", "sta", "tor", "un", "ve", "wi", "xo", "zan"];

    private readonly string[] _words = [.. Enumerable.Range(0, Vocabulary).Select(Word)];
    private readonly StringBuilder _text = new();

    /// <summary>A word of that rank: 0 is in every other comment, the last in hardly any.</summary>
    public static string Word(int rank)
    {
        var word = new StringBuilder();
        for (var left = rank + Syllables.Length; left > 0; left /= Syllables.Length)
            word.Append(Syllables[left % Syllables.Length]);
        return word.ToString();
    }

    public string Next()
    {
        var length = (int)Math.Clamp(170 * Math.Exp(0.9 * Normal()), 8, 8_000);
        _text.Clear();
        while (_text.Length < length)
        {
            // The rank falls off as Zipf says: the probability of a word is about one over its rank.
            var rank = (int)Math.Pow(Vocabulary, random.NextDouble()) - 1;
            _text.Append(_words[rank]).Append(random.Next(12) == 0 ? ". " : " ");
        }
        return _text.ToString(0, _text.Length - 1);
    }

    private double Normal() => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
