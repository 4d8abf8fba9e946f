using System.Globalization;
using System.Text;

namespace Moderation.Training.Contrasts;

/// <summary>Reads <c>I will {verb} [you|{person.object}].</c> A backslash takes the next character as it is.</summary>
internal sealed class TemplateParser
{
    private readonly string _text;

    private readonly GrammarLine _line;

    private int _at;

    private TemplateParser(string text, GrammarLine line) => (_text, _line) = (text, line);

    /// <exception cref="InvalidDataException">A brace or bracket is missing; the message names file and line.</exception>
    public static Template Parse(string text, GrammarLine line)
    {
        var parser = new TemplateParser(text, line);
        var pieces = parser.Pieces(isInChoice: false);
        return new Template(pieces, line.Number);
    }

    private List<Piece> Pieces(bool isInChoice)
    {
        var pieces = new List<Piece>();
        var literal = new StringBuilder();
        for (; _at < _text.Length; _at++)
        {
            var letter = _text[_at];
            if (isInChoice && letter is ('|' or ']'))
                break;
            if (letter is '{' or '[')
            {
                Flush(literal, pieces);
                pieces.Add(letter == '{' ? ReadSlot() : ReadChoice());
            }
            else
            {
                literal.Append(Plain(letter));
            }
        }

        Flush(literal, pieces);
        return pieces;
    }

    private char Plain(char letter) => letter switch
    {
        '\\' when _at + 1 < _text.Length => _text[++_at],
        '}' or ']' => throw _line.Error($"'{letter}' closes nothing"),
        _ => letter,
    };

    private Slot ReadSlot()
    {
        var end = _text.IndexOf('}', _at);
        if (end < 0)
            throw _line.Error("'{' is not closed");
        var name = _text[(_at + 1)..end];
        _at = end;
        var number = 1;
        if (name.Split('#') is [var before, var digits])
        {
            if (!int.TryParse(digits, CultureInfo.InvariantCulture, out number))
                throw _line.Error($"'{digits}' in '{{{name}}}' is not a number");
            name = before;
        }

        return name.Split('.') is [var set, var form] ? new Slot(set, form, number) : new Slot(name, null, number);
    }

    private Choice ReadChoice()
    {
        var alternatives = new List<IReadOnlyList<Piece>>();
        do
        {
            _at++;
            alternatives.Add(Pieces(isInChoice: true));
        }
        while (_at < _text.Length && _text[_at] == '|');

        return _at < _text.Length ? new Choice(alternatives) : throw _line.Error("'[' is not closed");
    }

    private static void Flush(StringBuilder literal, List<Piece> pieces)
    {
        if (literal.Length > 0)
            pieces.Add(new Literal(literal.ToString()));
        literal.Clear();
    }
}
