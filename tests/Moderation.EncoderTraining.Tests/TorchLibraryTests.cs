using System.Buffers.Binary;
using System.Text;
using Moderation.EncoderTraining.Torch;
using Xunit;

namespace Moderation.EncoderTraining.Tests;

public sealed class TorchLibraryTests
{
    /// <summary>What every program that needs these versions of GNU's C library has in its table.</summary>
    [Theory]
    [InlineData("GLIBC_2.2.5", 0x09691a75)]
    [InlineData("GLIBC_2.34", 0x069691b4)]
    public void Hashes_names_as_the_loader_does(string name, uint hash) => Assert.Equal(hash, TorchLibrary.Hash(name));

    [Fact]
    public void Lowers_the_needed_version_by_name_and_hash_and_touches_nothing_else()
    {
        var library = new byte[64];
        BinaryPrimitives.WriteUInt32LittleEndian(library.AsSpan(8), TorchLibrary.Hash("GLIBCXX_3.4.32"));
        BinaryPrimitives.WriteUInt32LittleEndian(library.AsSpan(12), TorchLibrary.Hash("GLIBC_2.34"));
        Encoding.ASCII.GetBytes("GLIBCXX_3.4.32\0GLIBC_2.34\0").CopyTo(library, 20);
        var expected = library.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(expected.AsSpan(8), TorchLibrary.Hash("GLIBCXX_3.4.30"));
        Encoding.ASCII.GetBytes("GLIBCXX_3.4.30").CopyTo(expected, 20);

        Assert.True(TorchLibrary.Lower(library));
        Assert.Equal(expected, library);
        Assert.False(TorchLibrary.Lower(library));
    }
}
