#!/usr/bin/env python3
"""`cmake --install` into an empty folder: every file is in its place and true, and the game plays from there.

usage: tools/with-display installed.py SOURCE_DIR BINARY_DIR CMAKE
"""
import gzip
import os
import pathlib
import re
import shutil
import subprocess
import sys

PROGRAMS = {"recall-city": [""], "recall-team": ["", "leaderboard", "train"], "recall-author": ["", "lint", "stats", "judge"]}
OPTION = re.compile(r"--[a-z-]+")


class Installed:
    def __init__(self, source, binary, cmake):
        self.source = pathlib.Path(source)
        self.ground = pathlib.Path(binary) / "installed"
        shutil.rmtree(self.ground / "usr", ignore_errors=True)
        shutil.rmtree(self.ground / "home", ignore_errors=True)
        self.root = self.ground / "usr"
        (self.ground / "home/courses").mkdir(parents=True)
        self.surroundings = {**os.environ, "HOME": str(self.ground / "home")}
        for name in ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
            self.surroundings.pop(name, None)
        self.failed = 0
        done = self.run(cmake, "--install", binary, "--prefix", self.root)
        self.check("cmake --install", done)

    def run(self, *command, **more):
        return subprocess.run([str(part) for part in command], env=self.surroundings, text=True, capture_output=True,
                              cwd=self.ground / "home", timeout=600, **more)

    def check(self, what, holds, said=""):
        if isinstance(holds, subprocess.CompletedProcess):
            holds, said = holds.returncode == 0, holds.stdout[-2000:] + holds.stderr
        self.failed += 0 if holds else 1
        print("ok    " if holds else "FAILED", what, "" if holds else said)

    def help(self, program):
        return "".join(self.run(self.root / "bin" / program, *filter(None, [command]), "--help").stdout
                       for command in PROGRAMS[program])

    def pages(self):
        for program in PROGRAMS:
            page = self.root / "share/man/man1" / f"{program}.1.gz"
            shown = self.run("man", "--warnings", "-l", page)
            self.check(f"the page of {program} can be read", shown.returncode == 0 and shown.stderr == "", shown.stderr)
            said = set(OPTION.findall(self.help(program)))
            written = set(OPTION.findall(gzip.open(page, "rt").read().replace("\\-", "-")))
            self.check(f"and has the options of {program}", said == written, sorted(said ^ written))

    def completed(self, *words):
        script = self.root / "share/bash-completion/completions" / words[0]
        line = f'. {script}; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _recall_city "$1"; printf "%s\\n" "${{COMPREPLY[@]}}"'
        return self.run("bash", "-c", line, "bash", self.root / "bin" / words[0], *words[1:]).stdout.split()

    def completion(self):
        for words, wanted in {("recall-team", "l"): ["leaderboard"], ("recall-author", ""): ["lint", "stats", "judge"],
                              ("recall-city", "--re"): ["--rep", "--record", "--replay"],
                              ("recall-team", "train", "--a"): ["--apply"],
                              ("recall-city", "--autoplay", "g"): ["guess"]}.items():
            found = self.completed(*words)
            self.check(f"completion of {' '.join(words)}", found == wanted, found)

    def menu(self):
        share = self.root / "share"
        self.check("the entry of the menu", self.run("desktop-file-validate", share / "applications/recall-city.desktop"))
        self.check("its icon", (share / "icons/hicolor/scalable/apps/recall-city.svg").is_file())
        component = next((share / "metainfo").glob("*.metainfo.xml"))
        self.check("what a software centre shows", self.run("appstreamcli", "validate", "--no-net", "--pedantic", component))

    def plays(self, what, *arguments):
        run = self.run(self.root / "bin/recall-city", "--rep", "Ada", "--seed", "7", "--now", "2026-03-02T09:00:00+01:00",
                       "--autoplay", "perfect", *arguments)
        self.check(what, run.returncode == 0 and "1 rounds" in run.stdout, run.stdout + run.stderr)

    def all(self):
        self.menu()
        self.pages()
        self.completion()
        home = self.ground / "home"
        self.plays("a round of the courses that come with it")
        self.check("its save is among this person's data", any((home / ".local/share/recall-city").glob("Ada*.xml")))
        # A course with pictures that were drawn for it.
        shutil.copytree(self.source / "levels/phishing", home / "courses/phishing")
        self.check("the linter reads a course elsewhere", self.run(self.root / "bin/recall-author", "lint", "courses"))
        self.plays("a round of it", "--levels", home / "courses", "--data", home / "others")
        return 1 if self.failed else 0


if __name__ == "__main__":
    sys.exit(Installed(*sys.argv[1:4]).all())
