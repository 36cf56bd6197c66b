"""The program's own code breaks on a thread: told without its text, and work goes on (F36)."""

from __future__ import annotations

import dataclasses
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPlainTextEdit
from shiboken6 import delete, isValid

from app.paths import Profile
from app.ports import Progress
from app.problems import Problem
from app.records import Change
from app.sheet import note_text
from tests.support.moody_keeper import Mood, MoodyDoor
from tests.support.window import begun, gate_page, saved, session_of
from ui.background import LongWork
from ui.desk_session import DeskSession
from ui.recovery.door import OpenLog
from ui.shortcuts import Act
from ui.start import open_desk

WORDS = "Jake Miller said"
ODD = [KeyError(WORDS), RecursionError(WORDS), MemoryError(), SystemExit(WORDS), Problem("unheard")]


class BreakingDoor(MoodyDoor):
    """A door whose own code breaks: at opening, at a backup, as often as a test says."""

    def __init__(self, profile: Profile) -> None:
        super().__init__(profile, key_file=profile.folder.parent / "log.key")
        self.mood = Mood()
        self.at_opening: list[BaseException] = []
        self.at_backup: list[BaseException] = []

    def open(self) -> OpenLog:
        if self.at_opening:
            raise self.at_opening.pop()
        opened = super().open()

        def backup(progress: Progress) -> object:
            if self.at_backup:
                raise self.at_backup.pop()
            return opened.backup(progress)

        return dataclasses.replace(opened, backup=backup)


@pytest.fixture
def door(profile: Path) -> BreakingDoor:
    return BreakingDoor(Profile(folder=profile))


def type_on(qtbot, session: DeskSession, words: str) -> None:
    """Type into the note, where the caret is or after the call was begun."""
    if session.desk.calls.current is None:
        session.window.shortcuts[Act.START_CALL].trigger()
    field = session.window.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    qtbot.keyClicks(field, words)


def kept_notes(profile: Path) -> list[str]:
    with open_desk(Profile(folder=profile), key_file=profile.parent / "log.key") as desk:
        return [note_text(sheet) for sheet in desk.log.open_calls()]


@pytest.mark.parametrize("odd", ODD, ids=lambda odd: type(odd).__name__)
def test_f36_a_fault_in_the_writer_is_told_once_and_the_note_is_saved(
    qtbot, profile: Path, door: BreakingDoor, odd: BaseException
):
    times = 2

    def breaks(_changes: tuple[Change, ...]) -> None:
        nonlocal times
        if times:
            times -= 1
            raise odd

    with session_of(profile, door) as session:
        begun(qtbot, session)
        type_on(qtbot, session, "before ")
        saved(qtbot, session)
        recovered: list[None] = []
        told: list[str] = []
        session.writer.recovered.connect(lambda: recovered.append(None))
        session.writer.failing.connect(
            lambda _problem: told.append(session.window.banners.banner("writer").text)
        )
        door.mood.judge = breaks
        type_on(qtbot, session, "and after")
        qtbot.waitUntil(lambda: bool(told))
        assert told[0].startswith("Not saved yet:")
        assert WORDS not in told[0]
        qtbot.waitUntil(lambda: bool(recovered))
        saved(qtbot, session)
        qtbot.waitUntil(lambda: session.window.banners.banner("writer") is None)
        assert recovered == [None]
    assert kept_notes(profile) == ["before and after"]


@pytest.mark.parametrize("odd", ODD[:-1], ids=lambda odd: type(odd).__name__)
def test_f36_a_fault_in_long_work_is_told_by_its_place_and_ends_it(qtbot, odd: BaseException):
    def work(_work: LongWork) -> None:
        raise odd

    long_work = LongWork(work)
    problems: list[Problem] = []
    long_work.failed.connect(problems.append)
    with qtbot.waitSignal(long_work.ended):
        long_work.start()
    (problem,) = problems
    assert problem.code == "unexpected"
    assert str(problem.facts["reason"]).startswith(f"{type(odd).__name__} at test_faults_in_thr")
    assert WORDS not in str(problem)


@pytest.mark.parametrize("ends", ["well", "badly"])
def test_long_work_outlives_the_page_that_asked_for_it(
    qtbot, monkeypatch: pytest.MonkeyPatch, ends: str
):
    """A page of backups was closed while its list was being read, and the thread broke."""
    broken: list[object] = []
    monkeypatch.setattr(threading, "excepthook", broken.append)
    is_gone = threading.Event()
    done: list[str] = []

    def work(work: LongWork) -> None:
        assert is_gone.wait(30)
        work.report(1, 2)
        done.append("reported")
        if ends == "badly":
            raise KeyError(WORDS)

    page = QObject()
    long_work = LongWork(work, page)
    long_work.start()
    delete(page)
    assert not isValid(long_work)
    is_gone.set()
    assert long_work.wait(30)
    assert done == ["reported"]
    assert broken == []


def test_f36_a_fault_in_the_opening_has_its_page_and_what_was_typed_is_saved_later(
    qtbot, profile: Path, door: BreakingDoor
):
    door.at_opening = [SystemExit(WORDS), ValueError(WORDS)]
    with session_of(profile, door) as session:
        for kind in ("ValueError", "SystemExit"):
            if kind == "ValueError":
                begun(qtbot, session)
            else:
                gate_page(session).retry_button.click()
            qtbot.waitUntil(lambda kind=kind: kind in gate_page(session).text)
            assert WORDS not in gate_page(session).text
        type_on(qtbot, session, "typed before it opened")
        gate_page(session).retry_button.click()
        qtbot.waitUntil(lambda: session.opening.is_open)
        saved(qtbot, session)
    assert kept_notes(profile) == ["typed before it opened"]


def test_f36_a_fault_in_a_backup_is_told_and_the_next_one_is_made(
    qtbot, profile: Path, door: BreakingDoor
):
    door.at_backup = [ZeroDivisionError(WORDS)]
    with session_of(profile, door) as session:
        begun(qtbot, session)
        type_on(qtbot, session, "saved all the same")
        saved(qtbot, session)
        with qtbot.waitSignal(session.backups.failed):
            session.backups.back_up_now()
        told = "\n".join(session.window.banners.texts)
        assert told.count("ZeroDivisionError at test_faults_in_threads.py") == 1
        assert WORDS not in told
        assert not list((profile / "log").glob("backups/*.db"))
        with qtbot.waitSignal(session.backups.made):
            session.backups.back_up_now()
    assert kept_notes(profile) == ["saved all the same"]
    assert list((profile / "log").glob("backups/*.db"))
