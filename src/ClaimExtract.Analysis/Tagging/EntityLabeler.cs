using System.Collections.Immutable;
using ClaimExtract.Analysis.Models;
using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Learning;
using ClaimExtract.Learning.Sequences;

namespace ClaimExtract.Analysis.Tagging;

/// <summary>Tagged tokens → named persons, organizations, places, groups and weapons, by a linear-chain CRF.</summary>
internal sealed class EntityLabeler(SequenceLabeler labeler, NameLexicon lexicon)
{
    public static EntityLabeler Load() =>
        new(SequenceLabeler.From(ShippedModels.Open("entities", EntityFeatures.Version)), NameLexicon.Load());

    /// <summary>In text order; they do not overlap.</summary>
    public ImmutableArray<Entity> Find(SegmentedText text, TokenForms forms, ReadOnlySpan<PartOfSpeech> tags)
    {
        var entities = ImmutableArray.CreateBuilder<Entity>();
        var (templates, features, work, labels) = (new EntityFeatures(lexicon), new FeatureLists(), new DecodingBuffers(), new byte[256]);
        templates.Open(text, forms, tags);
        foreach (var sentence in text.Sentences)
        {
            var range = sentence.Tokens;
            if (!templates.MayHoldNames(text, forms, tags, range))
            {
                continue;
            }
            labels = labels.Length < range.Length ? new byte[2 * range.Length] : labels;
            templates.Write(text, forms, tags, range, features);
            labeler.Decode(features, labels, work);
            templates.Note(forms, range, labels.AsSpan(0, range.Length));
            EntityLabels.AddEntities(labels.AsSpan(0, range.Length), range.Start, entities);
        }
        return entities.DrainToImmutable();
    }
}
