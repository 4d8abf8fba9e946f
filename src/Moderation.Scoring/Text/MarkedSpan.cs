namespace Moderation.Scoring.Text;

/// <summary>A range of visible text that markup says something about.</summary>
/// <param name="Kind">What markup says about it.</param>
/// <param name="Start">First visible character.</param>
/// <param name="End">One past the last visible character.</param>
/// <param name="AddressStart">Where in the body a link's address starts; 0 for other kinds.</param>
/// <param name="AddressLength">Length of that address in the body.</param>
internal readonly record struct MarkedSpan(MarkKind Kind, int Start, int End, int AddressStart, int AddressLength);
