namespace Moderation.Scoring.Text;

/// <summary>Values of CSS properties that leave nothing of an element on the screen.</summary>
internal static class StyleValues
{
    private const double LeastOpacity = 0.05;

    /// <summary>Pixels to the left or above that are beyond every margin in honest use.</summary>
    private const double OffScreen = -400;

    /// <summary>Pixels to the right or below that no screen has.</summary>
    private const double BeyondScreen = 5_000;

    public static bool IsTransparent(ReadOnlySpan<char> value) =>
        CssLength.TryRead(value, out var share, out var unit) && (unit is "%" ? share / 100 : share) <= LeastOpacity;

    /// <summary>A filter such as <c>opacity(0)</c>.</summary>
    public static bool FiltersAway(ReadOnlySpan<char> value)
    {
        const string opacity = "opacity(";
        var start = value.IndexOf(opacity);
        if (start < 0)
            return false;
        var share = value[(start + opacity.Length)..];
        var end = share.IndexOf(')');
        return end > 0 && IsTransparent(share[..end].Trim());
    }

    public static bool IsNothing(ReadOnlySpan<char> value) => CssLength.TryReadPixels(value, out var pixels) && pixels <= 1;

    public static bool IsFarOff(ReadOnlySpan<char> value) =>
        CssLength.TryReadPixels(value, out var pixels) && pixels is <= OffScreen or >= BeyondScreen;

    public static bool HasFarOff(ReadOnlySpan<char> value)
    {
        foreach (var range in value.SplitAny(" ,()"))
        {
            if (IsFarOff(value[range]))
                return true;
        }

        return false;
    }

    /// <summary>A rectangle such as <c>rect(0 0 0 0)</c>; one with <c>auto</c> or real lengths cuts nothing away that matters.</summary>
    public static bool CutsAway(ReadOnlySpan<char> value)
    {
        if (!value.StartsWith("rect("))
            return false;
        var sides = value[5..].TrimEnd(')');
        var count = 0;
        foreach (var range in sides.SplitAny(" ,"))
        {
            if (sides[range].IsEmpty)
                continue;
            if (!IsNothing(sides[range]))
                return false;
            count++;
        }

        return count == 4;
    }

    public static bool Shrinks(ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        if (name is "scale")
            return CssLength.TryRead(value, out var factor, out _) && factor == 0;
        var open = value.IndexOf('(');
        if (open < 0)
            return false;
        var function = value[..open];
        var arguments = value[(open + 1)..];
        var end = arguments.IndexOfAny(" ,)");
        var isNumber = CssLength.TryRead(end < 0 ? arguments : arguments[..end], out var first, out var unit);
        return function switch
        {
            "inset" => isNumber && unit is "%" && first >= 50,
            "circle" or "ellipse" or "scale" or "scalex" or "scaley" or "scale3d" => isNumber && first == 0,
            _ => function.StartsWith("translate") && HasFarOff(arguments),
        };
    }
}
