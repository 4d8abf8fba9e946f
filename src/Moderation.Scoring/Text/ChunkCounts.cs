namespace Moderation.Scoring.Text;

/// <summary>How many chunks of each kind a text has; <see cref="Media"/> includes the media elements of the markup.</summary>
internal struct ChunkCounts
{
    public int Words;
    public int Pictures;
    public int Links;
    public int Media;
    public int Mentions;

    public void Add(ChunkKind kind)
    {
        switch (kind)
        {
            case ChunkKind.Words:
                Words++;
                break;
            case ChunkKind.Pictures:
                Pictures++;
                break;
            case ChunkKind.Link:
                Links++;
                break;
            case ChunkKind.Media:
                Media++;
                break;
            case ChunkKind.Mention:
                Mentions++;
                break;
        }
    }

    public void TurnWordsIntoMedia()
    {
        Media += Media == 0 ? 1 : 0;
        Words = 0;
    }
}
