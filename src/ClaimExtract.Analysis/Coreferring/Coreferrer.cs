using ClaimExtract.Analysis.Attributing;
using ClaimExtract.Analysis.Tagging;

namespace ClaimExtract.Analysis.Coreferring;

/// <summary>
/// Tagged text and its utterances → mentions and which of them mean the same. Names are linked first, through the whole
/// document; then nouns and pronouns in text order, each to an earlier mention.
/// </summary>
internal sealed class Coreferrer(SourceNouns nouns)
{
    private readonly NounClasses _classes = NounClasses.Load(nouns);

    public MentionReader ReaderOf(TaggedText tagged) => new(tagged, _classes);

    public Coreferences Link(TaggedText tagged, IReadOnlyList<Utterance> utterances)
    {
        var mentions = new MentionFinder(tagged, ReaderOf(tagged)).Find(utterances.Select(u => u.Source));
        var clusters = new Clusters(mentions);
        LinkNames(tagged, mentions, clusters);
        var fullest = new FullestMentions(mentions, clusters, new NameKeys(tagged, mentions));
        var (noun, pronoun, relative, speakers) = (new NounLinker(tagged, mentions, clusters, _classes), new PronounLinker(tagged, mentions, clusters),
            new RelativeLinker(tagged, mentions), new SpeakerMap(tagged, mentions, utterances));
        for (var i = 0; i < mentions.Length; i++)
        {
            if (mentions[i].Form != MentionForm.Name)
            {
                var link = mentions[i].Form == MentionForm.Noun ? noun.Find(i)
                    : MentionWords.Pronouns.TryGetValue(tagged.Text[mentions[i].Head], out var target) ? target switch
                    {
                        "relative" => relative.Find(i),
                        "speaker" => speakers.Find(i),
                        _ => pronoun.Find(i, target),
                    }
                    : CoreferenceLink.None;
                if (!link.IsNone)
                {
                    clusters.Join(i, link);
                }
            }
            noun.Note(i);
            fullest.Note(i);
        }
        return fullest.Finish();
    }

    private static void LinkNames(TaggedText tagged, Mention[] mentions, Clusters clusters)
    {
        var linker = new NameLinker(tagged, mentions, clusters, new NameKeys(tagged, mentions));
        for (var i = 0; i < mentions.Length; i++)
        {
            if (mentions[i].Form == MentionForm.Name)
            {
                linker.Link(i);
            }
        }
    }
}
