#!/usr/bin/env python3
"""Three reps play thirty days by themselves, through the windows of the real game, and the books are checked.

usage: thirty_days.py SOURCE_DIR BINARY_DIR [DAYS]

`perfect` has to complete social-selling module by module and be rewarded, `guess` may earn nothing and gain no rank,
and points, badges, streak and leaderboard have to agree with a second computation from the logs alone. Ten days are
enough for all but what guessing earns: luck has a say until there were many answers.
"""
import json
import pathlib
import shutil
import subprocess
import sys

import recount

START = "2026-03-02T09:00:00+01:00"


class Runs:
    def __init__(self, source, binary, days):
        self.source, self.binary, self.days = pathlib.Path(source), pathlib.Path(binary), days
        self.data = self.binary / "thirty_days"
        shutil.rmtree(self.data, ignore_errors=True)

    def play(self, rep, days=None, folder=None):
        command = [self.source / "tools/with-display", self.binary / "bin/recall-city", "--data", folder or self.data,
                   "--rep", rep, "--device", "d1", "--seed", "7", "--now", START, "--autoplay", rep, "--days", str(days or self.days)]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout

    def leaderboard(self, now):
        command = [self.binary / "bin/recall-team", "leaderboard", self.data, "--period", "season", "--now", now, "--json"]
        return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def check(holds, what):
    print(("ok      " if holds else "FAILED  ") + what)
    return 0 if holds else 1


def check_books(report, rep, standing, entries):
    """The game's own report and the leaderboard against the second computation."""
    total, counts = recount.recount(entries)
    said = f"{rep}: {counts['attempts']} answers, {counts['right']} right, "
    failed = check(report.startswith(said), f"{rep}: {counts['attempts']} answers and {counts['right']} right, both ways")
    line = (f"{counts['rounds']} rounds, {len(counts['modules'])} modules complete, "
            f"{len(counts['badges'])} badges")
    failed += check(line in report, f"{rep}: {line}, both ways")
    # A thousandth may round the other way for each answer paid.
    failed += check(abs(standing["earned"] * 1000 - total) <= counts["attempts"],
                    f"{rep}: {standing['earned']} points on the board, {total / 1000:.1f} recounted")
    failed += check(f"streak {standing['streak']}" in report, f"{rep}: a streak of {standing['streak']}, both ways")
    return failed, total, counts


def main(source, binary, days):
    runs = Runs(source, binary, days)
    reports = {rep: runs.play(rep) for rep in ("perfect", "forgetful", "guess")}
    logs = {rep: recount.read_log(runs.data, rep) for rep in reports}
    board = runs.leaderboard(max((log[-1] for log in logs.values()), key=recount.moment).get("at"))
    standings = {standing["name"]: standing for standing in board["standings"]}
    failed, totals, counts = 0, {}, {}
    for rep, report in reports.items():
        wrong, totals[rep], counts[rep] = check_books(report, rep, standings[rep], logs[rep])
        failed += wrong
    modules = sorted(module for module in counts["perfect"]["modules"] if module.startswith("social-selling/"))
    failed += check(len(modules) == 6, f"perfect has completed social-selling: {', '.join(modules)}")
    failed += check(standings["perfect"]["brightness"] > 0.5, f"most windows open to it are bright: {standings['perfect']['brightness']}")
    failed += check(len(counts["perfect"]["badges"]) >= 3, f"it has badges: {sorted(counts['perfect']['badges'])}")
    failed += check(standings["perfect"]["rank"] == 1, "it is first")
    if days >= 30:
        failed += check(totals["guess"] <= 0, f"guessing has earned {totals['guess'] / 1000:.1f} points")
    failed += check(standings["guess"]["rank"] == 3, "and is last of three")
    once, again = runs.data / "once", runs.data / "again"
    for folder in (once, again):
        runs.play("forgetful", 2, folder)
    same = all((once / name).read_bytes() == (again / name).read_bytes() for name in ("forgetful.xml", "forgetful.journal"))
    failed += check(same, "the same seed gives the same save, byte for byte")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 30))
