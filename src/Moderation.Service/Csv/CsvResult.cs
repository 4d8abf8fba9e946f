using System.Net.Mime;
using System.Text;
using CsvHelper;
using Microsoft.Net.Http.Headers;

namespace Moderation.Service.Csv;

/// <summary>A list as a CSV file to download.</summary>
public static class CsvResult
{
    /// <param name="fileName">The name to save it under; characters that a file system might refuse become dashes.</param>
    /// <param name="rows">Read while they are written, so a list of any length takes the memory of a few rows.</param>
    /// <typeparam name="T">A flat type marked <see cref="CsvRecordAttribute"/>: its properties are the columns.</typeparam>
    public static IResult Download<T>(string fileName, IAsyncEnumerable<T> rows) where T : class => new CsvResult<T>(fileName, rows);

    /// <param name="fileName">The name to save it under; characters that a file system might refuse become dashes.</param>
    /// <param name="rows">What is in the file.</param>
    /// <typeparam name="T">A flat type marked <see cref="CsvRecordAttribute"/>: its properties are the columns.</typeparam>
    public static IResult Download<T>(string fileName, IEnumerable<T> rows) where T : class =>
        new CsvResult<T>(fileName, rows.ToAsyncEnumerable());
}

/// <inheritdoc cref="CsvResult"/>
public sealed class CsvResult<T>(string fileName, IAsyncEnumerable<T> rows) : IResult where T : class
{
    // What readers write ends up in a moderator's spreadsheet, which would run a cell that starts like a formula. Of the characters that
    // OWASP names, the library's own list lacks only the line feed.
    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with
    {
        Injection = CsvInjection.Escape,
        InjectionCharacters = CsvWriterOptions.Default.InjectionCharacters + "\n",
        WriteByteOrderMark = true, // without it Excel assumes the code page of its locale
    };

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = MediaTypeNames.Text.Csv + "; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(SafeName(fileName));
        response.Headers.ContentDisposition = disposition.ToString();
        await using var writer = CsvWriter.Create(response.Body, Options, leaveOpen: true);
        await writer.WriteRecordsAsync(rows, httpContext.RequestAborted);
        await writer.FlushAsync(httpContext.RequestAborted);
    }

    private static string SafeName(string name)
    {
        var safe = new StringBuilder(name.Length);
        foreach (var sign in name)
            safe.Append(char.IsAsciiLetterOrDigit(sign) || sign is '.' or '_' ? sign : '-');
        return safe.ToString().TrimStart('.', '-') is { Length: > 0 } kept ? kept : "list.csv";
    }
}
