using System.CommandLine.Parsing;

namespace Moderation.Training.Commands;

/// <summary>Checks arguments that name files.</summary>
internal static class Paths
{
    /// <summary>Without this check a misspelled option would be read as a file name. A single dash is standard input.</summary>
    public static void RefuseOptions(SymbolResult paths)
    {
        foreach (var token in paths.Tokens.Where(token => token.Value is ['-', _, ..]))
            paths.AddError($"'{token.Value}' is not an option of this command. For a file of that name, write './{token.Value}'.");
    }
}
