"""A second computation of which of a device's moments count, written from the rule and sharing nothing with the game.

The last moment from after 2026 began is believed. Before it, of all ways to leave out stretches so that time never
steps back, the one with the fewest stretches whose own time has no room between their neighbours, then with the
fewest moments left out. What is left out lies in the middle of the room it has.
"""
EARLIEST_MS = 1_767_225_600_000
HOUR_MS = 3_600_000


def of(said, believe_all=False):
    """(milliseconds that count, whether it is trusted), for what a device said in the order of its numbers."""
    plausible = [place for place, ms in enumerate(said) if ms >= EARLIEST_MS]
    steady = []
    for place in plausible:
        small = steady and steady[-1] - HOUR_MS < said[place] < steady[-1]
        steady.append(steady[-1] if small else said[place])
    if believe_all:
        return [(ms, True) for ms in said]
    kept = believed(steady)
    times = [None] * len(said)
    for place, ms, good in zip(plausible, steady, kept):
        times[place] = (ms, True) if good else None
    place = 0
    while place < len(said):
        end = place
        while end < len(said) and times[end] is None:
            end += 1
        if end > place:
            before = times[place - 1][0] if place else None
            after = times[end][0] if end < len(said) else None
            times[place:end] = [(ms, False) for ms in placed(said[place:end], before, after)]
        place = end + 1
    return times


def placed(run, before, after):
    room = after - before if before is not None and after is not None else None
    steps = [max(b - a, 0) for a, b in zip(run, run[1:])]
    steps = [step if room is None or step <= room else 0 for step in steps]
    if room is not None:
        at = before + max((room - sum(steps)) // 2, 0)
    elif before is not None:
        at = before
    else:
        at = after - sum(steps) if after is not None else run[0]
    moments = [at]
    for step in steps:
        moments.append(moments[-1] + step)
    return [min(moment, after) if after is not None else moment for moment in moments]


def believed(said):
    if not said or all(a <= b for a, b in zip(said, said[1:])):
        return [True] * len(said)
    passed = [0]
    for a, b in zip(said, said[1:]):
        passed.append(passed[-1] + max(b - a, 0))
    best = []
    for j, now in enumerate(said):
        ways = [((1 if j else 0, j), None)]
        for k in range(j):
            if said[k] <= now:
                fits = k == j - 1 or passed[j - 1] - passed[k + 1] <= now - said[k]
                (unfit, left_out), _ = best[k]
                ways.append(((unfit + (0 if fits else 1), left_out + j - k - 1), k))
        best.append(min(ways, key=lambda way: way[0]))
    kept = [False] * len(said)
    place = len(said) - 1
    while place is not None:
        kept[place] = True
        place = best[place][1]
    return kept
