#!/usr/bin/env python3
"""A rep plays on a machine whose clock is really wrong for a while: ahead by 399 days, behind, and before the game.

usage: wrong_clock.py SOURCE_DIR BINARY_DIR

`faketime` sets the clock that the game reads. What was answered under a wrong one may neither pay nor cost anything,
no badge may come of it, and the streak is that of the true days: both as the game says and as recounted from the log.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys

import recount

# When a round is played, and what a machine says whose clock is wrong in between.
PLAYED = [("2026-03-02 09:00:00", None), ("2026-03-03 09:00:00", None), ("2026-03-03 21:00:00", "2027-04-06 21:00:00"),
          ("2026-03-04 09:00:00", None), ("2026-03-04 21:00:00", "2026-01-20 21:00:00"), ("2026-03-05 09:00:00", None),
          ("2026-03-05 21:00:00", "1999-01-01 00:10:00"), ("2026-03-06 09:00:00", None)]


class Machine:
    def __init__(self, source, binary, name):
        self.source, self.binary = pathlib.Path(source), pathlib.Path(binary)
        ground = self.binary / "wrong_clock" / name
        shutil.rmtree(ground, ignore_errors=True)
        self.data = ground / "saves"
        # A machine is an installation of its own.
        self.surroundings = dict(os.environ, TZ="UTC", XDG_STATE_HOME=str(ground / "state"))

    def play(self, clock):
        """One round; its report as numbers by name."""
        command = [self.source / "tools/with-display", "faketime", clock, self.binary / "bin/recall-city",
                   "--data", self.data, "--rep", "Ada", "--device", "d1", "--seed", "7", "--autoplay", "perfect"]
        run = subprocess.run(command, capture_output=True, text=True, env=self.surroundings)
        if run.returncode != 0:
            raise SystemExit(f"{clock}: {run.stdout}{run.stderr}")
        return {name: float(number.replace(",", "")) for number, name in
                re.findall(r"([\d,.]+) (answers|points|rounds|badges)", run.stdout)} | {
                    "streak": int(re.search(r"streak (\d+)", run.stdout).group(1))}


def check(holds, what):
    print(("ok      " if holds else "FAILED  ") + what)
    return 0 if holds else 1


def main(source, binary):
    wrong, right = Machine(source, binary, "wrong"), Machine(source, binary, "right")
    reports = [(clock, said, wrong.play(said or clock), right.play(clock)) for clock, said in PLAYED]
    failed = 0
    for clock, said, report, honest in reports:
        if said is None:
            failed += check(report["streak"] == honest["streak"],
                            f"{clock}: a streak of {report['streak']}, and {honest['streak']} by a right clock")
            for what in ("points", "badges"):
                failed += check(report[what] <= honest[what],
                                f"{clock}: {report[what]:g} {what}, no more than {honest[what]:g}")
    entries = recount.read_log(wrong.data, "Ada")
    total, counts = recount.recount(entries)
    doubted = [e for e in entries if e.tag == "attempt" and not recount.trusted(e)]
    said = {e.get("at")[:10] for e in doubted}
    failed += check(all(r["answers"] > b["answers"] for (*_, b, _), (*_, r, _) in zip(reports, reports[1:])),
                    "a round was played each time")
    failed += check(said == {"2027-04-06", "2026-01-20", "1999-01-01"}, f"what is doubted was said to be of {sorted(said)}")
    times = [recount.moment(e) for e in doubted]
    failed += check(recount.utc_ms(PLAYED[0][0] + "+00:00") < min(times) and max(times) < recount.utc_ms(PLAYED[-1][0] + "+00:00"),
                    "and counts as of the days it was")
    last = reports[-1][2]
    failed += check(abs(last["points"] - total / 1000) <= 1 + counts["attempts"] / 1000,
                    f"{last['points']} points, {total / 1000:.1f} recounted")
    failed += check(last["badges"] == len(counts["badges"]), f"{last['badges']} badges, both ways")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
