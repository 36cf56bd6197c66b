"""The real window over the real encrypted log, in a profile of the test's own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from keyring.backend import KeyringBackend
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox

from app.moment import Clock
from app.paths import Profile
from db.keyring_holder import KeyringHolder
from tests.support.desk import FakeClock
from tests.support.keyrings import ACCEPTED
from tests.support.look import applied_theme
from ui.desk_session import DeskSession
from ui.first_paint import FirstPaint
from ui.recovery.gate_page import GatePage
from ui.reminders import Notifier
from ui.start import StoreDoor, build_window

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class SeenNotifications:
    """A tray that shows nothing and remembers everything; `possible` says whether there is one."""

    def __init__(self) -> None:
        self.possible = True
        self.words: list[str] = []

    def is_possible(self) -> bool:
        return self.possible

    def notify(self, words: str) -> None:
        self.words.append(words)

    def leave(self) -> None:
        pass


def key_file_door(folder: Path, clock: Clock | None = None) -> StoreDoor:
    """A door by a key file beside the profile."""
    return StoreDoor(Profile(folder=folder), key_file=folder.parent / "log.key", clock=clock)


def keyring_door(folder: Path, keyring: KeyringBackend) -> StoreDoor:
    """A door by a keyring of the test's own."""
    return StoreDoor(Profile(folder=folder), holder=KeyringHolder(keyring, ACCEPTED))


def delete_now(*asked: QObject) -> None:
    """Delete what was asked to be deleted later: a test has no loop that would come to it.

    A window that stays is styled anew with each theme that a later test puts on, for seconds, and
    after its Python half was collected that ends the program.
    """
    for each in asked:
        QCoreApplication.sendPostedEvents(each, QEvent.Type.DeferredDelete)


@contextmanager
def session_of(
    folder: Path,
    door: StoreDoor | None = None,
    clock: Clock | None = None,
    notifier: Notifier | None = None,
    first: FirstPaint | None = None,
) -> Iterator[DeskSession]:
    """The window and what is behind it, not shown yet; ended in order at the end."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    with applied_theme(app):
        session = build_window(
            Profile(folder=folder),
            door=door or key_file_door(folder),
            clock=clock or FakeClock(),
            notifier=notifier or SeenNotifications(),
            first=first,
        )
        try:
            yield session
        finally:
            session.end(seconds=2)
            session.window.close()
            session.window.deleteLater()
            session.deleteLater()
            app.processEvents()
            delete_now(session.window, session)


def begun(qtbot: QtBot, session: DeskSession) -> DeskSession:
    """Show the window and wait until the opening of its log is decided, either way."""
    session.begin()
    qtbot.waitUntil(session.window.isVisible)
    qtbot.waitUntil(lambda: session.opening.is_open or session.opening.problem is not None)
    return session


def saved(qtbot: QtBot, session: DeskSession) -> None:
    """Wait until everything is on the disk."""
    qtbot.waitUntil(lambda: session.desk.is_saved() and not session.writer.waiting)


def gate_page(session: DeskSession) -> GatePage:
    """The page of a log that does not open."""
    return session.gate.page


@contextmanager
def no_modal_dialogs() -> Iterator[list[str]]:
    """Let no dialog stop the program; holds the names of those that wanted to (A12)."""
    wanted: list[str] = []

    def refuse(name: str) -> Callable[..., int]:
        def refused(*_args: object, **_more: object) -> int:
            wanted.append(name)
            return 0

        return refused

    kept = {
        (QDialog, "exec"): QDialog.exec,
        (QDialog, "open"): QDialog.open,
        (QMessageBox, "question"): QMessageBox.question,
        (QMessageBox, "warning"): QMessageBox.warning,
        (QMessageBox, "information"): QMessageBox.information,
        (QMessageBox, "critical"): QMessageBox.critical,
    }
    for kind, name in kept:
        setattr(kind, name, refuse(f"{kind.__name__}.{name}"))
    try:
        yield wanted
    finally:
        for (kind, name), former in kept.items():
            setattr(kind, name, former)
