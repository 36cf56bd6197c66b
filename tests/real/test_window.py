"""The real program on a real screen, worked by real keys and a real mouse.

What it did is asked of the log, by the program's own command in another process.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import Any, cast

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColorSpace, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.support.hook import HOOK
from tests.support.real_programs import PATIENCE, person, virtual_screen
from tests.support.window import begun, session_of
from ui.desk.call.call_page import CallPage
from ui.phone.hook import channel_file
from ui.shortcuts import Act
from ui.workplace import Page

NEEDED = ("Xvfb", "openbox", "xdotool", "xprop", "import")
MISSING = [program for program in NEEDED if shutil.which(program) is None]

pytestmark = [
    pytest.mark.real,
    pytest.mark.timeout(300),
    pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}"),
]

ROOT = Path(__file__).parents[2]
SIZE = (900, 700)
NOTE = "Parcel is two weeks late"
CALLER = ("--from", "+49301234567")
SAID = (
    ("ring", ("--id", "a1", "--name", "Ann Example")),
    ("ring", ("--id", "a1")),
    ("hold", ("--id", "a1")),
    ("end", ("--id", "a1", "--cause", "cancelled")),
)
"""What a telephone says meanwhile: a ring, the same again, something odd, and its end."""

ABOVE = "_NET_WM_STATE_ABOVE"


@dataclass
class Stage:
    """A screen, a person at it, and that person's profile."""

    folder: Path
    environment: dict[str, str]

    def ask(self, *arguments: str) -> str:
        """What a program of the screen answers."""
        done = subprocess.run(
            arguments,
            env=self.environment,
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        return done.stdout.strip() if done.returncode == 0 else ""

    def program(self, *arguments: str) -> list[str]:
        """The program over this profile."""
        named = ["--profile", str(self.folder / "profile"), "--key-file", str(self.folder / "key")]
        return [sys.executable, "-m", "ui", *named, *arguments]

    def calls(self) -> list[dict[str, Any]]:
        """Every call in the log, whole."""
        listed = self.ask(*self.program("log", "list", "--json"))
        ids = [line["id"] for line in json.loads(listed or "[]")]
        return [json.loads(self.ask(*self.program("log", "show", id_, "--json"))) for id_ in ids]

    @contextmanager
    def started(self) -> Iterator[subprocess.Popen[bytes]]:
        """Run the window for as long as the block lasts; it is killed at the end."""
        with subprocess.Popen(self.program(), env=self.environment, cwd=ROOT) as running:
            try:
                yield running
            finally:
                running.kill()

    def window(self, running: subprocess.Popen[bytes]) -> str:
        """The window of a running program, which has the keyboard."""
        found = ""

        def is_active() -> bool:
            nonlocal found
            search = ("search", "--onlyvisible", "--pid", str(running.pid), "--name", "Callside")
            found = (self.ask("xdotool", *search).split() or [""])[0]
            return bool(found) and self.ask("xdotool", "getactivewindow") == found

        until(is_active, "the window is there and has the keyboard")
        return found

    def press(self, *keys: str) -> None:
        """Press keys where the keyboard is."""
        self.ask("xdotool", "key", *keys)

    def type(self, text: str) -> None:
        """Type a text where the keyboard is."""
        self.ask("xdotool", "type", "--delay", "5", text)

    def click(self, window: str, at: QPoint) -> None:
        """Click at a place in a window."""
        move = ("mousemove", "--window", window, str(at.x()), str(at.y()))
        self.ask("xdotool", *move, "click", "1")

    def resize(self, window: str) -> None:
        """Give the window the size that the tests know."""
        width, height = (str(side) for side in SIZE)
        self.ask("xdotool", "windowsize", window, width, height)
        until(
            lambda: (
                f"Geometry: {width}x{height}" in self.ask("xdotool", "getwindowgeometry", window)
            ),
            "the window has its size",
        )

    def is_above(self, window: str) -> bool:
        """Whether the window manager keeps the window above others."""
        return ABOVE in self.ask("xprop", "-id", window, "_NET_WM_STATE")

    def picture(self, window: str) -> QImage:
        """What is to be seen of the window."""
        path = self.folder / "seen.png"
        self.ask("import", "-window", window, str(path))
        return QImage(str(path))


def until(holds: Callable[[], bool], what: str) -> None:
    """Ask again and again until it holds; each question takes a program its time."""
    end = monotonic() + PATIENCE
    while not holds():
        assert monotonic() < end, f"not within {PATIENCE:.0f} s: {what}"


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with virtual_screen(tmp_path) as display:
        here = Stage(tmp_path, person(tmp_path, DISPLAY=display, QT_QPA_PLATFORM="xcb"))
        assert here.calls() == [], "the command made the log, before the window is there"
        yield here


def notes_of(call: dict[str, Any]) -> str:
    return str((call["note"] or {}).get("text", ""))


def levels_of(call: dict[str, Any]) -> list[int]:
    return [mark["level"] for mark in call["tension"]]


def done_in(call: dict[str, Any]) -> list[str]:
    return [mark["step"] for mark in call["steps"] if mark["state"] == "done"]


def test_what_was_typed_survives_the_kill(stage: Stage) -> None:
    with stage.started() as running:
        stage.window(running)
        stage.press("ctrl+n")
        stage.type(NOTE)
        stage.press("alt+4", "F9")

        def is_kept() -> bool:
            calls = stage.calls()
            return (
                len(calls) == 1
                and notes_of(calls[0]) == NOTE
                and levels_of(calls[0]) == [4]
                and len(done_in(calls[0])) == 1
            )

        until(is_kept, "note, tension and step are in the log")
        (before,) = stage.calls()
        running.kill()
        assert running.wait(PATIENCE) == -9

    with stage.started() as running:
        window = stage.window(running)
        # The call that was open is in front: typing goes on in its notes.
        until(lambda: colours(stage.picture(window)) > 50, "the window is not blank")
        stage.press("F2", "ctrl+End")
        stage.type(", nobody called")
        until(
            lambda: [notes_of(call) for call in stage.calls()] == [f"{NOTE}, nobody called"],
            "the same call goes on",
        )
        (after,) = stage.calls()
    assert after["call"]["id"] == before["call"]["id"]
    assert after["call"]["phase"] == "active"
    assert levels_of(after) == [4]
    assert done_in(after) == done_in(before)


def test_the_first_letter_begins_a_call_and_goes_on_in_it_after_a_kill(stage: Stage) -> None:
    """Typed as soon as there is a window: its shortcuts and its log come later."""
    with stage.started() as running:
        stage.window(running)
        stage.type(NOTE)
        stage.press("alt+4", "F9")
        until(
            lambda: [(notes_of(each), levels_of(each)) for each in stage.calls()] == [(NOTE, [4])],
            "note and tension are in the log",
        )
        running.kill()
        assert running.wait(PATIENCE) == -9

    with stage.started() as running:
        stage.window(running)
        stage.type(", nobody")
        stage.press("alt+5")
        stage.type(" called")
        until(
            lambda: (
                [(notes_of(each), levels_of(each)) for each in stage.calls()]
                == [(f"{NOTE}, nobody called", [4, 5])]
            ),
            "the same call goes on",
        )


def test_the_pin_keeps_the_window_above_the_others(stage: Stage) -> None:
    with stage.started() as running:
        window = stage.window(running)
        until(lambda: stage.is_above(window), "a compact window is pinned")
        stage.resize(window)
        until(lambda: not stage.is_above(window), "a wide window is not")
        stage.press("ctrl+t")
        until(lambda: stage.is_above(window), "the pin is on")
        stage.press("ctrl+t")
        until(lambda: not stage.is_above(window), "the pin is off")


def test_the_title_names_the_program_once(stage: Stage) -> None:
    """A locked window was called "Callside (locked) — Callside"."""
    with stage.started() as running:
        window = stage.window(running)
        until(lambda: stage.ask("xdotool", "getwindowname", window) == "Callside", "its title")
        stage.press("ctrl+shift+l")
        until(
            lambda: stage.ask("xdotool", "getwindowname", window) == "Callside (locked)",
            "the title says that it is locked, and nothing else",
        )
        stage.press("Return")
        until(lambda: stage.ask("xdotool", "getwindowname", window) == "Callside", "it is open")


def test_a_second_start_brings_the_first_window_to_the_front(stage: Stage) -> None:
    with stage.started() as running:
        window = stage.window(running)
        stage.ask("xdotool", "windowminimize", "--sync", window)
        until(
            lambda: stage.ask("xdotool", "getactivewindow") != window, "the window is out of sight"
        )
        second = subprocess.run(
            stage.program(), env=stage.environment, cwd=ROOT, timeout=PATIENCE, check=False
        )
        assert second.returncode == 0
        assert stage.window(running) == window
        assert running.poll() is None


def by_key(stage: Stage) -> None:
    stage.press("ctrl+n")


def by_letter(stage: Stage) -> None:
    stage.type("?")


@pytest.mark.parametrize("begin", [by_key, by_letter])
def test_the_mouse_reaches_tension_step_and_phrase(
    stage: Stage, qtbot: QtBot, tmp_path: Path, begin: Callable[[Stage], None]
) -> None:
    places, scale, drawn = places_of_things(qtbot, tmp_path / "elsewhere" / "profile")
    with stage.started() as running:
        window = stage.window(running)
        stage.resize(window)
        begin(stage)
        # Whoever clicks sees first what there is to be clicked.
        until(lambda: alike(stage.picture(window).copy(scale), drawn), "the page is there")
        until(lambda: len(stage.calls()) == 1, "the call is in the log")
        stage.click(window, places["tension"])
        until(lambda: levels_of(stage.calls()[0]) == [3], "the tension is 3")
        stage.click(window, places["step"])
        until(lambda: done_in(stage.calls()[0]) == ["find_cause"], "the fifth step is ticked")
        stage.click(window, places["phrase"])
        until(lambda: len(stage.calls()[0]["phrases"]) == 1, "the use of a phrase is in the log")


def places_of_things(qtbot: QtBot, profile: Path) -> tuple[dict[str, QPoint], QRect, QImage]:
    """Where things lie in a window of the same size with a call just begun.

    And where its scale of tension lies, and how it looks.
    """
    profile.parent.mkdir(parents=True)
    with session_of(profile) as session:
        begun(qtbot, session)
        window = session.window
        window.resize(*SIZE)
        window.shortcuts[Act.START_CALL].trigger()
        qtbot.waitUntil(lambda: window.page is Page.CALL)
        surface = cast("CallPage", window.pages.built(Page.CALL)).surface
        qtbot.waitUntil(lambda: bool(surface.steps.rows and surface.now.cards))
        step = surface.steps.row("find_cause")
        segment = surface.tension.scale.segments[2]
        card = surface.now.cards[0]
        qtbot.waitUntil(lambda: all(each.isVisible() for each in (step, segment, card)))

        def middle(widget: QWidget) -> QPoint:
            return widget.mapTo(window, widget.rect().center())

        scale = QRect(surface.tension.scale.mapTo(window, QPoint()), surface.tension.scale.size())
        places = {"tension": middle(segment), "step": middle(step), "phrase": middle(card)}
        return places, scale, window.grab(scale).toImage()


def alike(one: QImage, other: QImage) -> bool:
    """Whether two pictures have the same pixels, whatever a file says of their colour space."""
    plain = [each.convertToFormat(QImage.Format.Format_RGB32) for each in (one, other)]
    for each in plain:
        each.setColorSpace(QColorSpace())
    return plain[0] == plain[1]


def colours(image: QImage) -> int:
    """How many colours a picture has, by every third pixel."""
    spots = ((x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3))
    return len({image.pixel(x, y) for x, y in spots})


def test_a_telephone_rings_and_takes_nothing_from_who_types(stage: Stage) -> None:
    words = "She waited for two weeks and nobody called back"
    with stage.started() as running:
        window = stage.window(running)
        stage.press("ctrl+n")
        stage.type(words[:10])
        profile = stage.folder / "profile"
        until(lambda: Path(channel_file(str(profile))).exists(), "the window hears telephones")
        typed = 10
        for number, (kind, more) in enumerate(SAID):
            stage.ask(sys.executable, str(HOOK), kind, *more, "--profile", str(profile), *CALLER)
            stage.type(words[typed + 5 * number : typed + 5 * number + 5])
            assert stage.ask("xdotool", "getactivewindow") == window
        stage.type(words[typed + 5 * len(SAID) :])

        def kept() -> dict[str, dict[str, Any]]:
            return {each["call"]["number"]: each for each in stage.calls()}

        until(lambda: "+49301234567" in kept(), "the call that rang is in the log")
        until(lambda: notes_of(kept()[""]) == words, "every letter is in the notes")
        assert notes_of(kept()["+49301234567"]) == ""
