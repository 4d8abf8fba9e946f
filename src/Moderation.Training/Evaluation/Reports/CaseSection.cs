using System.Globalization;
using System.Text;
using Moderation.Training.Evaluation.Cases;

namespace Moderation.Training.Evaluation.Reports;

/// <summary>Cases by kind, and the ids of those judged wrongly.</summary>
internal static class CaseSection
{
    public static void Append(StringBuilder text, CaseResults? cases)
    {
        if (cases is null)
            return;
        text.Append("## Cases by kind\n\nHow many are right. The reason is right when it is one of those that the case names.\n\n");
        var table = new MarkdownTable("kind", "must be held", "must pass", "reason");
        foreach (var kind in cases.Kinds.Prepend(cases.All))
        {
            table.Row(
                kind.Kind, Right(kind.HeldRightly, kind.MustBeHeld), Right(kind.PassedRightly, kind.MustPass),
                Right(kind.ReasonGiven, kind.ReasonWanted));
        }

        text.Append(table);
        AppendIds(text, "Approved, and must be held", cases.Kinds, kind => kind.Missed);
        AppendIds(text, "Held, and must pass", cases.Kinds, kind => kind.HeldWrongly);
        AppendIds(text, "Held for another reason", cases.Kinds, kind => kind.OtherReason);
    }

    private static void AppendIds(
        StringBuilder text, string title, IReadOnlyList<CaseKind> kinds, Func<CaseKind, IReadOnlyList<string>> ids)
    {
        if (kinds.All(kind => ids(kind).Count == 0))
            return;
        text.Append($"**{title}:**\n\n");
        foreach (var kind in kinds.Where(kind => ids(kind).Count > 0))
            text.Append($"* {kind.Kind}: ").AppendJoin(", ", ids(kind)).Append('\n');
        text.Append('\n');
    }

    private static string Right(int right, int of) =>
        of == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{right} of {of} ({100.0 * right / of:0} %)");
}
