using Moderation.Scoring.Normalization;

namespace Moderation.Scoring.Restoring;

/// <summary>
/// The letters at the start of a chunk, looked up once. For most chunks they are the whole chunk, or all but its punctuation.
/// </summary>
/// <param name="Length">How many lower-case ASCII letters; 0 when the chunk starts with something else.</param>
/// <param name="Hash">Their hash.</param>
/// <param name="IsKnown">They are a known word.</param>
/// <param name="IsStretched">Three equal letters stand in a row, which no word has.</param>
internal readonly record struct LeadingLetters(int Length, uint Hash, bool IsKnown, bool IsStretched)
{
    public bool IsPlainWord => IsKnown && !IsStretched;

    public static LeadingLetters Read(ReadOnlySpan<char> chunk, Vocabulary vocabulary)
    {
        var (hash, length, run, stretched) = (0u, 0, 0, false);
        for (; length < chunk.Length && char.IsAsciiLetterLower(chunk[length]); length++)
        {
            run = length > 0 && chunk[length] == chunk[length - 1] ? run + 1 : 0;
            stretched |= run == 2;
            hash = RollingHash.Step(hash, chunk[length]);
        }

        return new LeadingLetters(length, hash, vocabulary.Commonness(hash) != 0, stretched);
    }
}
