using FastBertTokenizer;

namespace Moderation.Scoring.SecondOpinion;

/// <summary>Splits text into the pieces of words that a BERT encoder knows, by their numbers. Safe for any number of threads.</summary>
internal sealed class WordPieces
{
    private readonly BertTokenizer _tokenizer = new();

    /// <param name="vocabulary">One piece a line.</param>
    public WordPieces(TextReader vocabulary) => _tokenizer.LoadVocabulary(vocabulary, convertInputToLowercase: true);

    /// <summary>The numbers of a text's pieces, between the marks of its start and its end.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">Most pieces, the two marks included; the rest of a longer text is left out.</param>
    public long[] Encode(string text, int most)
    {
        var (pieces, _, _) = _tokenizer.Encode(text, most);
        return pieces.ToArray();
    }
}
