using System.Globalization;
using System.Net;
using System.Text;

namespace Moderation.Training.Evaluation.Reports;

/// <summary>A line plot with both axes from 0 to 1, as SVG.</summary>
internal sealed class Plot(string title, string xLabel, string yLabel)
{
    private const int Size = 360;
    private const int Margin = 48;
    private const int LegendLine = 16;
    private static readonly string[] Colours = ["#1b6ca8", "#c0392b", "#2e8b57", "#8e44ad", "#d68910", "#34495e", "#16a085", "#7f8c8d"];
    private readonly List<(string Name, IReadOnlyList<(double X, double Y)> Points)> _lines = [];

    public Plot Add(string name, IReadOnlyList<(double X, double Y)> points)
    {
        _lines.Add((name, points));
        return this;
    }

    public string ToSvg()
    {
        var svg = new StringBuilder();
        var height = Size + 2 * Margin + LegendLine * _lines.Count;
        Append(svg, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{Size + 2 * Margin}\" height=\"{height}\" ");
        svg.Append("font-family=\"sans-serif\" font-size=\"12\">\n");
        svg.Append("<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
        AppendText(svg, Margin + Size / 2, 24, title, "middle");
        AppendText(svg, Margin + Size / 2, Margin + Size + 34, xLabel, "middle");
        AppendText(svg, 8, Margin - 10, yLabel, "start");
        AppendGrid(svg);
        for (var i = 0; i < _lines.Count; i++)
            AppendLine(svg, i);
        return svg.Append("</svg>\n").ToString();
    }

    private static void AppendGrid(StringBuilder svg)
    {
        for (var tick = 0; tick <= 5; tick++)
        {
            var place = tick * Size / 5;
            var label = (tick / 5.0).ToString("0.0", CultureInfo.InvariantCulture);
            Append(svg, $"<path d=\"M{Margin} {Margin + Size - place}h{Size}M{Margin + place} {Margin}v{Size}\" stroke=\"#ddd\"/>\n");
            AppendText(svg, Margin - 6, Margin + Size - place + 4, label, "end");
            AppendText(svg, Margin + place, Margin + Size + 16, label, "middle");
        }
    }

    private void AppendLine(StringBuilder svg, int index)
    {
        var (name, points) = _lines[index];
        var colour = Colours[index % Colours.Length];
        var path = string.Join(' ', points.Select(point => string.Create(
            CultureInfo.InvariantCulture, $"{Margin + point.X * Size:0.#},{Margin + (1 - point.Y) * Size:0.#}")));
        Append(svg, $"<polyline points=\"{path}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"1.5\"/>\n");
        var y = Size + 2 * Margin + LegendLine * index;
        Append(svg, $"<rect x=\"{Margin}\" y=\"{y - 10}\" width=\"10\" height=\"10\" fill=\"{colour}\"/>\n");
        AppendText(svg, Margin + 16, y, name, "start");
    }

    private static void AppendText(StringBuilder svg, int x, int y, string text, string anchor) =>
        Append(svg, $"<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\">{WebUtility.HtmlEncode(text)}</text>\n");

    private static void Append(StringBuilder svg, FormattableString text) => svg.Append(text.ToString(CultureInfo.InvariantCulture));
}
