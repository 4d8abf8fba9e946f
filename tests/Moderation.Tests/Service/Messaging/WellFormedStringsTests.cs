using System.Text.Json;
using CsCheck;
using Moderation.Contracts;
using Moderation.Service.Messaging;
using Xunit;

namespace Moderation.Tests.Service.Messaging;

public sealed class WellFormedStringsTests
{
    private static readonly JsonSerializerOptions Json = ContractJson.Configure(new(JsonSerializerDefaults.Web));

    [Theory]
    [InlineData(@"\ud83d", "\uFFFD")]
    [InlineData(@"\ude00 \ud83d", "\uFFFD \uFFFD")]
    [InlineData(@"\ud83d\ud83d\ude00", "\uFFFD\uD83D\uDE00")]
    [InlineData(@"\ud83d\n\\ud83d", "\uFFFD\n\\ud83d")]
    [InlineData(@"\\\ud83d", "\\\uFFFD")]
    [InlineData(@"plain \u0000 \ud83d\ude00", "plain \0 \uD83D\uDE00")]
    public void Read_half_a_surrogate_pair_as_the_replacement_character(string json, string text) =>
        Assert.Equal(text, Read($$"""{"siteId":"s","commentId":"c","body":"{{json}}"}""").Body);

    [Fact]
    public void Read_any_sequence_of_escaped_units() => Gen.Char.Array.Sample(units =>
    {
        var escaped = string.Concat(units.Select(unit => $"\\u{(int)unit:x4}"));
        return Read($$"""{"siteId":"s","commentId":"c","body":"{{escaped}}"}""").Body.Length == units.Length;
    });

    [Fact]
    public void Refuse_what_is_not_utf8() =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<CommentSubmitted>([.. """{"body":" """u8, 0xFF, .. "\"}"u8], Json));

    [Fact]
    public void Leave_missing_fields_to_the_contract() => Assert.Null(Read("{}").SiteId);

    private static CommentSubmitted Read(string json) => JsonSerializer.Deserialize<CommentSubmitted>(json, Json)!;
}
