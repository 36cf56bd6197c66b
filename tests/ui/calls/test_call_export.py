"""The export: from the real log on a worker, and stopped half-way without a trace."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ports import CallQuery
from app.problems import Problem
from app.records import CallSheet
from tests.support.desk import MemoryLog, make_desk
from tests.support.pages import click, press, show_page
from tests.support.place import make_workplace
from tests.support.window import begun, session_of
from ui.desk.calls.call_export import export_calls
from ui.desk.calls.calls_page import CallsPage
from ui.desk.calls.export_panel import ExportPanel
from ui.workplace import Page


class SlowLog(MemoryLog):
    """Gives one call, and the next one only when it is let."""

    def __init__(self) -> None:
        super().__init__()
        self.one_given = threading.Event()
        self.go_on = threading.Event()

    def every_sheet(self, query: CallQuery) -> Iterator[CallSheet]:
        for sheet in super().every_sheet(query):
            yield sheet
            self.one_given.set()
            assert self.go_on.wait(10)


class EndlessLog(MemoryLog):
    """Has always one call more: who reads it ends by being stopped, or never."""

    def every_sheet(self, query: CallQuery) -> Iterator[CallSheet]:
        while True:
            yield from super().every_sheet(query)


class Silent:
    """Hears nothing and never cancels."""

    def report(self, done: int, total: int = 0) -> None:
        pass

    def is_cancelled(self) -> bool:
        return False


def test_a_cancelled_export_leaves_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    log = SlowLog()
    desk = make_desk(kept=log)
    for _ in range(3):
        desk.calls.close(desk.calls.start())
    there = make_workplace(qtbot, tmp_path, desk=desk)
    panel = ExportPanel(there.place)
    show_page(qtbot, there, panel)
    panel.show_query(CallQuery())
    folder = tmp_path / "out"
    folder.mkdir()
    panel.export_to(folder / "calls.csv")
    assert log.one_given.wait(10)
    qtbot.waitUntil(panel.progress.isVisible)
    assert not panel.go_button.isEnabled()
    panel.cancel()
    log.go_on.set()
    qtbot.waitUntil(lambda: not panel.is_running)
    assert panel.state == "Cancelled. No file was left."
    assert list(folder.iterdir()) == []
    assert panel.go_button.isEnabled()


def test_a_file_that_is_there_stays_as_it_was_until_the_new_one_is_whole(tmp_path: Path) -> None:
    class Broken(MemoryLog):
        def every_sheet(self, query: CallQuery) -> Iterator[CallSheet]:
            yield from super().every_sheet(query)
            raise OSError("the disk is gone")

    log = Broken()
    desk = make_desk(kept=log)
    desk.calls.close(desk.calls.start(name="Jake"))
    path = tmp_path / "calls.csv"
    path.write_text("former")
    with pytest.raises(Problem, match="file_unwritable"):
        export_calls(log, CallQuery(), path, "csv", Silent(), private=False)
    assert path.read_text() == "former"
    assert list(tmp_path.iterdir()) == [path]


def test_calls_of_the_real_log_are_listed_and_exported(qtbot: QtBot, tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    profile.mkdir()
    with session_of(profile) as session:
        begun(qtbot, session)
        desk = session.desk
        for number in range(3):
            call = desk.calls.start(name=f"Caller {number}")
            desk.notes.write(call, f"invoice {number} is late")
            desk.calls.close(call)
        qtbot.waitUntil(desk.is_saved)
        session.window.go(Page.CALLS)
        page = session.window.pages.currentWidget()
        assert isinstance(page, CallsPage)
        qtbot.waitUntil(lambda: len(page.list.calls.lines) == 3)
        page.search()
        qtbot.keyClicks(page.search_field, "2 inv")
        qtbot.waitUntil(lambda: len(page.list.calls.lines) == 1)
        press(Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: len(page.list.calls.lines) == 3)
        click(page.export_chip)
        click(page.export_panel.form.buttons[1])
        path = tmp_path / "calls.jsonl"
        with qtbot.waitSignal(page.export_panel.finished, timeout=10_000):
            page.export_panel.export_to(path)
        sheets = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
        assert [sheet["call"]["name"] for sheet in sheets] == ["Caller 0", "Caller 1", "Caller 2"]
        assert sheets[2]["note"]["text"] == "invoice 2 is late"


def test_quitting_during_an_export_leaves_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    """The program ended under the thread that wrote: half a file stayed, with callers' words."""
    log = EndlessLog()
    desk = make_desk(kept=log)
    desk.calls.close(desk.calls.start(name="Jake"))
    profile, folder = tmp_path / "profile", tmp_path / "out"
    profile.mkdir()
    folder.mkdir()
    with session_of(profile) as session:
        begun(qtbot, session)
        session.desk.attach(log)
        session.window.go(Page.CALLS)
        page = session.window.pages.currentWidget()
        assert isinstance(page, CallsPage)
        page.export_panel.export_to(folder / "calls.csv")
        qtbot.waitUntil(lambda: any(part.stat().st_size for part in folder.iterdir()))
        session.end()
        assert list(folder.iterdir()) == []
