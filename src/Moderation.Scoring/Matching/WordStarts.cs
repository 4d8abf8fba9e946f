using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Moderation.Scoring.Matching;

/// <summary>Walks the places where words start: after each space or hyphen. Looks at sixteen characters at once.</summary>
/// <param name="text">The text.</param>
internal ref struct WordStarts(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>A bit for each space and hyphen of the block that has not been passed.</summary>
    private uint _boundaries;
    private int _block = -Vector256<ushort>.Count;

    public int Current { get; private set; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MoveNext()
    {
        while (_boundaries == 0)
        {
            _block += Vector256<ushort>.Count;
            if (_block >= _text.Length)
                return false;
            _boundaries = BoundariesAt(_block);
        }

        Current = _block + BitOperations.TrailingZeroCount(_boundaries) + 1;
        _boundaries &= _boundaries - 1;
        return true;
    }

    private readonly uint BoundariesAt(int block)
    {
        if (block + Vector256<ushort>.Count <= _text.Length)
        {
            ref var first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(_text));
            var characters = Vector256.LoadUnsafe(ref first, (nuint)block);
            var spaces = Vector256.Equals(characters, Vector256.Create((ushort)' '));
            return (spaces | Vector256.Equals(characters, Vector256.Create((ushort)'-'))).ExtractMostSignificantBits();
        }

        var bits = 0u;
        for (var i = block; i < _text.Length; i++)
            bits |= _text[i] is ' ' or '-' ? 1u << (i - block) : 0;
        return bits;
    }
}
