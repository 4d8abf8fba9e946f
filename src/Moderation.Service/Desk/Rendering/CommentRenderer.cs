using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;
using Moderation.Scoring.Explanations;

namespace Moderation.Service.Desk.Rendering;

/// <summary>
/// Shows a comment safely, as its readers would see it: the body is parsed, and its tree is rewritten with a few of our own elements,
/// without attributes. Only encoded text of the comment reaches the page.
/// </summary>
public static partial class CommentRenderer
{
    /// <summary>Characters of a body that are parsed; the rest is left out.</summary>
    private const int MostParsed = 262_144;

    /// <summary>Tags after which the rest is left out: the parser's time grows with the square of their nesting depth.</summary>
    private const int MostTags = 1_000;

    /// <summary>Tags such as <c>&lt;b&gt;</c>, which the parser reopens in every paragraph until they are closed.</summary>
    private const int MostFormatting = 100;

    private static readonly string[] Formatting =
        ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];

    /// <summary>Elements nested deeper are flattened.</summary>
    private const int Deepest = 40;

    private const int MostLinks = 100;

    public static CommentMarkup Render(string body, IReadOnlyList<Explanation> explanations)
    {
        var highlights = Highlight.Find(body, explanations.MaxBy(explanation => explanation.LogOdds));
        var (source, isCut) = Cut(body);
        var writer = new MarkupWriter(highlights);
        var walk = new Walk(writer);
        var marked = Highlight.Mark(source, [.. highlights.Where(highlight => highlight.Stop <= source.Length)]);
        if (source.AsSpan().IndexOfAny('<', '&') < 0)
            walk.Say(marked);
        else
            walk.Over(new HtmlParser().ParseFragment(marked, new HtmlParser().ParseDocument(string.Empty).Body!));
        return new(new MarkupString(writer.ToString()), !walk.BreaksLines, walk.Links, walk.Pictures, isCut || writer.IsFull);
    }

    private static (string Source, bool IsCut) Cut(string body)
    {
        var end = Math.Min(body.Length, MostParsed);
        var (tags, formatting) = (0, 0);
        for (var i = 0; i < end; i++)
        {
            if (body[i] != '<')
                continue;
            if (++tags > MostTags || (IsFormatting(body.AsSpan(i + 1)) && ++formatting > MostFormatting))
                end = i;
        }
        return (body[..end], end < body.Length);
    }

    private static bool IsFormatting(ReadOnlySpan<char> tag)
    {
        var length = 0;
        while (length < tag.Length && char.IsAsciiLetter(tag[length]))
            length++;
        foreach (var name in Formatting)
            if (tag[..length].Equals(name, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    /// <summary>One walk over a tree, without recursion, since the comment decides how deep it is.</summary>
    private sealed partial class Walk(MarkupWriter writer)
    {
        private readonly Stack<(INode? Node, Action? Leave)> _ahead = new();
        private readonly List<CommentLink> _links = [];
        private readonly List<CommentPicture> _pictures = [];

        public IReadOnlyList<CommentLink> Links => _links;

        public IReadOnlyList<CommentPicture> Pictures => _pictures;

        public bool BreaksLines { get; private set; }

        public void Over(INodeList nodes)
        {
            Ahead(nodes);
            while (_ahead.TryPop(out var next))
            {
                if (next.Leave is { } leave)
                    leave();
                else if (!writer.IsFull && next.Node is IText text)
                    Say(text.Data);
                else if (!writer.IsFull && next.Node is IElement element)
                    Enter(element);
            }
        }

        /// <summary>Writes text, and lists the bare addresses in it with the links.</summary>
        public void Say(string text)
        {
            writer.Text(text);
            foreach (var match in BareAddress().EnumerateMatches(text))
                LinkTo(text.Substring(match.Index, match.Length));
        }

        private void Enter(IElement element)
        {
            var name = element.LocalName.ToLowerInvariant();
            if (ElementKinds.Dropped.Contains(name))
                writer.Chip("chip", $"{name} removed");
            else if (ElementKinds.Media.TryGetValue(name, out var media))
                Show(element, media.Kind, media.Attribute);
            else if (name is "br" or "hr")
                Break();
            else if (name == "a" && element.GetAttribute("href") is { } address)
                Follow(element, address);
            else if (ElementKinds.Inline.TryGetValue(name, out var inline))
                Within(element, inline);
            else if (ElementKinds.Block.TryGetValue(name, out var block))
                WithinBlock(element, block);
            else
                Ahead(element.ChildNodes);
        }

        private void Break()
        {
            BreaksLines = true;
            writer.Break();
        }

        private void WithinBlock(IElement element, string block)
        {
            BreaksLines = true;
            Within(element, block == "li" && writer.Parent is not ("ul" or "ol") ? "div" : block);
        }

        private void Within(IElement element, string ours)
        {
            if (writer.Depth < Deepest)
            {
                writer.Open(ours);
                _ahead.Push((null, writer.Close));
            }
            Ahead(element.ChildNodes);
        }

        private void Follow(IElement element, string address)
        {
            if (LinkTo(address) is { } link)
            {
                writer.OpenLink();
                _ahead.Push((null, () => writer.CloseLink(link)));
            }
            Ahead(element.ChildNodes);
        }

        private CommentLink? LinkTo(string address)
        {
            address = WithoutMarkers(address);
            if (_links.Find(link => link.Address == address) is { } known)
                return known;
            if (_links.Count == MostLinks)
                return null;
            _links.Add(new(_links.Count + 1, address));
            return _links[^1];
        }

        private void Show(IElement element, string kind, string attribute)
        {
            var address = element.GetAttribute(attribute) ?? element.QuerySelector("source")?.GetAttribute("src") ?? string.Empty;
            var picture = new CommentPicture(_pictures.Count, kind, WithoutMarkers(address));
            _pictures.Add(picture);
            var description = WithoutMarkers(element.GetAttribute("alt") ?? string.Empty);
            var origin = $"{kind} from {picture.Host}";
            writer.Chip("picture", description.Length is 0 or > 200 ? origin : $"{origin}: {description}");
        }

        private void Ahead(INodeList nodes)
        {
            for (var i = nodes.Length - 1; i >= 0; i--)
                _ahead.Push((nodes[i], null));
        }

        // Punctuation at the end belongs to the sentence, not to the address.
        [GeneratedRegex(
            @"https?://[^\s<>""'\u0000-\u001F]*[^\s<>""'.,;:!?)\]\u0000-\u001F]", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
        private static partial Regex BareAddress();

        private static string WithoutMarkers(string text) =>
            text.Any(Highlight.IsMarker) ? string.Concat(text.Where(c => !Highlight.IsMarker(c))) : text;
    }
}
