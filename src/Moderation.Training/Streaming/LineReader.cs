namespace Moderation.Training.Streaming;

/// <summary>Reads a stream line by line in bounded memory: a line that is too long is skipped, not held.</summary>
internal sealed class LineReader(Stream stream)
{
    /// <summary>In bytes; several times the largest body that a comment may have.</summary>
    public const int LongestLine = 16 * 1024 * 1024;

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private bool _hasBegun;

    /// <summary>
    /// The next line, without its line feed and without a byte order mark before the first line; <see cref="Line.None"/> at the end.
    /// </summary>
    public async Task<Line> ReadAsync()
    {
        if (!_hasBegun)
            await BeginAsync();
        var searched = 0;
        var tooLong = false;
        while (true)
        {
            var length = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (length >= 0)
                return Take(searched + length, 1, tooLong);
            searched = _end - _start;
            if (searched > LongestLine)
                (tooLong, searched, _start, _end) = (true, 0, 0, 0);
            MakeRoom();
            var read = await stream.ReadAsync(_buffer.AsMemory(_end));
            _end += read;
            if (read == 0)
                return searched == 0 && !tooLong ? Line.None : Take(searched, 0, tooLong);
        }
    }

    private async Task BeginAsync()
    {
        _hasBegun = true;
        _end = await stream.ReadAtLeastAsync(_buffer, ByteOrderMark.Length, throwOnEndOfStream: false);
        _start = _buffer.AsSpan(0, _end).StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
    }

    private Line Take(int length, int ending, bool tooLong)
    {
        tooLong |= length > LongestLine;
        var line = new Line(tooLong ? [] : _buffer.AsSpan(_start, length).ToArray(), tooLong);
        _start += length + ending;
        return line;
    }

    private void MakeRoom()
    {
        if (_end < _buffer.Length)
            return;
        var held = _buffer.AsSpan(_start, _end - _start);
        var target = held.Length > _buffer.Length / 2 ? new byte[_buffer.Length * 2] : _buffer;
        held.CopyTo(target);
        (_buffer, _start, _end) = (target, 0, held.Length);
    }
}

/// <summary>One line of a stream.</summary>
/// <param name="Content">Its bytes; null at the end of the stream.</param>
/// <param name="IsTooLong">It was longer than <see cref="LineReader.LongestLine"/>; <paramref name="Content"/> is then empty.</param>
internal readonly record struct Line(byte[]? Content, bool IsTooLong)
{
    public static Line None => default;
}
