using System.Globalization;
using System.Xml.Linq;
using Dapper;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Moderation.Service.Storage;

namespace Moderation.Service.Access;

/// <summary>The keys that protect cookies, in the store. Anyone who can read the store can forge sessions with them.</summary>
public sealed class StoredProtectionKeys(IDatabase database, TimeProvider clock) : IXmlRepository
{
    private int _known;

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var connection = database.OpenAsync(default).GetAwaiter().GetResult();
        var keys = connection.Query<string>("SELECT xml FROM data_protection_keys ORDER BY created_at")
            .Select(xml => XElement.Parse(xml)).ToList();
        _known = keys.Count;
        return keys;
    }

    /// <summary>
    /// Keys are numbered. When two processes make the next key at the same moment, one stores it and the other, whose number is taken,
    /// reads it afterwards. With a key of its own each would end the sessions that the other began.
    /// </summary>
    public void StoreElement(XElement element, string friendlyName)
    {
        using var connection = database.OpenAsync(default).GetAwaiter().GetResult();
        connection.Execute(
            "INSERT INTO data_protection_keys (key_id, xml, created_at) VALUES (@number, @xml, @now) ON CONFLICT DO NOTHING",
            new
            {
                number = (_known + 1).ToString(CultureInfo.InvariantCulture),
                xml = element.ToString(SaveOptions.DisableFormatting),
                now = clock.GetUtcNow(),
            });
    }
}

public static class ProtectionKeysRegistration
{
    /// <summary>Cookies are protected with keys in the store, so sessions hold across restarts and processes.</summary>
    public static void AddStoredProtectionKeys(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("Moderation");
        services.AddOptions<KeyManagementOptions>()
            .Configure<IDatabase, TimeProvider>((keys, database, clock) => keys.XmlRepository = new StoredProtectionKeys(database, clock));
        services.PutKeyRingBehindStoreGate();
    }
}
