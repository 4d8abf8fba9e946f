namespace Moderation.Scoring.Duplicates;

/// <summary>Where comments of nearly the same text meet: of two whose shingles overlap by 0.8 (Jaccard), 98 in 100 share one of the four keys; of two that overlap by 0.3, one in three does, so what meets is compared in full.</summary>
public readonly record struct NearDuplicateKeys(int First, int Second, int Third, int Fourth);
