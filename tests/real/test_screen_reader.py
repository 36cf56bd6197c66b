"""A whole call by a screen reader: found by name, pressed and written over the real bus (A15, A20).

No key and no mouse: everything is done with what the accessibility bus offers, as somebody does
who cannot see the window. What came of it is asked of the log, by another process.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.support.real_programs import PATIENCE, person, virtual_screen
from tests.support.screen_reader import INTERACTIVE, ScreenReader, Thing, session_bus

NEEDED = ("Xvfb", "openbox", "dbus-daemon")
BUS = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
MISSING = [program for program in NEEDED if shutil.which(program) is None]
if not BUS.exists():
    MISSING.append("at-spi2-core")

pytestmark = [
    pytest.mark.real,
    pytest.mark.timeout(300),
    pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}"),
]

ROOT = Path(__file__).parents[2]


@dataclass
class Listener:
    """A person at a screen that they cannot see, and the program that they work with."""

    reader: ScreenReader
    window: Thing
    command: list[str]
    environment: dict[str, str]

    def press(self, name: str, role: str | None = None) -> None:
        self.reader.find(self.window, name, role).press()

    def write(self, name: str, words: str) -> None:
        self.reader.find(self.window, name, "text").write(words)

    def is_told(self, name: str, state: str, role: str | None = None) -> bool:
        return state in self.reader.find(self.window, name, role).states

    def waits_for(self, name: str) -> None:
        self.reader.find(self.window, name)

    def nameless(self) -> list[str]:
        """What could be worked but is called nothing."""
        found: list[str] = []

        def could_be_walked() -> bool:
            found[:] = [
                f"{thing.role} at {thing.path}"
                for thing in self.window.walk()
                if thing.role in INTERACTIVE and "focusable" in thing.states and not thing.name
            ]
            return True

        self.reader.until(could_be_walked, "a page that stays while it is walked")
        return found

    def log(self, *arguments: str) -> Any:
        """What a command says of the log."""
        done = subprocess.run(
            [*self.command, *arguments, "--json"],
            env=self.environment,
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=True,
        )
        return json.loads(done.stdout)


@pytest.fixture
def listener(tmp_path: Path) -> Iterator[Listener]:
    with virtual_screen(tmp_path) as display, session_bus() as bus:
        environment = person(
            tmp_path,
            DISPLAY=display,
            DBUS_SESSION_BUS_ADDRESS=bus,
            QT_QPA_PLATFORM="xcb",
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
        )
        places = ["--profile", str(tmp_path / "profile"), "--key-file", str(tmp_path / "key")]
        command = [sys.executable, "-m", "ui", *places]
        reader = ScreenReader(bus)
        with subprocess.Popen(command, env=environment, cwd=ROOT) as running:
            try:
                window = reader.program("callside")
                reader.hear("Keep your recovery code")
                yield Listener(reader, window, command, environment)
            finally:
                running.kill()
                reader.close()


def test_a_whole_call(listener: Listener) -> None:
    unnamed: dict[str, list[str]] = {}

    def look(page: str) -> None:
        unnamed[page] = listener.nameless()

    look("follow-ups")
    listener.press("Start a call")
    listener.press("More about the caller")
    listener.write("Name", "Jake Miller")
    listener.write("Number", "+1 415 555 0134")
    listener.press("Technical")
    look("caller")
    listener.press("Close", "push button")
    listener.waits_for("Jake Miller")

    listener.write("Notes", "Parcel is two weeks late")
    listener.waits_for("Saved")
    for level in ("1 Calm", "2 Uneasy", "3 Upset", "5 Furious", "4 Angry"):
        listener.press(level, "radio button")
    assert listener.is_told("4 Angry", "checked")
    assert not listener.is_told("5 Furious", "checked")
    look("call")
    listener.press("Done", "push button")
    listener.waits_for("Let them finish")
    listener.press("I hear you. Please go on.", "push button")

    listener.press("Boundary")
    listener.reader.hear("Saved")
    assert listener.is_told("Insult or threat", "checked", "radio button")
    listener.write("Their words", "you idiots")
    look("boundary")
    listener.press("Said it: Warn")
    listener.reader.hear("Warn: said and stamped")
    listener.press("Pause")
    listener.press("Give me a moment, please. I want to look at this properly.", "push button")
    look("pause")
    listener.press("Manager")
    listener.press("The caller asked")
    look("manager")

    listener.press("Wrap up")
    listener.press("Call-back agreed")
    listener.press("Ours")
    listener.press("Late or not delivered")
    listener.write("Concern", "Where the parcel is")
    listener.write("What did you promise?", "Call back with the date")
    look("wrap-up")
    listener.write("By when?", "tomorrow 15:00")
    listener.press("Another promise")
    listener.waits_for("Change Call back with the date")
    listener.press("End and close")
    listener.reader.hear("steps open")
    listener.press("Close anyway")

    listener.waits_for("Reflection")
    listener.write("Next time I will", "sum up sooner")
    look("reflection")
    listener.press("Done", "push button")
    listener.press("Coming…", "check box")
    look("follow-ups of other days")
    listener.press("Done: Call back with the date…", "check box")
    listener.reader.hear("Marked")
    assert {page: names for page, names in unnamed.items() if names} == {}

    (line,) = listener.log("log", "list")
    kept = listener.log("log", "show", line["id"])
    call = kept["call"]
    assert (call["name"], call["number"]) == ("Jake Miller", "+1 415 555 0134")
    assert (call["manner"], call["outcome"], call["cause"]) == ("technical", "call_back", "late")
    assert (call["fault"], call["concern"]) == ("ours", "Where the parcel is")
    assert kept["note"]["text"] == "Parcel is two weeks late"
    assert kept["tension"][-1]["level"] == 4
    assert [mark["quoted"] for mark in kept["boundary"]] == ["you idiots"]
    assert [(mark["step"], mark["state"]) for mark in kept["steps"]] == [("prepare", "done")]
    assert [use["phrase"] for use in kept["phrases"]] == ["please_go_on", "look_properly"]
    assert [each["asked_by"] for each in kept["escalations"]] == ["customer"]
    (promise,) = kept["promises"]
    assert (promise["what"], promise["state"]) == ("Call back with the date", "kept")
