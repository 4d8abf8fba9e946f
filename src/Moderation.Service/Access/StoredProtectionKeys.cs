using System.Xml.Linq;
using Dapper;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Moderation.Service.Storage;

namespace Moderation.Service.Access;

/// <summary>The keys that protect cookies, in the store. Whoever can read the store could make sessions with them, as they could change what was decided.</summary>
public sealed class StoredProtectionKeys(IDatabase database, TimeProvider clock) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var connection = database.OpenAsync(default).GetAwaiter().GetResult();
        return [.. connection.Query<string>("SELECT xml FROM data_protection_keys ORDER BY created_at").Select(xml => XElement.Parse(xml))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var connection = database.OpenAsync(default).GetAwaiter().GetResult();
        connection.Execute(
            "INSERT INTO data_protection_keys (key_id, xml, created_at) VALUES (@friendlyName, @xml, @now)",
            new { friendlyName, xml = element.ToString(SaveOptions.DisableFormatting), now = clock.GetUtcNow() });
    }
}
