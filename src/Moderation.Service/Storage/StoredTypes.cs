using Dapper;

namespace Moderation.Service.Storage;

/// <summary>How values travel between the program and a store, in the whole process; to be registered before the first statement.</summary>
public static class StoredTypes
{
    public static void Register()
    {
        DefaultTypeMap.MatchNamesWithUnderscores = true; // a column site_id is a property SiteId
        StoredTime.Register();
        StorableTextHandler.Register();
    }
}
