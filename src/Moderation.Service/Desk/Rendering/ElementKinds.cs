namespace Moderation.Service.Desk.Rendering;

/// <summary>How each element of a comment is shown. Elements that are not named here are left out, but their content is shown.</summary>
internal static class ElementKinds
{
    /// <summary>Which of our elements replaces it; attributes are dropped.</summary>
    public static readonly Dictionary<string, string> Inline = new()
    {
        ["b"] = "strong",
        ["strong"] = "strong",
        ["i"] = "em",
        ["em"] = "em",
        ["cite"] = "em",
        ["u"] = "u",
        ["ins"] = "ins",
        ["s"] = "s",
        ["strike"] = "s",
        ["del"] = "del",
        ["sub"] = "sub",
        ["sup"] = "sup",
        ["code"] = "code",
        ["kbd"] = "code",
        ["tt"] = "code",
        ["samp"] = "code",
        ["q"] = "q",
        ["small"] = "small",
    };

    /// <summary>Elements that start a new line.</summary>
    public static readonly Dictionary<string, string> Block = new()
    {
        ["blockquote"] = "blockquote",
        ["pre"] = "pre",
        ["xmp"] = "pre",
        ["listing"] = "pre",
        ["plaintext"] = "pre",
        ["ul"] = "ul",
        ["ol"] = "ol",
        ["menu"] = "ul",
        ["li"] = "li",
        ["p"] = "div",
        ["div"] = "div",
        ["section"] = "div",
        ["article"] = "div",
        ["header"] = "div",
        ["footer"] = "div",
        ["aside"] = "div",
        ["main"] = "div",
        ["nav"] = "div",
        ["figure"] = "div",
        ["figcaption"] = "div",
        ["h1"] = "div",
        ["h2"] = "div",
        ["h3"] = "div",
        ["h4"] = "div",
        ["h5"] = "div",
        ["h6"] = "div",
        ["dl"] = "div",
        ["dt"] = "div",
        ["dd"] = "div",
        ["table"] = "div",
        ["tr"] = "div",
        ["address"] = "div",
        ["center"] = "div",
        ["details"] = "div",
        ["summary"] = "div",
        ["fieldset"] = "div",
        ["form"] = "div",
    };

    /// <summary>Elements that make a browser load something, with the attribute that holds the address.</summary>
    public static readonly Dictionary<string, (string Kind, string Attribute)> Media = new()
    {
        ["img"] = ("picture", "src"),
        ["image"] = ("picture", "href"),
        ["input"] = ("control", "src"),
        ["video"] = ("video", "src"),
        ["audio"] = ("sound", "src"),
        ["iframe"] = ("page", "src"),
        ["frame"] = ("page", "src"),
        ["embed"] = ("object", "src"),
        ["object"] = ("object", "data"),
    };

    /// <summary>Elements that are removed with their content; a mark shows that they were there.</summary>
    public static readonly HashSet<string> Dropped =
    [
        "script", "style", "template", "noscript", "noembed", "noframes", "title", "head", "base", "link", "meta", "svg", "math",
        "textarea", "select", "button", "canvas", "applet", "map", "dialog",
    ];
}
