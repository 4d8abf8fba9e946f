using System.Runtime.CompilerServices;
using Moderation.Scoring.Normalization;

namespace Moderation.Scoring.Restoring;

/// <summary>A buffer for the word being restored. Nothing longer than <see cref="Capacity"/> is a word.</summary>
internal ref struct Scratch
{
    public const int Capacity = 40;

    private Characters40 _letters;

    public int Length { get; private set; }

    [System.Diagnostics.CodeAnalysis.UnscopedRef]
    public readonly ReadOnlySpan<char> Text => ((ReadOnlySpan<char>)_letters)[..Length];

    public readonly uint Hash => RollingHash.Compute(Text);

    public readonly char Last => _letters[Length - 1];

    public void Add(char c)
    {
        if (Length < Capacity)
            _letters[Length++] = c;
    }

    /// <param name="text">No longer than <see cref="Capacity"/>.</param>
    public void Add(ReadOnlySpan<char> text)
    {
        text.CopyTo(((Span<char>)_letters)[Length..]);
        Length += text.Length;
    }

    public void Clear() => Length = 0;

    public readonly bool EndsInRunOf(char c, int length)
    {
        for (var i = 1; i <= length; i++)
        {
            if (i > Length || _letters[Length - i] != c)
                return false;
        }

        return true;
    }

    [InlineArray(Capacity)]
    private struct Characters40
    {
        private char _first;
    }
}
