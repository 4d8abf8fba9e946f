using System.Text;
using CsvHelper;
using Microsoft.AspNetCore.Http;
using Moderation.Service.Csv;
using Xunit;

namespace Moderation.Tests.Service.Csv;

public sealed partial class CsvResultTests
{
    [CsvRecord]
    public sealed partial record Line(string? Text, int Number);

    private readonly DefaultHttpContext _http = new() { Response = { Body = new MemoryStream() } };

    private MemoryStream Written => (MemoryStream)_http.Response.Body;

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("\n=1")]
    public async Task Keeps_a_spreadsheet_from_running_what_a_reader_wrote(string text) =>
        Assert.Equal($"Text,Number\r\n\"'{text}\",-1\r\n", await WrittenAsync([new(text, -1)]));

    [Fact]
    public async Task Quotes_what_would_end_a_field() =>
        Assert.Equal("Text,Number\r\n\"a \"\"b\"\", c\r\nd\",1\r\n,2\r\n", await WrittenAsync([new("a \"b\", c\r\nd", 1), new(null, 2)]));

    [Fact]
    public async Task Has_a_head_when_it_has_no_lines() => Assert.Equal("Text,Number\r\n", await WrittenAsync([]));

    [Fact]
    public async Task Begins_with_a_byte_order_mark()
    {
        await WrittenAsync([new("Grüße", 1)]);
        Assert.Equal(Encoding.UTF8.GetPreamble(), Written.ToArray()[..3]);
        Assert.Equal("text/csv; charset=utf-8", _http.Response.ContentType);
    }

    [Theory]
    [InlineData("log-ann.csv", "log-ann.csv")]
    [InlineData("../../etc/\"passwd\r\nX: 1.csv", "etc--passwd--X--1.csv")]
    [InlineData("/", "list.csv")]
    public async Task Has_a_name_that_any_file_system_takes(string name, string safe)
    {
        await WrittenAsync([], name);
        Assert.Equal($"attachment; filename={safe}; filename*=UTF-8''{safe}", _http.Response.Headers.ContentDisposition.ToString());
    }

    [Fact]
    public async Task Sends_the_first_lines_while_the_last_ones_are_not_read_yet()
    {
        var sentHalfWay = 0L;
        await WriteAsync(LinesAsync(), "long.csv");
        Assert.True(sentHalfWay > 1_000_000, $"{sentHalfWay} bytes of {Written.Length} were sent half-way");

        async IAsyncEnumerable<Line> LinesAsync()
        {
            for (var i = 0; i < 100_000; i++)
            {
                if (i == 50_000)
                    sentHalfWay = Written.Length;
                yield return new("a comment of some thirty letters", i);
            }
            await Task.CompletedTask;
        }
    }

    private async Task<string> WrittenAsync(IEnumerable<Line> lines, string name = "list.csv")
    {
        await WriteAsync(lines.ToAsyncEnumerable(), name);
        return Encoding.UTF8.GetString(Written.ToArray().AsSpan(3));
    }

    private Task WriteAsync(IAsyncEnumerable<Line> lines, string name) => CsvResult.Download(name, lines).ExecuteAsync(_http);
}
