using System.Globalization;

namespace Moderation.Scoring.Matching;

/// <summary>A word list has an entry that cannot be matched.</summary>
/// <param name="line">The line, counted from 1.</param>
/// <param name="problem">What is wrong with it.</param>
public sealed class WordListException(int line, string problem)
    : FormatException(string.Create(CultureInfo.InvariantCulture, $"line {line}: {problem}"))
{
    /// <summary>The line, counted from 1.</summary>
    public int Line => line;

    /// <summary>What is wrong with it, without the line.</summary>
    public string Problem => problem;
}
