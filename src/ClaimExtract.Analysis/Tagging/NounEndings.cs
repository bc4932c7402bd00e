namespace ClaimExtract.Analysis.Tagging;

/// <summary>Regular English plurals.</summary>
internal static class NounEndings
{
    /// <summary>How many characters to cut from a form in lower case, and what to add.</summary>
    public static (int Cut, string Add) Of(ReadOnlySpan<char> form)
    {
        if (form.Length < 3 || form[^1] != 's' || form[^2] is 's' or '\'' or '’')
        {
            return (0, "");
        }
        if (form[^2] is 'u' or 'i' && form.Length > 3 && !IsPluralInU(form))
        {
            return (0, ""); // "virus", "basis"
        }
        if (form.EndsWith("ies") && form.Length > 4)
        {
            return (3, "y");
        }
        if (form.EndsWith("men") || form.EndsWith("ics"))
        {
            return (0, "");
        }
        return form.EndsWith("sses") || form.EndsWith("ches") || form.EndsWith("shes") || form.EndsWith("xes") || form.EndsWith("zzes")
            ? (2, "") : (1, "");
    }

    /// <summary>"menus", "taxis": words of a few endings only.</summary>
    private static bool IsPluralInU(ReadOnlySpan<char> form) => form is "menus" or "emus" or "gnus" or "taxis" or "skis" or "bikinis" or "rabbis" or "alibis" or "safaris";
}
