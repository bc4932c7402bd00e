using System.Collections.Immutable;

namespace ClaimExtract.Model;

/// <summary>A type of claim.</summary>
/// <param name="Name">Its name in output.</param>
/// <param name="Description">What the clause asserts.</param>
public sealed record ClaimKind(string Name, string Description)
{
    public override string ToString() => Name;
}

/// <summary>The catalogue of claim types. Its order is the order of precedence: when two fit one clause, the earlier wins.</summary>
public static class ClaimKinds
{
    public static ImmutableArray<ClaimKind> All { get; } =
    [
        new("denial", "a report, figure, blame or act is rejected or disputed"),
        new("responsibility", "someone is blamed or accused, or admits or claims an act"),
        new("threat", "a party says that it will itself harm another"),
        new("warning", "a speaker points to a danger, worry or risk from others or from events"),
        new("plan_intent", "someone intends, prepares, promises or is due to do something"),
        new("casualties", "persons were killed, wounded or are missing through violence"),
        new("capture_detention", "persons were captured, arrested, abducted, held, charged, surrendered, freed or escaped"),
        new("strength_estimate", "how large a force, group, membership or arsenal is, or how it grew or shrank"),
        new("territory_control", "ground or a site is held, taken, lost, left or besieged; how large it is"),
        new("attack", "a hostile act took place, or its rate"),
        new("military_operation", "a campaign, raid, patrol, deployment, arming, surveillance or support by an organised force; weapons seized"),
        new("displacement_humanitarian", "flight, return, aid, access, camps, hunger, damage to homes and services"),
        new("recruitment_capability", "recruits, trains, arms, funds, indoctrinates, plans logistics; what a group is able to do"),
        new("presence_activity", "a group exists, operates or returns somewhere, without a single event"),
        new("diplomacy_policy", "talks, deals, truces, sanctions, votes, laws, appointments, stated policy, calls on others to act"),
        new("assessment", "a judgement on cause, trend, capability, importance or outlook"),
        new("other", "an attributed statement or checkable fact of no other type"),
    ];

    /// <exception cref="KeyNotFoundException">No type has that name.</exception>
    public static ClaimKind ByName(string name)
    {
        foreach (var kind in All)
        {
            if (kind.Name == name)
            {
                return kind;
            }
        }
        throw new KeyNotFoundException($"unknown claim type '{name}'; known: {string.Join(", ", All.Select(k => k.Name))}");
    }
}
