using System.Collections.Frozen;

namespace Moderation.Scoring.Text;

/// <summary>The elements of HTML that are read in their own way. Source: HTML standard, sections 13.1.2, 13.2.6 and 15.3.</summary>
internal static class HtmlElements
{
    private static readonly (ElementTraits Traits, string Names)[] Lists =
    [
        (ElementTraits.Inline,
            "a abbr b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q s samp small span strike strong sub sup time "
            + "tt u var wbr"),
        (ElementTraits.Formatting, "a b big code em font i nobr s small strike strong tt u"),
        (ElementTraits.Media, "img image video audio iframe embed object svg canvas"),
        (ElementTraits.Raw, "script style title noembed noframes iframe"),
        (ElementTraits.Unseen, "template noscript select datalist dialog"),
        (ElementTraits.Opens, "dialog details"),
        (ElementTraits.Void, "area base br col embed hr img image input link meta param source track wbr"),
        (ElementTraits.EndsParagraph,
            "address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form "
            + "h1 h2 h3 h4 h5 h6 header hr li main menu nav ol p pre search section summary table ul"),
        (ElementTraits.EndsOwnKind, "dd dt li option tbody td th tr"),
        (ElementTraits.Group, "dl ol select table ul"),
    ];

    private static readonly FrozenDictionary<string, ElementTraits>.AlternateLookup<ReadOnlySpan<char>> Known =
        Lists.SelectMany(list => list.Names.Split(' ').Select(name => (Name: name, list.Traits)))
            .GroupBy(entry => entry.Name, entry => entry.Traits)
            .ToDictionary(group => group.Key, group => group.Aggregate((all, traits) => all | traits))
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="name">The name of an element, in any case.</param>
    public static ElementTraits TraitsOf(ReadOnlySpan<char> name) => Known.TryGetValue(name, out var traits) ? traits : ElementTraits.None;
}
