using CsCheck;
using Moderation.Service.Storage;
using Xunit;

namespace Moderation.Tests.Service.Storage;

public sealed class StorableTextTests
{
    // Not attributes: the compiler stores their strings as UTF-8, which has no place for half a pair either.
    public static TheoryData<string, string> Texts => new()
    {
        { "a\0b", "a\uFFFDb" },
        { "\uD83D", "\uFFFD" },
        { "x\uDE00\uD83D", "x\uFFFD\uFFFD" },
        { "\uD83D\uDE00", "\uD83D\uDE00" },
        { "\uD83D\uD83D\uDE00", "\uFFFD\uD83D\uDE00" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Replaces_what_no_store_takes_and_nothing_else(string came, string stored) => Assert.Equal(stored, StorableText.From(came));

    [Fact]
    public void Is_always_well_formed_and_as_long_as_what_came() => Gen.Char.Array.Sample(characters =>
    {
        var stored = StorableText.From(new string(characters))!;
        var throughUtf8 = System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(stored));
        return stored.Length == characters.Length && !stored.Contains('\0') && throughUtf8 == stored;
    });
}
