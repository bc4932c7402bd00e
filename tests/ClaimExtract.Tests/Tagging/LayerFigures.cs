using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Analysis.Training;
using NUnit.Framework;

namespace ClaimExtract.Tests.Tagging;

/// <summary>What the shipped models reach on the dev parts of UD English, with the treebank's tokens.</summary>
[Category("Corpora")]
internal sealed class LayerFigures
{
    private static readonly Tagger s_tagger = new();

    [TestCase("en_ewt-dev", 95.6)]
    [TestCase("en_gum-dev", 97.2)]
    public void Tagger_ReachesItsFigure(string part, double least) =>
        Assert.That(Share(part, (tagged, gold, token) => tagged.PartsOfSpeech[token] == gold.Tags[token]), Is.GreaterThan(least));

    [TestCase("en_ewt-dev", 82.0)]
    [TestCase("en_gum-dev", 83.0)]
    public void Parser_ReachesItsFigure(string part, double least) =>
        Assert.That(Share(part, (tagged, gold, token) => tagged.Heads[token] == gold.Heads[token] && tagged.Relations[token] == gold.Relations[token]), Is.GreaterThan(least));

    [TestCase("en_ewt-dev", 96.0)]
    [TestCase("en_gum-dev", 96.0)]
    public void Lemmatizer_ReachesItsFigure(string part, double least)
    {
        var (lemmatizer, buffer) = (new Lemmatizer(), new char[Lemmatizer.BufferLength]);
        Assert.That(
            Share(part, (tagged, gold, token) => lemmatizer.Lemma(tagged.Text[token], tagged.PartsOfSpeech[token], token == 0, buffer).SequenceEqual(gold.Lemmas[token])),
            Is.GreaterThan(least));
    }

    private static double Share(string part, Func<TaggedText, TreebankSentence, int, bool> isRight)
    {
        var (right, all) = (0, 0);
        foreach (var sentence in ConlluCorpus.Read(Checkout.Shared($"corpora/ud_english/{part}.conllu")))
        {
            var tagged = s_tagger.Tag(sentence.Text);
            right += Enumerable.Range(0, sentence.Tags.Length).Count(token => isRight(tagged, sentence, token));
            all += sentence.Tags.Length;
        }
        return 100.0 * right / all;
    }
}
