"""A workplace for tests of pages and panels: the real desk over memory, toasts caught in lists."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QWidget

from app.ledger import Undoable
from app.paths import Profile
from app.settings import Settings
from tests.support.desk import TestDesk, make_desk
from ui.bridge import DeskBridge
from ui.clipboard import Clipboard
from ui.desk.notes.open_notes import OpenNotes
from ui.look.theme import Theme
from ui.rehearsal.stage import RehearsalStage
from ui.shortcuts import Shortcuts
from ui.workplace import Page, Workplace

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@dataclass
class Seen:
    """What the window was asked to show: pages, undo toasts and passing words."""

    pages: list[tuple[Page, UUID | None]] = field(default_factory=list)
    undos: list[tuple[str, Undoable]] = field(default_factory=list)
    said: list[str] = field(default_factory=list)


@dataclass
class TestPlace:
    """The workplace under test, its desk and what was seen."""

    __test__ = False

    place: Workplace
    desk: TestDesk
    seen: Seen
    window: QWidget


def make_workplace(qtbot: QtBot, folder: Path, *, desk: TestDesk | None = None) -> TestPlace:
    """A workplace over a desk in memory; `folder` holds its settings."""
    settings = Settings(folder / "settings.json")
    made = desk if desk is not None else make_desk(settings=settings)
    window = QWidget()
    qtbot.addWidget(window)
    seen = Seen()
    place = Workplace(
        desk=made,
        bridge=DeskBridge(made, window),
        settings=settings,
        theme=Theme(parent=window),
        shortcuts=Shortcuts(settings, window),
        clipboard=Clipboard(settings, window),
        profile=Profile(folder=folder),
        stage=RehearsalStage(made, window),
        notes=OpenNotes(made, window),
        go=lambda page, call=None: seen.pages.append((page, call)),
        offer_undo=lambda words, undoable: seen.undos.append((words(), undoable)),
        say=seen.said.append,
    )
    return TestPlace(place=place, desk=made, seen=seen, window=window)
