namespace ClaimExtract.Analysis.Segmenting;

/// <summary>The parts before the dash of a would-be dateline, and whether they make one.</summary>
internal ref struct DatelineParts
{
    private const int MostParts = 6;

    private int _names;
    private bool _hasDay;
    private bool _isPlace;
    private bool _isCapitals;
    private bool _isAgencyKnown;
    private bool _hasBrackets;

    /// <summary>The agency as written; empty where none is named.</summary>
    public ReadOnlySpan<char> Agency { get; private set; }

    public DateOnly? Day { get; private set; }

    /// <summary>Reads parts as far as they go; the cursor then stands where the dash should be.</summary>
    public static DatelineParts Read(ref DatelineCursor cursor)
    {
        var parts = new DatelineParts();
        for (var i = 0; i < MostParts && parts.ReadPart(ref cursor); i++)
        {
            cursor.SkipSpaces();
            if (cursor.TryRead(',') || cursor.TryRead('.'))
            {
                cursor.SkipSpaces();
            }
        }
        return parts;
    }

    private bool ReadPart(ref DatelineCursor cursor)
    {
        if (cursor.TryReadBrackets(out var inside))
        {
            // The last brackets name the agency; a country may stand in brackets before.
            Agency = inside;
            _hasBrackets = true;
            _isAgencyKnown |= new DatelineName(inside).IsAgency;
            return true;
        }
        if (!_hasDay && DatelineDay.TryRead(ref cursor, out var day))
        {
            Day = day;
            return _hasDay = true;
        }
        if (!cursor.TryReadName(out var name))
        {
            return false;
        }
        if (name.IsAgency && !name.IsPlace)
        {
            Agency = name.Text;
            _isAgencyKnown = true;
            return true;
        }
        if (_names++ == 0)
        {
            _isPlace = name.IsPlace;
            _isCapitals = name.IsCapitals;
        }
        return true;
    }

    /// <param name="isColon">The parts end with a colon instead of a dash.</param>
    /// <param name="isBeforeSentence">A capital, a digit, a quotation or a bracket follows, or the line ends.</param>
    /// <param name="isTextInCapitals">Capitals say nothing, as all the text is set in them.</param>
    public readonly bool IsDateline(bool isColon, bool isBeforeSentence, bool isTextInCapitals)
    {
        if (!isBeforeSentence || (_names == 0 && !_isAgencyKnown))
        {
            return false;
        }
        var capitals = _isCapitals && !isTextInCapitals;
        if (_isAgencyKnown || (_hasDay && _names > 0))
        {
            return true;
        }
        if (_hasBrackets)
        {
            return capitals || _isPlace;
        }
        return isColon ? _isPlace && capitals : capitals || _isPlace;
    }
}
