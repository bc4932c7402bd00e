namespace ClaimExtract.Analysis.Tagging;

/// <summary>The children of one token, for <c>foreach</c>.</summary>
public readonly struct ChildList
{
    private readonly int[] _nextSibling;
    private readonly int _first;

    internal ChildList(int[] nextSibling, int first) => (_nextSibling, _first) = (nextSibling, first);

    public Enumerator GetEnumerator() => new(_nextSibling, _first);

    public struct Enumerator
    {
        private readonly int[] _nextSibling;
        private int _next;

        internal Enumerator(int[] nextSibling, int first) => (_nextSibling, _next) = (nextSibling, first);

        public int Current { get; private set; }

        public bool MoveNext()
        {
            if (_next < 0)
            {
                return false;
            }
            (Current, _next) = (_next, _nextSibling[_next]);
            return true;
        }
    }
}
