#!/usr/bin/env python3
"""The second computation agrees with the game where a log changes its memory model and where a clock was wrong.

usage: recount_test.py SOURCE_DIR BINARY_DIR

A log of one season is made up: two devices, two changes of the model (to another FSRS-6, then to FSRS-7), and one
device whose clock is ahead by ten days for a while, and once behind by a year. The board's points have to be those
recounted, and both the models and the clocks have to make a difference.
"""
import datetime
import json
import pathlib
import random
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
import zlib

import memory_models
import recount

START = datetime.datetime(2026, 1, 5, 8, 0, tzinfo=datetime.timezone(datetime.timedelta(hours=1)))
FSRS6 = [number * factor for number, factor in zip(memory_models.FSRS6, [0.9, 1.05, 1.2] * 7)]
FSRS7 = [0.2, 2.0, 4.5, 10.0, 6.0, 0.6, 3.5, 2.1, 0.05, 1.3, 0.8, 0.55, 0.9, 0.7, 1.2, 1.2, 0.6, 3.5, 0.5, 0.1, 1.7,
         0.7, 1.3, 0.15, 0.09, 0.3, 0.94, 0.2, 0.6, 0.05, 0.5, 0.4, 0.5, 0.35]


class Log:
    """Entries of two devices, with the numbers they would have."""

    def __init__(self):
        self.element, self.numbers = ElementTree.Element("log"), {"d1": 0, "d2": 0}

    def add(self, tag, device, at, **attributes):
        self.numbers[device] += 1
        named = {name.replace("_", "-"): str(value) for name, value in attributes.items()}
        ElementTree.SubElement(self.element, tag, n=str(self.numbers[device]), by=device,
                               at=at.isoformat(timespec="milliseconds"), **named)

    def answers(self, rng, device, at, count):
        """Some minutes of play; when it ended."""
        for _ in range(count):
            at += datetime.timedelta(seconds=rng.randint(15, 90), milliseconds=rng.randint(0, 999))
            nugget = f"sales/{rng.randint(1, 25)}"
            if rng.random() < 0.1:
                self.add("reveal", device, at, nugget=nugget)
                continue
            self.add("attempt", device, at, nugget=nugget, question=f"{nugget}/q",
                     right="yes" if rng.random() < 0.85 else "no", certainty=rng.choice(list(recount.STATED)),
                     format=rng.choice(["single-choice", "numeric"]), chance=rng.choice([0, 0.25, 0.5]),
                     ms=rng.randint(900, 9000))
        return at


def made_up(rng):
    log = Log()
    for day in range(75):
        at = START + datetime.timedelta(days=day, minutes=rng.randint(0, 600))
        for when, numbers in ((20, FSRS6), (40, FSRS7)):
            if day == when:
                log.add("model", "d1", at, numbers=" ".join(map(repr, numbers)))
        log.answers(rng, rng.choice(["d1", "d2"]), at, rng.randint(0, 14))
        if day == 50:
            # The other device goes on as ever, and its answers of those ten days stay paid.
            log.answers(rng, "d1", at + datetime.timedelta(days=10), 30)
            log.add("clock", "d1", at + datetime.timedelta(hours=1))
        if day == 60:
            log.answers(rng, "d2", at - datetime.timedelta(days=365), 30)
            log.add("clock", "d2", at + datetime.timedelta(hours=1))
    return log.element


def write_save(log, path):
    save = ElementTree.Element("save", version="3")
    ElementTree.SubElement(save, "settings", name=path.stem)
    save.append(log)
    write_sealed(ElementTree.tostring(save, encoding="unicode").removesuffix("</save>"), "</save>", path)
    # A journal begins with the settings, when all else is in the snapshot.
    write_sealed(f'<entry v="3"><settings name="{path.stem}"/>', "</entry>", path.with_suffix(".journal"))


def write_sealed(text, end, path):
    path.write_text(f'{text}<end check="{zlib.crc32(text.encode()):08x}"/>{end}\n', encoding="utf-8")


def on_the_board(source, binary, folder):
    now = START + datetime.timedelta(days=80)
    command = [pathlib.Path(binary) / "bin/recall-team", "leaderboard", folder, "--period", "season", "--json",
               "--now", now.isoformat(), "--levels", pathlib.Path(source) / "tests/tools/recall_team/levels"]
    board = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return round(board["standings"][0]["earned"] * 1000)


def main(source, binary):
    folder = pathlib.Path(binary) / "recount"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    failed = 0
    for seed in range(5):
        write_save(made_up(random.Random(seed)), folder / "Ada.xml")
        entries = recount.read_log(folder, "Ada")
        total, counts = recount.recount(entries)
        board = on_the_board(source, binary, folder)
        without = {"model": recount.recount([entry for entry in entries if entry.tag != "model"])[0],
                   "clock": recount.recount(recount.in_order(entries, believe_all=True))[0]}
        # A thousandth may round the other way for each answer paid.
        good = (abs(board - total) <= counts["attempts"]
                and all(abs(other - total) > counts["attempts"] for other in without.values()))
        print(f"{'ok      ' if good else 'FAILED  '}{counts['attempts']} answers: {board} on the board, {total} recounted, "
              f"{without['model']} with one model only, {without['clock']} with every clock believed")
        failed += not good
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
