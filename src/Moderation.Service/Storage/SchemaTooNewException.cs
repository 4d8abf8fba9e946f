namespace Moderation.Service.Storage;

/// <summary>
/// The store was migrated by a newer version of the service; writing to it with this one could lose what the newer one keeps.
/// </summary>
public sealed class SchemaTooNewException(string store, int found, int known)
    : Exception(
        $"The schema in {store} has version {found}, this service knows {known}: "
        + "start the newer service, or give this one a store of its own.");
