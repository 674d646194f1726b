#!/usr/bin/env python3
"""Kills the game in the middle of play, again and again: whatever it had recorded is there, and nothing else is left.

usage: tools/with-display killed.py SOURCE_DIR BINARY_DIR [KILLS]
"""
import datetime
import os
import pathlib
import random
import shutil
import sys
import time

import saves

KILLS_PER_SAVE = 50


def moment_after(folder):
    moments = [entry[3] for entry in saves.entries(folder, "Ada").values()]
    latest = max(map(datetime.datetime.fromisoformat, moments), default=datetime.datetime(2026, 3, 2, 9, tzinfo=datetime.timezone.utc))
    return (latest + datetime.timedelta(days=1)).isoformat(timespec="seconds")


def main(source, binary, kills):
    ground = pathlib.Path(binary) / "killed"
    shutil.rmtree(ground, ignore_errors=True)
    temporary = ground / "temporary"
    temporary.mkdir(parents=True)
    surroundings = dict(os.environ, TMPDIR=str(temporary), XDG_STATE_HOME=str(ground / "state"))
    rng = random.Random(20261130)
    recorded = lost = 0
    for kill in range(kills):
        folder = ground / f"saves-{kill // KILLS_PER_SAVE}"
        before = saves.entries(folder, "Ada") if folder.exists() else {}
        game = saves.Game(source, binary, folder, "--seed", str(kill), "--now", moment_after(folder) if before else
                          "2026-03-02T09:00:00+00:00", surroundings=surroundings)
        game.play(rng.randint(0, 12))
        time.sleep(rng.random() * 0.1)
        game.kill()
        after = saves.entries(folder, "Ada") if folder.exists() else {}
        fresh = sum(1 for text, entry in after.items() if entry[0] == "attempt" and text not in before)
        gone = len(before.keys() - after.keys()) + max(0, game.recorded - fresh)
        if gone or game.process.returncode != -9:
            print(f"kill {kill}: {gone} lost, ended with {game.process.returncode}: {game.complaints}")
            lost += max(gone, 1)
        recorded += game.recorded
    last = saves.Game(source, binary, folder, "--steps", "10", surroundings=surroundings).end()
    left = list(temporary.iterdir())
    print(f"{kills} kills, {recorded} answers recorded, {lost} lost; the next start ended with "
          f"{last.process.returncode} and left {len(left)} files in the temporary folder")
    return 0 if lost == 0 and recorded > kills and not left and last.process.returncode == 0 else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 12))
