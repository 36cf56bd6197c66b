"""An agent at the real window, with a telephone beside it: what the window shows, and the log."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

from app.moment import SystemClock
from app.records import CallSheet
from tests.support.sipp import Caller
from tests.support.window import begun, saved, session_of
from ui.cli.program import main
from ui.desk.call.call_page import CallPage
from ui.desk_session import DeskSession

PATIENCE_MS = 30_000


@dataclass
class Agent:
    """The window in front of an agent. Leave it (`leave`) before the log is read."""

    qtbot: QtBot
    folder: Path
    session: DeskSession
    took: list[float]
    _inside: ExitStack = field(default_factory=ExitStack)

    def until_card(self, caller: Caller, number: str) -> None:
        """Wait until the card in front shows this number, and note how long that took."""
        self.until(lambda: number in self.card())
        self._note(caller)

    def until_row(self, caller: Caller, number: str) -> None:
        """The same for a call that rings beside the one in front."""
        self.until(lambda: any(number in row for row in self.rows()))
        self._note(caller)

    def until_shown(self, caller: Caller, number: str) -> None:
        """The same for either: a page where somebody has the keyboard stays, and a row tells."""
        self.until(lambda: any(number in each for each in (self.card(), *self.rows())))
        self._note(caller)

    def until_phase(self, phase: str) -> None:
        """Wait until the call in front has come so far."""
        self.until(lambda: (sheet := self.in_front()) is not None and sheet.call.phase == phase)

    def cue(self, caller: Caller) -> None:
        """Let the caller go on, as soon as it waits for that."""
        self.until(caller.waits)
        caller.cue()

    def until(self, condition: Any) -> None:
        self.qtbot.waitUntil(condition, timeout=PATIENCE_MS)

    def card(self) -> str:
        """The digits and letters on the card in front, empty where none is."""
        page = self.session.window.pages.currentWidget()
        if not isinstance(page, CallPage) or not page.isVisible():
            return ""
        card = page.surface.caller
        return _plain(f"{card.name} {card.number}") if card.isVisible() else ""

    def rows(self) -> list[str]:
        """What the rows above the page say of calls that ring beside it."""
        bar = self.session.window.inside.rings
        return [_plain(row.who) for row in bar.rows] if bar.isVisible() else []

    def in_front(self) -> CallSheet | None:
        """The call that the window shows."""
        return self.session.desk.calls.shown()

    def phases(self) -> dict[str, str]:
        """How far each open call has come, by its number."""
        return {each.call.number: each.call.phase for each in self.session.desk.calls.open()}

    def leave(self) -> dict[str, dict[str, Any]]:
        """End the program; what its encrypted log says afterwards of each number."""
        saved(self.qtbot, self.session)
        self._inside.close()
        target = self.folder / "calls.jsonl"
        key = (
            "--profile",
            str(self.folder / "profile"),
            "--key-file",
            str(self.folder / "log.key"),
        )
        assert main([*key, "log", "export", "--format", "jsonl", "--to", str(target)]) == 0
        sheets = [json.loads(line) for line in target.read_text("utf-8").splitlines()]
        return {sheet["call"]["number"]: sheet for sheet in sheets}

    def _note(self, caller: Caller) -> None:
        seen = time.time()
        self.took.append(seen - caller.invited_at())


def _plain(text: str) -> str:
    """Without what only makes a number readable."""
    return text.translate(str.maketrans("", "", " -()\u00a0\u202f\u2011"))


@contextmanager
def agent_at_work(
    qtbot: QtBot, folder: Path, took: list[float], **settings: object
) -> Iterator[Agent]:
    """The window with its log open, in a profile of this folder, hearing the telephones."""
    with ExitStack() as inside:
        session = inside.enter_context(session_of(folder / "profile", clock=SystemClock()))
        session.settings.set("region", "US")
        for key, value in settings.items():
            session.settings.set(key, value)
        begun(qtbot, session)
        session.telephones.begin()
        yield Agent(qtbot, folder, session, took, inside)
