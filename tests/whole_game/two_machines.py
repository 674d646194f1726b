#!/usr/bin/env python3
"""Two installations play one rep, each from a copy of the same folder; then the folders are copied over each other.

usage: tools/with-display two_machines.py SOURCE_DIR BINARY_DIR
"""
import os
import pathlib
import shutil
import subprocess
import sys

import saves


class Machine:
    def __init__(self, source, binary, ground, name):
        self.source, self.binary = source, binary
        self.folder = ground / name
        self.surroundings = dict(os.environ, XDG_STATE_HOME=str(ground / f"{name}.state"))

    def play(self, now, answers):
        game = saves.Game(self.source, self.binary, self.folder, "--seed", "7", "--now", now,
                          surroundings=self.surroundings)
        game.play(answers).kill()


def over(source, target):
    shutil.copytree(source, target, dirs_exist_ok=True)


def main(source, binary):
    ground = pathlib.Path(binary) / "two_machines"
    shutil.rmtree(ground, ignore_errors=True)
    desk, laptop = (Machine(source, binary, ground, name) for name in ("desk", "laptop"))
    desk.play("2026-03-02T09:00:00+01:00", 8)
    over(desk.folder, laptop.folder)
    for day in (3, 4):
        desk.play(f"2026-03-{day:02}T09:00:00+01:00", 6)
        laptop.play(f"2026-03-{day:02}T19:00:00+01:00", 4)
    everything = saves.entries(desk.folder, "Ada") | saves.entries(laptop.folder, "Ada")
    expected = sum(1 for entry in everything.values() if entry[0] == "attempt")
    good = len({entry[2] for entry in everything.values()}) == 2
    print("ok" if good else "FAILED", "each has a name of its own")
    for first, second in ((desk, laptop), (laptop, desk)):
        merged = ground / "merged"
        shutil.rmtree(merged, ignore_errors=True)
        over(first.folder, merged)
        over(second.folder, merged)
        run = subprocess.run([pathlib.Path(binary) / "bin/recall-city", "--data", merged, "--rep", "Ada", "--now",
                              "2026-03-05T09:00:00+01:00", "--autoplay", "guess", "--steps", "2"],
                             capture_output=True, text=True, env=desk.surroundings)
        right = f"Ada: {expected} answers," in run.stdout
        good = good and right
        print("ok" if right else "FAILED", f"{expected} answers in the copy:", run.stdout, run.stderr)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
