"""A second computation of what a rep's log is worth, written from the formulae and sharing nothing with the game.

It reads a save (snapshot and journal) as plain XML and folds memory (FSRS-6), grades, pace and points anew.
"""
import dataclasses
import datetime
import math
import pathlib
import xml.etree.ElementTree as ElementTree

W = [0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
     1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542]
K = 100 / math.log(365 / 2.3065)
DAY_MS = 86_400_000
STATED = {"guess": 0.0, "unsure": 0.4, "sure": 0.75, "certain": 0.95}


def read_log(folder, rep):
    """All entries of a save, snapshot first, each (device, number) once, in the order of the log."""
    elements = []
    snapshot = pathlib.Path(folder) / f"{rep}.xml"
    if snapshot.exists():
        elements += list(ElementTree.parse(snapshot).getroot().find("log"))
    journal = pathlib.Path(folder) / f"{rep}.journal"
    if journal.exists():
        for line in journal.read_text(encoding="utf-8").splitlines():
            elements += [child for child in ElementTree.fromstring(line) if child.get("n")]
    entries = {(element.get("by", "d1"), int(element.get("n"))): element for element in elements}
    return sorted(entries.values(), key=lambda e: (moment(e), e.get("by", "d1"), int(e.get("n"))))


def moment(element):
    return round(datetime.datetime.fromisoformat(element.get("at")).timestamp() * 1000)


def local_day(element):
    local = datetime.datetime.fromisoformat(element.get("at")) - datetime.timedelta(hours=4)
    return local.date()


def recall(days, stability):
    factor = 0.9 ** (-1 / W[20]) - 1
    return (1 + factor * days / stability) ** -W[20]


def clamp(value, low, high):
    return min(max(value, low), high)


def first_difficulty(rating):
    return W[4] - math.exp(W[5] * (rating - 1)) + 1


def grown(stability, difficulty, retrievability, rating=3):
    bonus = {2: W[15], 4: W[16]}.get(rating, 1.0)
    return stability * (1 + math.exp(W[8]) * (11 - difficulty) * stability ** -W[9]
                        * (math.exp(W[10] * (1 - retrievability)) - 1) * bonus)


def reviewed(stability, difficulty, rating, days):
    if days < 1:
        factor = math.exp(W[17] * (rating - 3 + W[18])) * stability ** -W[19]
        after = stability * (max(factor, 1) if rating >= 2 else factor)
    elif rating == 1:
        lapsed = (W[11] * difficulty ** -W[12] * ((stability + 1) ** W[13] - 1)
                  * math.exp(W[14] * (1 - recall(days, stability))))
        after = min(lapsed, stability / math.exp(W[17] * W[18]))
    else:
        after = grown(stability, difficulty, recall(days, stability), rating)
    moved = difficulty + (10 - difficulty) * (-W[6] * (rating - 3)) / 9
    return clamp(after, 0.001, 36500), clamp(W[7] * first_difficulty(4) + (1 - W[7]) * moved, 1, 10)


class Pace:
    """Mean and spread of ln(ms) per format over the right answers of earlier weeks."""

    def __init__(self):
        self.answers = {}

    def deviation(self, fmt, milliseconds, day):
        week = day.toordinal() - day.weekday()
        earlier = [math.log(ms) for ms, when in self.answers.get(fmt, []) if when < week]
        if len(earlier) < 8:
            return None
        mean = math.fsum(earlier) / len(earlier)
        spread = math.sqrt(math.fsum((value - mean) ** 2 for value in earlier) / (len(earlier) - 1))
        return (math.log(milliseconds) - mean) / max(spread, 0.1)

    def note(self, fmt, milliseconds, day):
        self.answers.setdefault(fmt, []).append((milliseconds, day.toordinal() - day.weekday()))


@dataclasses.dataclass
class Nugget:
    stability: float = 0.0
    difficulty: float = 0.0
    seen: int = 0
    answered_day: datetime.date = None
    paid: float = 0.0


def worth(stability):
    return math.log(min(stability, 365) / 2.3065)


def grade(right, certainty, pace):
    if not right:
        return 1
    if certainty in ("guess", "unsure") or (pace is not None and pace > 1):
        return 2
    return 4 if certainty == "certain" and pace is not None and pace < -0.5 else 3


def points_of(nugget, element, right, certainty, pace):
    days = (moment(element) - nugget.seen) / DAY_MS
    if days < 1 / 3:
        return 0
    better = worth(grown(nugget.stability, nugget.difficulty, recall(days, nugget.stability)))
    stake = K * max(0.0, better - max(0.0, worth(nugget.stability), nugget.paid))
    stated = STATED[certainty]
    if right:
        nugget.paid = max(nugget.paid, better)
        factor = 1.0
        if stated >= 0.4 and pace is not None:
            factor += 0.15 * clamp(0.5 - pace / 4, 0, 1)
        return math.floor(1000 * stake * factor * (2 * stated - stated * stated))
    chance = float(element.get("chance"))
    return math.floor(-1000 * stake * (stated * stated + 2 * stated * chance / (1 - chance)))


def recount(entries):
    """Milli-points, and how often what happened."""
    nuggets, pace, total = {}, Pace(), 0
    counts = {"attempts": 0, "right": 0, "rounds": 0, "modules": set(), "badges": set()}
    for element in entries:
        if element.tag == "reveal":
            nuggets.setdefault(element.get("nugget"), Nugget()).seen = moment(element)
        elif element.tag == "attempt":
            total += attempt(nuggets.setdefault(element.get("nugget"), Nugget()), element, pace)
            counts["attempts"] += 1
            counts["right"] += element.get("right") == "yes"
        elif element.tag == "round":
            counts["rounds"] += 1
        elif element.tag == "assessment" and element.get("passed") == "yes":
            counts["modules"].add(element.get("module"))
        elif element.tag == "badge":
            counts["badges"].add(element.get("badge"))
    return total, counts


def attempt(nugget, element, pace):
    right = element.get("right") == "yes"
    too_quick = element.get("too-quick") == "yes"
    certainty = "guess" if too_quick else element.get("certainty", "sure")
    milliseconds = max(int(element.get("ms")), 400)
    day = local_day(element)
    deviation = None if too_quick else pace.deviation(element.get("format"), milliseconds, day)
    rating = grade(right, certainty, deviation)
    earned = 0
    if nugget.answered_day is None:
        nugget.stability, nugget.difficulty = W[rating - 1], clamp(first_difficulty(rating), 1, 10)
    else:
        earned = points_of(nugget, element, right, certainty, deviation)
        days = (day - nugget.answered_day).days
        nugget.stability, nugget.difficulty = reviewed(nugget.stability, nugget.difficulty, rating, days)
    nugget.answered_day, nugget.seen = day, moment(element)
    if right and not too_quick:
        pace.note(element.get("format"), milliseconds, day)
    return earned
