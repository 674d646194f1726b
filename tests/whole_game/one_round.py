#!/usr/bin/env python3
"""What tools/play does without a display: one round by itself, its result, and a picture of every screen.

usage: one_round.py SOURCE_DIR BINARY_DIR
"""
import pathlib
import shutil
import subprocess
import sys


def main(source, binary):
    ground = pathlib.Path(binary) / "one_round"
    shutil.rmtree(ground, ignore_errors=True)
    command = [pathlib.Path(source) / "tools/with-display", pathlib.Path(binary) / "bin/recall-city",
               "--data", ground / "saves", "--rep", "demo", "--seed", "7", "--now", "2026-03-02T09:00:00+01:00",
               "--autoplay", "guess", "--shots", ground / "pictures"]
    run = subprocess.run(command, capture_output=True, text=True)
    print(run.stdout, run.stderr)
    pictures = [pathlib.Path(line[9:]) for line in run.stdout.splitlines() if line.startswith("Picture: ")]
    names = {path.stem[3:] for path in pictures}
    names |= {"round-play" for name in names if name.startswith("round-play-")}
    wanted = {"home", "round-snippet", "round-play", "round-paused", "results", "campaign", "briefing", "leaderboard", "badges",
              "library", "settings"}
    # An empty or one-coloured picture of this size is far smaller.
    drawn = all(path.stat().st_size > 20_000 for path in pictures)
    silent = run.stderr.strip() in ("", "Setting vertical sync not supported")
    good = run.returncode == 0 and "1 rounds" in run.stdout and wanted <= names and drawn and silent
    print("ok" if good else f"FAILED: missing {sorted(wanted - names)}, drawn {drawn}, silent {silent}")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
