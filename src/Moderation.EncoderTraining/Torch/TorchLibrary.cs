using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Moderation.EncoderTraining.Torch;

/// <summary>
/// Lets TorchSharp load on systems with a C++ library older than the one it was built against, such as Debian 12. All that
/// <c>libLibTorchSharp.so</c> needs of the newer one is a function that is never called, so its copy beside this program is told to be
/// content with the version before. Where the library is new enough, nothing is changed.
/// </summary>
internal static class TorchLibrary
{
    private const string Needed = "GLIBCXX_3.4.32";
    private const string Enough = "GLIBCXX_3.4.30";

    /// <summary>Must run before the first use of TorchSharp.</summary>
    public static void Prepare()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "runtimes", "linux-x64", "native", "libLibTorchSharp.so");
        if (!OperatingSystem.IsLinux() || !File.Exists(path) || NativeLibrary.TryLoad(path, out _))
            return;
        var library = File.ReadAllBytes(path);
        if (!Lower(library))
            return;
        // Not in place: another process may have the file open.
        File.WriteAllBytes(path + ".part", library);
        File.Move(path + ".part", path, overwrite: true);
    }

    /// <summary>Lowers the needed version in the bytes of a library; false when it does not need it.</summary>
    public static bool Lower(Span<byte> library)
    {
        var name = library.IndexOf(System.Text.Encoding.ASCII.GetBytes(Needed + '\0'));
        if (name < 0)
            return false;
        System.Text.Encoding.ASCII.GetBytes(Enough, library[name..]);
        // A need is an entry of sixteen bytes that starts with the hash of the version's name; all of ELF's tables are aligned to four.
        var (needed, enough) = (Hash(Needed), Hash(Enough));
        for (var at = 0; at + sizeof(uint) <= library.Length; at += sizeof(uint))
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(library[at..]) == needed)
                BinaryPrimitives.WriteUInt32LittleEndian(library[at..], enough);
        }

        return true;
    }

    /// <summary>The hash of a name in ELF's symbol versions (System V ABI, "Hash Table").</summary>
    public static uint Hash(string name)
    {
        var hash = 0u;
        foreach (var c in name)
        {
            hash = (hash << 4) + c;
            hash = (hash ^ ((hash & 0xf0000000) >> 24)) & 0x0fffffff;
        }

        return hash;
    }
}
