namespace Moderation.EncoderTraining.Fitting;

/// <summary>A comment to learn from.</summary>
/// <param name="Tokens">The numbers of its word pieces.</param>
/// <param name="Answers">For each question 1 for yes, 0 for no.</param>
/// <param name="Weights">For each question how much the answer counts; 0 where nobody was asked.</param>
internal sealed record EncoderRow(long[] Tokens, float[] Answers, float[] Weights);
