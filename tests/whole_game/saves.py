"""The saves of a folder as the tests of the whole game read them: by themselves, with a parser of their own."""
import pathlib
import re
import signal
import subprocess

ENTRY = re.compile(r'<(attempt|reveal|page|assessment|round|badge|model|clock) n="(\d+)"(?: by="([^"]*)")? at="([^"]*)"[^>]*>')


def entries(folder, rep):
    """Every entry of a rep's save once, in no order: (kind, number, device, moment) and its text."""
    found = {}
    for path in pathlib.Path(folder).glob(f"{rep}*"):
        if path.suffix in (".xml", ".journal"):
            for entry in ENTRY.finditer(path.read_text(encoding="utf-8", errors="replace")):
                found[entry.group(0)] = entry.groups()
    return found


def attempts(folder, rep):
    return sum(1 for entry in entries(folder, rep).values() if entry[0] == "attempt")


class Game:
    """Plays by itself without a mistake, and says every answer that is recorded in a line on its standard output."""

    def __init__(self, source, binary, folder, *arguments, days=3650, surroundings=None, before=None):
        command = [pathlib.Path(binary) / "bin/recall-city", "--data", folder, "--rep", "Ada", "--autoplay", "perfect",
                   "--days", str(days), "--speak", *arguments]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                                        env=surroundings, preexec_fn=before)
        self.recorded = 0

    def play(self, answers):
        """Until so many answers were recorded, or the game has ended."""
        while self.recorded < answers:
            line = self.process.stdout.readline()
            if not line:
                break
            self._note(line)
        return self

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        return self._finish(60)

    def end(self, seconds=60):
        return self._finish(seconds)

    def _note(self, line):
        # It is only said when it is on the disk.
        self.recorded += 1 if re.match(r"Right[.,]", line) else 0

    def _finish(self, seconds):
        try:
            rest, complaints = self.process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            self.process.kill()
            rest, complaints = self.process.communicate()
        for line in rest.splitlines(keepends=True):
            self._note(line)
        self.complaints = complaints
        return self
