namespace Moderation.Training.Contrasts;

/// <summary>Hands out each of its items once, in random order, before it starts again: even shares, not only on average.</summary>
internal sealed class Bag<T>(IReadOnlyList<T> items, Dice dice)
{
    private readonly T[] _items = [.. items];

    private int _left;

    public T Take()
    {
        if (_left == 0)
        {
            dice.Shuffle(_items);
            _left = _items.Length;
        }

        return _items[--_left];
    }
}
