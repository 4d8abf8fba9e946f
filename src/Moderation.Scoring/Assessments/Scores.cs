using System.Runtime.CompilerServices;

namespace Moderation.Scoring.Assessments;

/// <summary>
/// Calibrated probabilities, each in 0..1, one per <see cref="Question"/>; 0 where none was given. A value that allocates nothing.
/// </summary>
public readonly record struct Scores
{
    /// <summary>How many scores there are: one for every question.</summary>
    public const int Count = 7;

    private readonly PerQuestion _values;

    /// <param name="probabilities">One for every question, at the question's number.</param>
    /// <exception cref="ArgumentException">There are more of them, or fewer, than questions.</exception>
    public Scores(ReadOnlySpan<double> probabilities)
    {
        if (probabilities.Length != Count)
            throw new ArgumentException($"{probabilities.Length} scores were given for {Count} questions.", nameof(probabilities));
        for (var i = 0; i < probabilities.Length; i++)
            _values[i] = probabilities[i];
    }

    /// <summary>All questions, by their numbers.</summary>
    public static IReadOnlyList<Question> Questions { get; } = Enum.GetValues<Question>();

    /// <summary>The score for one question.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such question.</exception>
    public double this[Question question]
    {
        get => _values[(int)question];
        init => _values[(int)question] = value;
    }

    /// <summary>Whether every score is the same; one that is not a number equals another that is none.</summary>
    public bool Equals(Scores other)
    {
        for (var i = 0; i < Count; i++)
        {
            if (!_values[i].Equals(other._values[i]))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        for (var i = 0; i < Count; i++)
            hash.Add(_values[i]);
        return hash.ToHashCode();
    }

    [InlineArray(Count)]
    private struct PerQuestion
    {
        private double _first;
    }
}
