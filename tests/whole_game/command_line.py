#!/usr/bin/env python3
"""What every program says of itself, and the game where it cannot begin: a sentence on standard error, and 1.

usage: tools/with-display command_line.py SOURCE_DIR BINARY_DIR
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys

FOLDERS = ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")


class Display:
    """Another virtual display, with arguments of its own."""

    def __init__(self, *arguments):
        self.server = subprocess.Popen(["Xvfb", "-displayfd", "1", "-nolisten", "tcp", "-noreset", *arguments],
                                       stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)

    def __enter__(self):
        return ":" + self.server.stdout.readline().strip()

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()


class CommandLine:
    def __init__(self, source, binary):
        self.source, self.binary = pathlib.Path(source), pathlib.Path(binary)
        self.ground = self.binary / "command_line"
        shutil.rmtree(self.ground, ignore_errors=True)
        self.home = self.ground / "home"
        self.home.mkdir(parents=True)
        self.failed = 0

    def run(self, program, *arguments, without=(), **extra):
        surroundings = {**os.environ, "HOME": str(self.home), **extra}
        for name in (*FOLDERS, *without):
            surroundings.pop(name, None)
        return subprocess.run([self.binary / "bin" / program, *map(str, arguments)], env=surroundings, text=True,
                              cwd=self.ground, capture_output=True, timeout=120)

    def check(self, what, holds, *said):
        self.failed += 0 if holds else 1
        print("ok    " if holds else "FAILED", what, *said)

    def versions(self):
        version = re.search(r"project\(recall-city VERSION ([0-9.]+)", (self.source / "CMakeLists.txt").read_text())[1]
        for program in ("recall-city", "recall-team", "recall-author"):
            run = self.run(program, "--version", without=["DISPLAY"])
            self.check(f"{program} --version", (run.returncode, run.stdout, run.stderr) == (0, f"{program} {version}\n", ""),
                       run.stdout)

    def refused(self, what, sentence, *arguments, **more):
        run = self.run("recall-city", "--rep", "Ada", "--seed", "7", "--now", "2026-03-02T09:00:00+01:00", "--steps", "5",
                       *arguments, **more)
        lines = run.stderr.splitlines()
        good = run.returncode == 1 and run.stdout == "" and len(lines) == 1 and sentence in lines[0]
        self.check(what, good, run.returncode, run.stderr)

    def log(self):
        file = self.home / ".local/state/recall-city/recall-city.log"
        self.run("recall-city", "--rep", "Ada", "--seed", "7", "--steps", "60")
        brief = file.read_text()
        self.check("the log says what it takes to make the run again", "seed 7" in brief and "rep Ada" in brief)
        self.check("and no details", "Screen: " not in brief)
        self.run("recall-city", "--rep", "Ada", "--seed", "7", "--steps", "60", "--verbose")
        self.check("but with --verbose it does", "Screen: home" in file.read_text())

    def all(self):
        self.versions()
        self.refused("no home", "HOME is not set", without=["HOME"])
        self.refused("an empty home", "HOME is empty", HOME="")
        self.refused("a home that is no whole path", "HOME is not a whole path", HOME="here")
        self.check("nothing was written where one happened to stand", list(self.ground.iterdir()) == [self.home])
        self.refused("no display", "DISPLAY is not set", without=["DISPLAY"])
        with Display("-extension", "GLX") as name:
            self.refused("a display without OpenGL", f"The display {name} cannot be drawn on", DISPLAY=name)
        self.refused("a folder for saves that cannot be", "/proc/nowhere", "--autoplay", "guess", "--data", "/proc/nowhere")
        self.refused("a recording that cannot be written", "cannot be written", "--record", "/proc/nowhere")
        self.log()
        return 1 if self.failed else 0


if __name__ == "__main__":
    sys.exit(CommandLine(sys.argv[1], sys.argv[2]).all())
