#!/usr/bin/env python3
"""What the world may refuse: the game ends with a sentence and 1 within seconds, or goes on without harm.

usage: tools/with-display trouble.py SOURCE_DIR BINARY_DIR
"""
import os
import pathlib
import resource
import shutil
import sys
import time

import saves

SECONDS = 30


class Trouble:
    def __init__(self, source, binary):
        self.source, self.binary = source, binary
        self.ground = pathlib.Path(binary) / "trouble"
        shutil.rmtree(self.ground, ignore_errors=True)
        self.ground.mkdir(parents=True)
        self.failed = 0

    def game(self, folder, *arguments, **more):
        surroundings = dict(os.environ, XDG_STATE_HOME=str(self.ground / "state"), **more.pop("extra", {}))
        for name in more.pop("without", ()):
            surroundings.pop(name, None)
        return saves.Game(self.source, self.binary, folder, "--seed", "7", "--now", "2026-03-02T09:00:00+01:00",
                          *arguments, surroundings=surroundings, **more)

    def check(self, what, game, code, sentence=""):
        start = time.monotonic()
        game.end(SECONDS)
        took = time.monotonic() - start
        good = game.process.returncode == code and sentence in game.complaints and took < SECONDS
        self.failed += 0 if good else 1
        print("ok    " if good else "FAILED", what, f"{took:.1f} s, {game.process.returncode}:", game.complaints.strip())
        return good

    def vanished_folder(self):
        folder = self.ground / "share"
        game = self.game(folder).play(5)
        folder.rename(self.ground / "away")
        self.check("a folder that vanishes", game, 1, "No such file or directory")
        kept = saves.attempts(self.ground / "away", "Ada")
        self.failed += 0 if kept >= game.recorded else 1

    def no_room(self):
        limit = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
        folder = self.ground / "full"
        game = self.game(folder, before=limit).play(1000)
        self.check("a file that may not grow", game, 1, "Make room on that disk")
        kept = saves.attempts(folder, "Ada")
        self.failed += 0 if kept >= game.recorded > 0 else 1

    def run(self):
        self.vanished_folder()
        self.no_room()
        self.check("no display", self.game(self.ground / "none", without=["DISPLAY"]), 1, "DISPLAY is not set")
        self.check("a display that is not there", self.game(self.ground / "none", extra={"DISPLAY": ":4711"}), 1,
                   "The display :4711 cannot be opened")
        self.check("a folder's name that is too long", self.game(self.ground / ("x" * 300)), 1, "File name too long")
        self.check("no temporary folder",
                   self.game(self.ground / "calm", "--steps", "10", extra={"TMPDIR": "/nowhere"}), 0)
        self.check("a temporary folder that is a file",
                   self.game(self.ground / "calm", "--steps", "10", extra={"TMPDIR": "/dev/null"}), 0)
        return 1 if self.failed else 0


if __name__ == "__main__":
    sys.exit(Trouble(sys.argv[1], sys.argv[2]).run())
