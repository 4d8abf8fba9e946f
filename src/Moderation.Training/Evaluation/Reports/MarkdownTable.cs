using System.Globalization;
using System.Text;

namespace Moderation.Training.Evaluation.Reports;

/// <summary>Builds a table in Markdown, row by row.</summary>
internal sealed class MarkdownTable
{
    private readonly StringBuilder _text = new();

    public MarkdownTable(params string[] headings)
    {
        Row(headings);
        _text.Append('|').Insert(_text.Length, "---|", headings.Length).Append('\n');
    }

    public MarkdownTable Row(params string[] cells)
    {
        _text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
        return this;
    }

    public override string ToString() => _text.Append('\n').ToString();

    public static string Number(double? value) => value is { } number ? number.ToString("0.000", CultureInfo.InvariantCulture) : "–";

    public static string Percent(double? value) =>
        value is { } number ? (number * 100).ToString("0.00", CultureInfo.InvariantCulture) + " %" : "–";

    /// <summary>With its sign, for a difference.</summary>
    public static string Signed(double value) => value.ToString("+0.000;−0.000;0.000", CultureInfo.InvariantCulture);

    public static string Whole(int value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
