using System.Buffers;
using FastBertTokenizer;

namespace Moderation.Scoring.SecondOpinion;

/// <summary>Splits text into the pieces of words that a BERT encoder knows, by their numbers. Safe for any number of threads.</summary>
internal sealed class WordPieces
{
    /// <summary>Those of start and end.</summary>
    private const int Marks = 2;

    private readonly BertTokenizer _tokenizer = new();

    /// <param name="vocabulary">One piece a line.</param>
    public WordPieces(TextReader vocabulary) => _tokenizer.LoadVocabulary(vocabulary, convertInputToLowercase: true);

    /// <summary>The numbers of a text's pieces, between the marks of its start and its end.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">Most pieces, the two marks included; the rest of a longer text is left out.</param>
    public long[] Encode(string text, int most)
    {
        // Into buffers of this call: what the tokenizer gives out without any is its own, and every thread writes to it.
        var (pieces, mask) = (ArrayPool<long>.Shared.Rent(most), ArrayPool<long>.Shared.Rent(most));
        try
        {
            var count = _tokenizer.Encode(text, pieces.AsSpan(0, most), mask.AsSpan(0, most));
            return pieces[..count];
        }
        finally
        {
            ArrayPool<long>.Shared.Return(pieces);
            ArrayPool<long>.Shared.Return(mask);
        }
    }

    /// <summary>The numbers of all of a text's pieces.</summary>
    public long[] Encode(string text) => Encode(text, text.Length + Marks);
}
