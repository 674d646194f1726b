#!/usr/bin/env python3
"""A recording played again gives the same save, byte for byte; one that is damaged or none is refused in a sentence.

usage: tools/with-display replay.py SOURCE_DIR BINARY_DIR
"""
import os
import pathlib
import shutil
import subprocess
import sys

KEYS = ["Return", "Return", "space", "2", "Return", "1", "Return", "Escape", "Down", "Return", "Tab", "Return"]


class Replay:
    def __init__(self, source, binary):
        self.game = pathlib.Path(binary) / "bin/recall-city"
        self.ground = pathlib.Path(binary) / "replay"
        shutil.rmtree(self.ground, ignore_errors=True)
        self.ground.mkdir(parents=True)
        self.surroundings = dict(os.environ, XDG_STATE_HOME=str(self.ground / "state"), XDG_DATA_HOME=str(self.ground / "own"))
        self.failed = 0

    def command(self, saves, *arguments):
        return [self.game, "--rep", "Ada", "--seed", "7", "--now", "2026-03-02T09:00:00+01:00", "--data",
                self.ground / saves, *arguments]

    def run(self, saves, *arguments):
        return subprocess.run(self.command(saves, *arguments), env=self.surroundings, capture_output=True, text=True,
                              timeout=600)

    def saved(self, saves):
        return {path.name: path.read_bytes() for path in (self.ground / saves).iterdir()}

    def check(self, what, holds, *said):
        self.failed += 0 if holds else 1
        print("ok    " if holds else "FAILED", what, *said)

    def same(self, what, first, again, run):
        one, two = self.saved(first), self.saved(again)
        self.check(what, run.returncode == 0 and one == two and any(b"<attempt" in text for text in one.values()),
                   run.returncode, run.stderr, sorted(one), sorted(two), sum(map(len, one.values())))

    def by_itself(self):
        tape = self.ground / "round.txt"
        recorded = self.run("first", "--autoplay", "guess", "--record", tape)
        self.check("it says how to play it again", f"--replay {tape} --seed 7" in recorded.stdout, recorded.stdout)
        self.same("a round comes back", "first", "again", self.run("again", "--replay", tape))
        return tape

    def by_hand(self):
        tape = self.ground / "hand.txt"
        game = subprocess.Popen(self.command("hand", "--record", tape), env=self.surroundings)
        subprocess.run(["xdotool", "search", "--sync", "--name", "^Recall City$"], check=True, capture_output=True)
        journal = lambda saves: b"".join(text for name, text in sorted(saves.items()) if name.endswith(".journal"))
        for key in KEYS * 20:
            subprocess.run(["xdotool", "key", key, "sleep", "0.4"], check=True)
            if b"<attempt" in journal(self.saved("hand")):
                break
        # It does not come to an end of its own.
        game.kill()
        game.wait()
        run = self.run("hand_again", "--replay", tape)
        one, two = self.saved("hand"), self.saved("hand_again")
        self.check("what was pressed until it was killed comes back", run.returncode == 0 and
                   b"<attempt" in journal(one) and journal(two).startswith(journal(one)), run.stderr, len(journal(one)))

    def refused(self, what, text, sentence):
        tape = self.ground / "wrong.txt"
        tape.write_bytes(text)
        run = self.run("none", "--replay", tape)
        good = run.returncode == 1 and sentence in run.stderr and len(run.stderr.splitlines()) == 1
        self.check(what, good and not (self.ground / "none").exists(), run.returncode, run.stderr)

    def all(self):
        tape = self.by_itself().read_bytes()
        lines = tape.splitlines(keepends=True)
        self.by_hand()
        self.refused("one that is torn", tape[:-3], f"damaged at line {len(lines)}")
        self.refused("one that was changed", b"".join(lines[:3] + [b"7 jump\n"] + lines[3:]), "damaged at line 4")
        self.refused("one of another version", tape.replace(b"input 1", b"input 2", 1), "not an input recording")
        self.refused("no recording", bytes(range(256)), "not an input recording")
        self.refused("an empty file", b"", "not an input recording")
        return 1 if self.failed else 0


if __name__ == "__main__":
    sys.exit(Replay(sys.argv[1], sys.argv[2]).all())
