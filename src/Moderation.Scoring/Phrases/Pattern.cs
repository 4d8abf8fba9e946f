namespace Moderation.Scoring.Phrases;

/// <summary>Elements in a row, at least one of them required.</summary>
internal sealed class Pattern
{
    /// <summary>More elements than this, gaps counted word by word, are refused when the lists are read.</summary>
    public const int MaxElements = 48;

    private readonly Element[] _elements;
    private readonly int[] _requiredSets;

    public Pattern(Element[] elements, int trigger)
    {
        if (elements.Length > MaxElements)
            throw new InvalidDataException($"it has {elements.Length} elements; at most {MaxElements} are allowed");
        _elements = elements;
        _requiredSets = [.. elements.Where(element => !element.Optional).Select(element => element.Set).Distinct()];
        Trigger = trigger;
        LastRequired = Array.FindLastIndex(elements, element => !element.Optional) + 1;
        FirstRequired = Array.FindIndex(elements, element => !element.Optional) + 1;
        if (LastRequired == 0)
            throw new InvalidDataException("every element of it is optional");
    }

    public ReadOnlySpan<Element> Elements => _elements;

    /// <summary>The sets of the elements that cannot be left out.</summary>
    public ReadOnlySpan<int> RequiredSets => _requiredSets;

    /// <summary>The set of which a term must be in the text, so that it is worth while to search.</summary>
    public int Trigger { get; }

    /// <summary>The number of the first element that cannot be left out, from 1.</summary>
    public int FirstRequired { get; }

    /// <summary>The number of the last element that cannot be left out, from 1.</summary>
    public int LastRequired { get; }
}
