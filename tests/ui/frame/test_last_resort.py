"""A fault that nobody caught: told without its text, and the window goes on (F36)."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QPlainTextEdit

from tests.support.window import begun, session_of
from ui.last_resort import LastResort, place_of
from ui.shortcuts import Act

WORDS = "Jake Miller said"


class Source(QObject):
    """Something whose slots fail."""

    rang = Signal()

    def fail(self) -> None:
        raise KeyError(WORDS)


@contextmanager
def installed() -> Iterator[LastResort]:
    """The last resort over the hooks that the test runner has set for this test."""
    resort = LastResort()
    resort.install()
    try:
        yield resort
    finally:
        resort.uninstall()


def test_a_fault_in_a_slot_is_told_by_kind_and_place_only(qtbot, capfd: pytest.CaptureFixture[str]):
    source = Source()
    source.rang.connect(source.fail)
    with installed() as resort, qtbot.waitSignal(resort.caught) as caught:
        source.rang.emit()
    assert caught.args[0].startswith("KeyError at test_last_resort.py:")
    told = capfd.readouterr().err
    assert "KeyError" in told
    assert WORDS not in told


def test_a_fault_in_a_thread_is_told_on_the_windows_thread(qtbot):
    def work() -> None:
        raise ValueError(WORDS)

    told_on: list[threading.Thread] = []
    with installed() as resort, qtbot.waitSignal(resort.caught) as caught:
        resort.caught.connect(lambda _where: told_on.append(threading.current_thread()))
        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
    assert caught.args[0].startswith("ValueError at test_last_resort.py:")
    qtbot.waitUntil(lambda: bool(told_on))
    assert told_on == [threading.main_thread()]


def test_a_flood_of_faults_is_told_a_hundred_times_at_most(qtbot):
    resort = LastResort()
    told: list[str] = []
    resort.caught.connect(told.append)
    for number in range(300):
        resort.tell(RuntimeError(number))
    qtbot.waitUntil(lambda: len(told) == 100)
    QTimer.singleShot(0, lambda: told.append("end"))
    qtbot.waitUntil(lambda: told[-1] == "end")
    assert len(told) == 101


def test_the_window_says_so_and_the_note_goes_on(qtbot, profile: Path):
    with session_of(profile) as session:
        begun(qtbot, session)
        resort = LastResort()
        resort.caught.connect(session.tell_fault)
        session.window.shortcuts[Act.START_CALL].trigger()
        field = session.window.focusWidget()
        assert isinstance(field, QPlainTextEdit)
        qtbot.keyClicks(field, "before ")
        resort.tell(KeyError(WORDS))
        qtbot.waitUntil(lambda: session.window.banners.banner("fault") is not None)
        text = session.window.banners.banner("fault").text
        assert text.startswith("Something in the program went wrong (KeyError")
        assert "Your notes are safe" in text
        assert WORDS not in text
        qtbot.keyClicks(session.window.focusWidget(), "and after")
        assert field.toPlainText() == "before and after"


def test_the_place_is_the_innermost_line():
    assert place_of(RuntimeError("never raised")) == "RuntimeError"
