namespace Moderation.Training.Streaming;

/// <summary>One line of a stream.</summary>
/// <param name="Content">Its bytes; null at the end of the stream.</param>
/// <param name="IsTooLong">It was longer than is read; <paramref name="Content"/> is empty.</param>
internal readonly record struct Line(byte[]? Content, bool IsTooLong)
{
    public static Line None => default;
}
