namespace Moderation.Scoring.Text;

/// <summary>Signs in a style that text is not seen, or is seen in another order. Some hide text only together.</summary>
[Flags]
internal enum StyleSigns
{
    None = 0,

    /// <summary><c>display: none</c>.</summary>
    Display = 1 << 0,

    /// <summary>Not visible, for this element and what is in it.</summary>
    Visibility = 1 << 1,

    /// <summary>As good as transparent.</summary>
    Opacity = 1 << 2,

    /// <summary>Letters too small to see.</summary>
    FontSize = 1 << 3,

    /// <summary>A pixel wide or less.</summary>
    Width = 1 << 4,

    /// <summary>A pixel high or less.</summary>
    Height = 1 << 5,

    /// <summary>What does not fit is cut off.</summary>
    Overflow = 1 << 6,

    /// <summary>Placed by coordinates.</summary>
    Position = 1 << 7,

    /// <summary>Coordinates far from the screen.</summary>
    Left = 1 << 8,
    Right = 1 << 9,
    Top = 1 << 10,
    Bottom = 1 << 11,

    /// <summary>Moved off the screen by a margin.</summary>
    MarginLeft = 1 << 12,
    MarginTop = 1 << 13,

    /// <summary>Moved off the screen by an indent.</summary>
    Indent = 1 << 14,

    /// <summary>Cut down to nothing.</summary>
    Clip = 1 << 15,
    ClipPath = 1 << 16,

    /// <summary>Shrunk to nothing or moved off the screen.</summary>
    Transform = 1 << 17,
    Scale = 1 << 18,

    /// <summary>A pixel wide or high at most.</summary>
    MaxWidth = 1 << 19,
    MaxHeight = 1 << 20,

    /// <summary>Written from right to left.</summary>
    Direction = 1 << 21,

    /// <summary>The direction also turns letters that have one of their own.</summary>
    Override = 1 << 22,

    /// <summary>Filtered until nothing is left.</summary>
    Filter = 1 << 23,

    /// <summary><c>content-visibility: hidden</c>.</summary>
    Contents = 1 << 24,

    /// <summary>Made a hundredth as large.</summary>
    Zoom = 1 << 25,

    Extents = Width | Height | MaxWidth | MaxHeight,
    Offsets = Left | Right | Top | Bottom,

    /// <summary>Each of these hides text alone.</summary>
    Alone = Display | Opacity | MarginLeft | MarginTop | Indent | ClipPath | Transform | Scale | Filter | Contents | Zoom,
}
