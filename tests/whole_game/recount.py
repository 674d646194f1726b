"""A second computation of what a rep's log is worth, written from the formulae and sharing nothing with the game.

It reads a save (snapshot and journal) as plain XML and folds memory, grades, pace and points again.
"""
import dataclasses
import datetime
import math
import pathlib
import xml.etree.ElementTree as ElementTree

import memory_models
import true_times
from memory_models import clamp

K = 100 / math.log(365 / 2.3065)
DAY_MS = 86_400_000
STATED = {"guess": 0.0, "unsure": 0.4, "sure": 0.75, "certain": 0.95}


def read_log(folder, rep):
    """All entries of a save, of whatever device, each (device, number) once, in the order of the log."""
    elements = []
    folder = pathlib.Path(folder)
    for snapshot in [*folder.glob(f"{rep}.xml"), *folder.glob(f"{rep}@*.xml")]:
        if not snapshot.name.endswith(".backup.xml"):
            elements += list(ElementTree.parse(snapshot).getroot().find("log"))
    for journal in [*folder.glob(f"{rep}.journal"), *folder.glob(f"{rep}@*.journal")]:
        for line in journal.read_text(encoding="utf-8").splitlines():
            elements += [child for child in ElementTree.fromstring(line) if child.get("n")]
    entries = {(device(element), int(element.get("n"))): element for element in elements}
    return in_order(entries.values())


def in_order(entries, believe_all=False):
    """With the time that counts for each, and whether it is trusted."""
    for name in {device(element) for element in entries}:
        own = sorted((e for e in entries if device(e) == name), key=lambda e: int(e.get("n")))
        times = true_times.of([utc_ms(element.get("at")) for element in own], believe_all)
        for element, (counts, trusted) in zip(own, times):
            element.set("counts", str(counts))
            element.set("trusted", "yes" if trusted else "no")
    return sorted(entries, key=lambda e: (moment(e), device(e), int(e.get("n"))))


def device(element):
    return element.get("by", "d1")


def utc_ms(iso):
    return round(datetime.datetime.fromisoformat(iso).timestamp() * 1000)


def moment(element):
    return int(element.get("counts"))


def trusted(element):
    return element.get("trusted") == "yes"


def local_day(element):
    zone = datetime.datetime.fromisoformat(element.get("at")).tzinfo
    local = datetime.datetime.fromtimestamp(moment(element) / 1000, zone) - datetime.timedelta(hours=4)
    return local.date()


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
    state: tuple = None
    seen: int = 0
    # What was answered: rating, moment and day.
    answers: list = dataclasses.field(default_factory=list)
    paid: float = 0.0

    def answer(self, model, rating, when, day):
        if self.answers:
            _, before, day_before = self.answers[-1]
            days = ((when - before) / DAY_MS, (day - day_before).days)
            self.state = model.reviewed(self.state, rating, *days)
        else:
            self.state = model.first(rating)
        self.answers.append((rating, when, day))

    def compute_with(self, model):
        """As if it always had been this model."""
        answers, self.answers = self.answers, []
        for answer in answers:
            self.answer(model, *answer)


def worth(stability):
    return math.log(min(stability, 365) / 2.3065)


def grade(right, certainty, pace):
    if not right:
        return 1
    if certainty in ("guess", "unsure") or (pace is not None and pace > 1):
        return 2
    return 4 if certainty == "certain" and pace is not None and pace < -0.5 else 3


def points_of(model, nugget, element, right, certainty, pace):
    days = (moment(element) - nugget.seen) / DAY_MS
    if days < 1 / 3:
        return 0
    better = worth(model.after_good(nugget.state, days))
    stake = K * max(0.0, better - max(0.0, worth(nugget.state[0]), nugget.paid))
    stated = STATED[certainty]
    if right:
        nugget.paid = max(nugget.paid, better)
        factor = 1.0
        if stated >= 0.4 and pace is not None:
            factor += 0.15 * clamp(0.5 - pace / 4, 0, 1)
        return math.floor(1000 * stake * factor * (2 * stated - stated * stated))
    chance = float(element.get("chance"))
    return math.floor(-1000 * stake * (stated * stated + 2 * stated * chance / (1 - chance)))


class Recount:
    """The fold over a log: milli-points, and how often what happened."""

    def __init__(self):
        self.model = memory_models.model(memory_models.FSRS6)
        self.nuggets, self.pace = {}, Pace()
        self.points = 0
        self.counts = {"attempts": 0, "right": 0, "rounds": 0, "modules": set(), "badges": set()}

    def apply(self, element):
        counts = self.counts
        if element.tag == "reveal":
            self.nugget(element).seen = moment(element)
        elif element.tag == "attempt":
            self.points += self.attempt(self.nugget(element), element)
            counts["attempts"] += 1
            counts["right"] += element.get("right") == "yes"
        elif element.tag == "round":
            counts["rounds"] += 1
        elif element.tag == "assessment" and element.get("passed") == "yes":
            counts["modules"].add(element.get("module"))
        elif element.tag == "badge" and trusted(element):
            counts["badges"].add(element.get("badge"))
        elif element.tag == "model" and trusted(element):
            self.adopt(memory_models.model([float(number) for number in element.get("numbers").split()]))

    def nugget(self, element):
        return self.nuggets.setdefault(element.get("nugget"), Nugget())

    def adopt(self, model):
        """What was paid stays; every memory is computed again."""
        self.model = model
        for nugget in self.nuggets.values():
            nugget.compute_with(model)

    def attempt(self, nugget, element):
        right = element.get("right") == "yes"
        too_quick = element.get("too-quick") == "yes"
        certainty = "guess" if too_quick else element.get("certainty", "sure")
        taken = max(int(element.get("ms")), 400)
        day = local_day(element)
        deviation = None if too_quick else self.pace.deviation(element.get("format"), taken, day)
        earned = points_of(self.model, nugget, element, right, certainty, deviation) if nugget.answers and trusted(element) else 0
        nugget.answer(self.model, grade(right, certainty, deviation), moment(element), day)
        nugget.seen = moment(element)
        if right and not too_quick:
            self.pace.note(element.get("format"), taken, day)
        return earned


def recount(entries):
    """Milli-points, and how often what happened."""
    books = Recount()
    for element in entries:
        books.apply(element)
    return books.points, books.counts
