using System.CommandLine.Parsing;

namespace Moderation.Training.Commands;

/// <summary>Arguments that name files.</summary>
internal static class Paths
{
    /// <summary>Without this a misspelled option would be taken for the name of a file. A lone dash is standard input.</summary>
    public static void RefuseOptions(SymbolResult paths)
    {
        foreach (var token in paths.Tokens.Where(token => token.Value is ['-', _, ..]))
            paths.AddError($"'{token.Value}' is not an option of this command; a file of that name is './{token.Value}'.");
    }
}
