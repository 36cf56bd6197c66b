"""Nothing but a deletion removes what was typed, whatever is done in whatever order (A07).

Random sequences of typing, switching, ending, undoing, deleting, crashing and starting again, over
the real notes panel, desk, writer and encrypted log. A crash copies the files as they lie and goes
on from the copy, as a kill leaves them (the kill of the whole program is in test_kill_program.py).

`CALLSIDE_FUZZ=500 python3 dev.py test tests/faults/test_note_machine.py` plays that many sequences.
Locking the window and importing do not exist yet: they join here when they do.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from time import monotonic
from uuid import UUID

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)
from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.desk import Desk
from app.paths import Profile
from app.playbook.places import builtin_playbook
from app.settings import Settings
from app.sheet import note_text
from db.store import Store
from tests.support.desk import FakeClock
from tests.support.store import KEY
from ui.background import LogWriter
from ui.bridge import DeskBridge
from ui.clipboard import Clipboard
from ui.desk.notes.notes_panel import NotesPanel
from ui.desk.notes.open_notes import OpenNotes
from ui.look.theme import Theme
from ui.rehearsal.stage import RehearsalStage
from ui.shortcuts import Shortcuts
from ui.workplace import Workplace

SEQUENCES = int(os.environ.get("CALLSIDE_FUZZ", "3"))
LONGEST = 20
PATIENCE_MS = 30_000
WORDS = st.text(alphabet="abc xyz.,", min_size=1, max_size=12)


class Life:
    """One run of the desk with its notes over the log in a folder, until it ends or crashes."""

    def __init__(self, folder: Path) -> None:
        exists = (folder / "call-log.db").exists()
        self.store = (Store.open if exists else Store.create)(folder, KEY)
        self.writer = LogWriter()
        self.desk = Desk(builtin_playbook(), FakeClock(), self.writer)
        self.panel = self._panel(folder)
        self.desk.attach(self.store.log())
        self.writer.open(self.store.keeper)
        self.panel.show_call(self.desk.calls.current)

    def _panel(self, folder: Path) -> NotesPanel:
        chosen = Settings()
        self.window = QWidget()
        bridge = DeskBridge(self.desk)
        place = Workplace(
            desk=self.desk,
            bridge=bridge,
            settings=chosen,
            theme=Theme(),
            shortcuts=Shortcuts(chosen, self.window),
            clipboard=Clipboard(chosen),
            profile=Profile(folder=folder),
            stage=RehearsalStage(self.desk),
            notes=OpenNotes(self.desk, self.window),
            go=lambda _page, call=None: None,
            offer_undo=lambda _words, _undoable: None,
            say=lambda _text: None,
        )
        self._place = place
        return NotesPanel(place, self.window)

    def show(self, call: UUID | None) -> None:
        """Bring a call to the front, as the page does."""
        if call is not None:
            self.desk.calls.show(call)
        self.panel.show_call(self.desk.calls.current)

    def kept(self) -> bool:
        """Wait until everything is on the disk."""
        end = monotonic() + PATIENCE_MS / 1000
        while not self.desk.is_saved() or self.writer.waiting:
            if monotonic() > end:
                return False
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
        return True

    def end(self) -> None:
        """End in order."""
        self.panel.flush()
        assert self.writer.close()
        self.store.close()
        self._let_go()

    def drop(self) -> None:
        """Go away after a crash: what happens here reaches only files that nobody reads again."""
        self.panel.editor.blockSignals(True)
        self.writer.close()
        self.store.close()
        self._let_go()

    def _let_go(self) -> None:
        self._place.bridge.close()
        self.window.deleteLater()
        QApplication.processEvents()


class NoteMachine(RuleBasedStateMachine):
    """Holds what has to be there: the texts that were acknowledged, call by call."""

    def __init__(self) -> None:
        super().__init__()
        self.root = Path(tempfile.mkdtemp(prefix="callside-notes-"))
        self.folders = 0
        self.acknowledged: dict[UUID, str] = {}
        self.deleted: set[UUID] = set()
        self.life: Life | None = None

    @property
    def folder(self) -> Path:
        return self.root / str(self.folders)

    @property
    def here(self) -> Life:
        assert self.life is not None
        return self.life

    def teardown(self) -> None:
        if self.life is not None:
            self.life.end()
            self._compare_with_the_disk()
        shutil.rmtree(self.root)

    @initialize()
    def begin(self) -> None:
        self.life = Life(self.folder)

    # -- what an agent does ------------------------------------------------------------------------

    @rule(text=WORDS, waits=st.booleans())
    def type(self, text: str, waits: bool) -> None:
        editor = self.here.panel.editor
        editor.moveCursor(QTextCursor.MoveOperation.End)
        QTest.keyClicks(editor, text)
        if waits:
            self.wait_until_saved()

    @rule()
    def next_line(self) -> None:
        QTest.keyClick(self.here.panel.editor, "\r")

    @rule()
    def wait_until_saved(self) -> None:
        """What the window calls saved has to be there for good."""
        self.here.panel.flush()
        assert self.here.kept()
        call = self.here.desk.calls.current
        if call is not None:
            self.acknowledged[call] = self.here.panel.editor.note_document().text()

    @rule()
    def start_a_call(self) -> None:
        self.here.panel.flush()
        self.here.show(self.here.desk.calls.start())

    @rule(which=st.integers(0, 5))
    def switch(self, which: int) -> None:
        calls = self.here.desk.calls.open()
        if calls:
            self.here.show(calls[which % len(calls)].call.id)

    @rule()
    def end_and_close(self) -> None:
        calls = self.here.desk.calls
        call = calls.current
        if call is not None:
            calls.end(call)
            calls.close(call)
            self.here.show(calls.current)

    @rule()
    def undo_typing(self) -> None:
        """Undo takes words out because the agent asks for it: what is shown then is what counts."""
        self.wait_until_saved()
        self.here.panel.editor.undo()
        self.wait_until_saved()

    @rule(undone=st.booleans())
    def delete_the_call(self, undone: bool) -> None:
        call = self.here.desk.calls.current
        if call is None:
            return
        self.wait_until_saved()
        undoable = self.here.desk.calls.discard(call)
        self.deleted.add(call)
        if undone:
            self.here.desk.undo(undoable)
            self.deleted.discard(call)
        self.here.show(self.here.desk.calls.current)

    # -- what happens to the program ---------------------------------------------------------------

    @rule()
    def end_and_start_again(self) -> None:
        self.here.end()
        self.life = Life(self.folder)

    @rule()
    def crash(self) -> None:
        """The files as they lie, in the midst of it all; what was typed last may be missing."""
        former, before = self.here, self.folder
        self.folders += 1
        self.folder.mkdir()
        for path in before.iterdir():
            if path.is_file() and not path.name.endswith("-shm"):
                shutil.copyfile(path, self.folder / path.name)
        former.drop()
        self.life = Life(self.folder)

    # -- what has to hold --------------------------------------------------------------------------

    @invariant()
    def what_was_acknowledged_is_there(self) -> None:
        if self.life is None:
            return
        for call, text in self.acknowledged.items():
            if call not in self.deleted:
                assert note_text(self.life.desk.sheet(call)).startswith(text)

    def _compare_with_the_disk(self) -> None:
        with_store = Store.open(self.folder, KEY)
        log = with_store.log()
        for call, text in self.acknowledged.items():
            sheet = log.sheet(call)
            if call not in self.deleted:
                assert sheet is not None
                assert note_text(sheet).startswith(text)
        with_store.close()


@pytest.mark.timeout(200 + 40 * SEQUENCES)
def test_what_was_acknowledged_is_there_whatever_happens(qapp: QApplication) -> None:
    run_state_machine_as_test(
        NoteMachine,
        settings=settings(
            max_examples=SEQUENCES,
            stateful_step_count=LONGEST,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
