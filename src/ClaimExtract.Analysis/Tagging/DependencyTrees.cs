using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Tagging;

/// <summary>The dependency trees of a document's sentences, one tree with one root each (Universal Dependencies 2).</summary>
public sealed class DependencyTrees
{
    private readonly int[] _firstChild;
    private readonly int[] _nextSibling;
    private readonly int[] _start;
    private readonly int[] _end;

    /// <param name="heads">The index of each token's head in the document, -1 for the root of a sentence; without cycles.</param>
    /// <param name="relations">One a token.</param>
    public DependencyTrees(int[] heads, DependencyRelation[] relations)
    {
        ArgumentNullException.ThrowIfNull(heads);
        Heads = ImmutableCollectionsMarshal.AsImmutableArray(heads);
        Relations = ImmutableCollectionsMarshal.AsImmutableArray(relations);
        (_firstChild, _nextSibling) = (new int[heads.Length], new int[heads.Length]);
        (_start, _end) = (new int[heads.Length], new int[heads.Length]);
        _firstChild.AsSpan().Fill(-1);
        _nextSibling.AsSpan().Fill(-1);
        LinkChildren();
        MeasureSubtrees();
    }

    /// <summary>Trees of one token each.</summary>
    public static DependencyTrees Unlinked(int tokens)
    {
        var heads = new int[tokens];
        heads.AsSpan().Fill(-1);
        return new DependencyTrees(heads, new DependencyRelation[tokens]);
    }

    public ImmutableArray<int> Heads { get; }

    public ImmutableArray<DependencyRelation> Relations { get; }

    /// <summary>The tokens that depend on a token, in text order; without allocation.</summary>
    public ChildList Children(int token) => new(_nextSibling, _firstChild[token]);

    /// <summary>The first child with a relation; -1 where there is none.</summary>
    public int Child(int token, DependencyRelation relation)
    {
        foreach (var child in Children(token))
        {
            if (Relations[child] == relation)
            {
                return child;
            }
        }
        return -1;
    }

    /// <summary>From the first to the last token that descends from a token, itself with them.</summary>
    public TokenRange Subtree(int token) => new(_start[token], _end[token]);

    /// <summary>Whether a token is, or descends from, another.</summary>
    public bool IsWithin(int token, int ancestor) => Subtree(ancestor).Contains(token);

    /// <summary>The subject of a predicate, also of a copula's, a passive's, or one shared with the verb it is coordinated with; -1 where there is none.</summary>
    public int SubjectOf(int predicate)
    {
        // A chain of conjuncts is followed a few steps only, so that looking from every token stays linear.
        for (var steps = 0; predicate >= 0 && steps < 4; steps++)
        {
            var subject = Child(predicate, DependencyRelation.NominalSubject);
            subject = subject >= 0 ? subject : Child(predicate, DependencyRelation.ClausalSubject);
            if (subject >= 0)
            {
                return subject;
            }
            var shares = Relations[predicate] is DependencyRelation.Conjunct or DependencyRelation.OpenComplement;
            predicate = shares ? Heads[predicate] : -1;
        }
        return -1;
    }

    /// <summary>The direct object of a verb; -1 where there is none.</summary>
    public int ObjectOf(int verb) => Child(verb, DependencyRelation.Object);

    private void LinkChildren()
    {
        for (var token = Heads.Length - 1; token >= 0; token--)
        {
            if (Heads[token] >= 0)
            {
                (_nextSibling[token], _firstChild[Heads[token]]) = (_firstChild[Heads[token]], token);
            }
        }
    }

    /// <summary>Walks each tree once, children before their head, without recursion.</summary>
    private void MeasureSubtrees()
    {
        for (var root = 0; root < _start.Length; root++)
        {
            var token = Heads[root] < 0 ? Open(root) : -1;
            while (token >= 0)
            {
                token = token == root ? -1 : _nextSibling[token] >= 0 ? Close(token, Open(_nextSibling[token])) : Close(token, Heads[token]);
            }
        }
    }

    /// <summary>Goes down first children to a leaf.</summary>
    private int Open(int token)
    {
        for (; ; token = _firstChild[token])
        {
            (_start[token], _end[token]) = (token, token + 1);
            if (_firstChild[token] < 0)
            {
                return token;
            }
        }
    }

    /// <summary>Adds a finished subtree to its head's.</summary>
    private int Close(int token, int next)
    {
        var head = Heads[token];
        _start[head] = Math.Min(_start[head], _start[token]);
        _end[head] = Math.Max(_end[head], _end[token]);
        return next;
    }
}
