namespace Moderation.Service.Decisions;

/// <summary>The store will not keep this comment, now or later; its neighbours it takes. Without an inner exception, whose words would be all the error queue keeps.</summary>
public sealed class RefusedByStoreException(string store, Exception failure) : Exception($"{store} refuses the comment: {failure.Message}");
