#!/usr/bin/env python3
"""Who is asked for a name: nobody who was named, and nobody who was here before. Until then nothing is saved.

usage: first_start.py SOURCE_DIR BINARY_DIR
"""
import os
import pathlib
import shutil
import subprocess
import sys


class Game:
    def __init__(self, source, binary):
        self.ground = pathlib.Path(binary) / "first_start"
        shutil.rmtree(self.ground, ignore_errors=True)
        self.saves = self.ground / "saves"
        self.command = [pathlib.Path(source) / "tools/with-display", pathlib.Path(binary) / "bin/recall-city",
                        "--data", self.saves, "--device", "d1", "--seed", "7", "--now", "2026-03-02T09:00:00+01:00", "--steps", "100"]

    def screens(self, name, user, *arguments):
        """The screens met within a hundred steps in which nobody presses anything."""
        pictures = self.ground / name
        surroundings = dict(os.environ, USER=user, XDG_DATA_HOME=str(self.ground / "own"))
        run = subprocess.run([*self.command, "--shots", pictures, *arguments], env=surroundings,
                             capture_output=True, text=True)
        print(name, run.returncode, run.stderr)
        return {path.stem[3:] for path in pictures.glob("*.png")}

    def saved(self):
        return sorted(path.name for path in self.saves.glob("*.xml"))


def main(source, binary):
    game = Game(source, binary)
    found = {
        "a newcomer is asked": game.screens("newcomer", "mara") == {"first-start"},
        "nothing is saved before": game.saved() == [],
        "who is named is not asked": game.screens("named", "mara", "--rep", "ada") == {"home"},
        "their save is made": game.saved() == ["ada.xml"],
        "a colleague's save is nobody else's": game.screens("colleague", "mara") == {"first-start"},
        "whoever has a save is not asked": game.screens("known", "ada") == {"home"},
        "who played last is not asked": game.screens("again", "mara") == {"home"},
    }
    for what, holds in found.items():
        print("ok    " if holds else "FAILED", what)
    return 0 if all(found.values()) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
