#!/usr/bin/env python3
"""A machine with few fonts: without one of the house the game says which package has it and ends; what a course is
written in and no font has is told by the linter and on the screen, and stops nobody from playing.

usage: fonts.py SOURCE_DIR BINARY_DIR   (on a display)
"""
import os
import pathlib
import shutil
import subprocess
import sys

FAMILIES = {"Quicksand": ["Bold"], "Cabin": ["Regular", "SemiBold", "Italic", "SemiBold Italic"]}


class Machine:
    def __init__(self, source, binary):
        self.levels, self.binary = pathlib.Path(source) / "levels", pathlib.Path(binary)
        self.ground = self.binary / "few_fonts"
        shutil.rmtree(self.ground, ignore_errors=True)
        (self.ground / "fonts").mkdir(parents=True)
        config = self.ground / "fonts.conf"
        config.write_text(f"<fontconfig><dir>{self.ground}/fonts</dir><cachedir>{self.ground}/cache</cachedir>"
                          "</fontconfig>", encoding="utf-8")
        self.surroundings = dict(os.environ, FONTCONFIG_FILE=str(config))
        for name in ("STATE", "CACHE", "DATA"):
            self.surroundings[f"XDG_{name}_HOME"] = str(self.ground / name)

    def install(self, family):
        for style in FAMILIES[family]:
            file = subprocess.run(["fc-match", "-f", "%{file}", f"{family}:style={style}"], capture_output=True,
                                  text=True, check=True).stdout
            shutil.copy(file, self.ground / "fonts")

    def course(self, title):
        """A courses folder with one of the game's own under another title."""
        levels = self.ground / "levels"
        shutil.copytree(self.levels / "phishing", levels / "phishing")
        file = levels / "phishing" / "course.xml"
        text = file.read_text(encoding="utf-8")
        file.write_text(text.replace('title="', f'title="{title} ', 1), encoding="utf-8")
        return levels

    def run(self, program, *words):
        return subprocess.run([self.binary / "bin" / program, *words], capture_output=True, text=True,
                              env=self.surroundings, timeout=600)

    def play(self, levels, *more):
        return self.run("recall-city", "--levels", levels, "--data", self.ground / "saves", "--rep", "Ada", "--device",
                        "d1", "--seed", "7", "--now", "2026-03-02T09:00:00Z", "--autoplay", "perfect", *more)


def check(holds, what):
    print(("ok      " if holds else "FAILED  ") + what)
    return 0 if holds else 1


def main(source, binary):
    machine = Machine(source, binary)
    levels = machine.course("ไทย 中文")
    failed = 0
    for family, package in (("Quicksand", "fonts-quicksand"), ("Cabin", "fonts-cabin")):
        run = machine.play(levels)
        failed += check(run.returncode == 1 and f"install the package {package}." in run.stderr,
                        f"without {family}: {run.returncode}, {run.stderr.strip()}")
        machine.install(family)
    lint = machine.run("recall-author", "lint", levels)
    for script in ("Thai", "Han"):
        warning = f"warning: No font on this computer has {script} letters"
        failed += check(lint.returncode == 0 and warning in lint.stderr, f"the linter warns of {script}")
    run = machine.play(levels, "--shots", machine.ground / "shots")
    failed += check(run.returncode == 0 and "1 round" in run.stdout, f"a round is played: {run.stdout}{run.stderr}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
