"""The playbook desk: versions of the house's playbook, and the draft of the next one.

A draft is kept from the first letter on, may have faults as long as it is one, and becomes a
version when it has none. A version goes out as a signed file, which agents' desks take over
between two calls.
"""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from app.bundle.letter import seal_letter
from app.bundle.terms import SUFFIX
from app.playbook.difference import difference
from app.playbook.draft import Draft
from app.playbook.shape import Playbook
from app.playbook.table_import import SECTIONS as TABLE_SECTIONS
from app.playbook.table_import import SIZE_CAP, TableImport, try_table
from app.ports import Progress
from app.problems import Problem
from app.team.playbooks import PlaybookVersion, next_version
from app.team.team import Team
from ui.controls.action_row import ActionRow
from ui.controls.button import Button
from ui.controls.label import Label
from ui.controls.scroll_column import ScrollColumn
from ui.desk.frame.outbox import ask_where, safe_name, write_file
from ui.look.tokens import SPACE_3, SPACE_4
from ui.supervisor.place import TeamPlace
from ui.supervisor.playbook.coverage_view import CoverageView
from ui.supervisor.playbook.difference_view import DifferenceView
from ui.supervisor.playbook.draft_bar import DraftBar
from ui.supervisor.playbook.editor import Editor
from ui.supervisor.playbook.table_view import TableView
from ui.supervisor.playbook.versions_view import VersionsView

_KEEP_MS = 400
"""How long after the last letter a draft is kept: what is typed is never lost (A07)."""


class PlaybookPage(QWidget):
    """Versions, or the draft with its editor, its difference, its coverage, a table tried out."""

    def __init__(self, place: TeamPlace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._draft: Draft | None = None
        self._keep = QTimer(self)
        self._keep.setSingleShot(True)
        self._keep.setInterval(_KEEP_MS)
        self._keep.timeout.connect(self._keep_draft)
        self._bar = DraftBar()
        self._bar.hide()
        self._editor = Editor()
        self._versions, self._difference = VersionsView(), DifferenceView()
        self._coverage, self._table = CoverageView(), TableView()
        self._about = Label("", "heading")
        self._back = Button(self.tr("Back"), "chevron-left", "link")
        self._new = Button(self.tr("New draft"), "pencil", "primary")
        self._file = Button(self.tr("Begin from a file …"), "inbox")
        self._begin = ActionRow(self.tr("The playbook"), self._new, self._file)
        self._stack = QStackedWidget()
        self._reading = self._read_column()
        self._stack.addWidget(self._reading)
        self._stack.addWidget(self._editor)
        column = ScrollColumn(self.tr("Playbook"), margin=SPACE_4, gap=SPACE_3)
        column.add(self._bar)
        column.add(self._stack, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(column)
        self._connect()
        place.bridge.on(("playbooks",), lambda _changed: self.show_subject(None), asker=self)

    def _read_column(self) -> QWidget:
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_3)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeading)
        for widget in (self._about, self._begin):
            column.addWidget(widget)
        for view in (self._versions, self._difference, self._coverage, self._table):
            column.addWidget(view)
        column.addStretch(1)
        return held

    def _connect(self) -> None:
        self._new.clicked.connect(self.begin_draft)
        self._file.clicked.connect(self._choose_file)
        self._back.clicked.connect(self._go_back)
        self._versions.first_asked.connect(self.begin_draft)
        self._versions.edit_asked.connect(self._edit_version)
        self._versions.difference_asked.connect(self._show_version_difference)
        self._versions.hand_out_asked.connect(self._ask_where_to)
        self._difference.entry_asked.connect(self._edit_entry)
        self._table.accepted.connect(self._take_table)
        self._table.refused.connect(self._show_editor)
        self._editor.edited.connect(self._edited)
        self._editor.problem_met.connect(self._place.tell_problem)
        self._bar.undo_asked.connect(self._undo)
        self._bar.redo_asked.connect(self._redo)
        self._bar.edit_asked.connect(self._show_editor)
        self._bar.difference_asked.connect(self._show_draft_difference)
        self._bar.coverage_asked.connect(self._show_coverage)
        self._bar.table_asked.connect(self._choose_table)
        self._bar.version_asked.connect(self._make_version)
        self._bar.drop_asked.connect(self._drop_draft)

    # -- what the window asks of a page ----------------------------------------------------------

    def show_subject(self, subject: object) -> None:
        """Show the draft where there is one, else the versions."""
        del subject
        kept = self._place.team.playbooks.draft()
        if self._draft is None and kept is not None:
            self._open_draft(Draft(self._place.team.playbooks.newest(), kept))
        elif self._draft is None:
            self._show_versions()

    def went_back(self) -> bool:
        """Close the difference, the coverage or the table; False where nothing was open."""
        if self._stack.currentWidget() is self._reading and self._draft is not None:
            self._show_editor()
            return True
        return False

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was typed before the page is left."""
        super().hideEvent(event)
        if self._keep.isActive():
            self._keep.stop()
            self._keep_draft()

    @property
    def draft(self) -> Draft | None:
        """The draft that is being edited."""
        return self._draft

    @property
    def editor(self) -> Editor:
        """Where it is edited."""
        return self._editor

    @property
    def bar(self) -> DraftBar:
        """What can be done with it."""
        return self._bar

    @property
    def words(self) -> str:
        """What is read on the page, beside the editor."""
        views = (self._versions, self._difference, self._coverage, self._table)
        shown = (view.words for view in views if not view.isHidden())
        return "\n".join((self._about.text(), *shown))

    # -- drafts ----------------------------------------------------------------------------------

    def begin_draft(self) -> None:
        """Begin a draft of the next version from the newest one."""
        newest = self._place.team.playbooks.newest()
        self._begin_from(newest)

    def _begin_from(self, base: Playbook) -> None:
        draft = Draft(base)
        versions = self._place.team.playbooks.versions()
        taken = {(each.id, each.version) for each in versions}
        version = next_version(base.version)
        while (base.id, version) in taken:
            version = next_version(version)
        draft.take(replace(base, version=version))
        self._open_draft(draft)
        self._keep_draft()

    def _open_draft(self, draft: Draft) -> None:
        self._draft = draft
        self._editor.set_draft(draft)
        self._bar.show()
        self._show_editor()

    def _edit_version(self, number: int) -> None:
        if self._draft is None:
            self._begin_from(self._place.team.playbooks.playbook(number))

    def _choose_file(self) -> None:
        chooser = self._chooser(self.tr("Begin from a file"), self.tr("Playbooks (*.toml)"))
        chooser.fileSelected.connect(lambda path: self.begin_from_file(Path(path)))
        chooser.show()

    def begin_from_file(self, path: Path) -> None:
        """Begin a draft from a playbook's file; its faults are told."""
        from app.playbook.load import load_playbook

        try:
            self._begin_from(load_playbook(path))
        except Problem as problem:
            self._place.tell_problem(problem)

    def _edited(self) -> None:
        self._keep.start()
        self._bar.show_draft(self._draft)

    def _keep_draft(self) -> None:
        if self._draft is None:
            return
        try:
            self._place.team.playbooks.keep_draft(self._draft.playbook)
        except Problem as problem:
            self._place.tell_problem(problem)
        self._bar.show_draft(self._draft, looked_over=True)

    def _undo(self) -> None:
        if self._draft is not None and self._draft.undo():
            self._editor.refresh()
            self._edited()

    def _redo(self) -> None:
        if self._draft is not None and self._draft.redo():
            self._editor.refresh()
            self._edited()

    def _drop_draft(self) -> None:
        """Let the draft go; it comes back by Undo."""
        draft, self._draft = self._draft, None
        if draft is None:
            return
        self._keep.stop()
        self._place.team.playbooks.drop_draft()
        self._show_versions()

        def bring_back() -> None:
            self._open_draft(draft)
            self._keep_draft()

        self._place.offer_undo(lambda: self.tr("The draft was let go."), bring_back)

    def _make_version(self, note: str) -> None:
        if self._draft is None:
            return
        self._keep.stop()
        try:
            made = self._place.team.playbooks.make_version(self._draft.playbook, note)
        except Problem as problem:
            self._keep_draft()
            self._place.tell_problem(problem)
            return
        self._draft = None
        self._show_versions()
        self._place.bridge.tell("playbooks", asker=self)
        self._place.say(self.tr("Version {version} is made.").format(version=made.version))

    # -- tables ----------------------------------------------------------------------------------

    def _choose_table(self) -> None:
        chooser = self._chooser(self.tr("Import a table"), self.tr("Tables (*.csv)"))
        chooser.fileSelected.connect(lambda path: self.try_file(Path(path)))
        chooser.show()

    def try_file(self, path: Path) -> None:
        """Try a table out for the section that is shown; phrases where it takes none."""
        if self._draft is None:
            return
        shown = self._editor.outline.section
        section = shown if shown in TABLE_SECTIONS else "phrases"
        playbook = self._draft.playbook

        def read(_team: Team, _progress: Progress) -> TableImport:
            try:
                with path.open("rb") as file:
                    content = file.read(SIZE_CAP + 1)
            except OSError as fault:
                raise Problem("file_unreadable", path=path) from fault
            return try_table(playbook, section, content)

        self._place.work(read, self._show_table, self)

    def _show_table(self, tried: TableImport) -> None:
        self._table.show_table(tried)
        self._read(self.tr("A table, tried out"), self._table)

    def _take_table(self, playbook: Playbook) -> None:
        if self._draft is not None:
            self._draft.take(playbook)
            self._editor.refresh()
            self._edited()
            self._show_editor()

    # -- handing out -----------------------------------------------------------------------------

    def _ask_where_to(self, number: int) -> None:
        version = next(
            each for each in self._place.team.playbooks.versions() if each.number == number
        )
        name = safe_name(f"{version.title} {version.version}", SUFFIX["playbook"])
        kinds = self.tr("Playbooks for agents (*{suffix})").format(suffix=SUFFIX["playbook"])
        title = self.tr("Hand out the playbook")
        ask_where(self, title, name, kinds, lambda path: self.hand_out(version, path))

    def hand_out(self, version: PlaybookVersion, path: Path) -> None:
        """Sign a version and write it to a file for the agents."""

        def write(team: Team, _progress: Progress) -> None:
            file = team.records.team_file()
            if file is None:
                raise Problem("team_file_missing")
            letter = team.playbooks.letter(version.number, file.team)
            write_file(path, seal_letter("playbook", letter, team.shelf.own_keys()))
            team.playbooks.note_handed_out(version.number)

        def done(_result: None) -> None:
            self._show_versions()
            words = self.tr("{file} is written. Agents open it under Share with my supervisor.")
            self._place.say(words.format(file=path.name))

        self._place.work(write, done, self)

    # -- what is read ----------------------------------------------------------------------------

    def _show_versions(self) -> None:
        self._bar.hide()
        versions = self._place.team.playbooks.versions()
        self._versions.show_versions(versions)
        self._new.setVisible(bool(versions))
        self._read(self.tr("The house’s playbook"), self._versions, home=True)

    def _show_version_difference(self, number: int) -> None:
        desk = self._place.team.playbooks
        self._difference.show_changes(desk.difference(number - 1, number))
        self._read(self.tr("What is new"), self._difference)

    def _show_draft_difference(self) -> None:
        if self._draft is not None:
            self._difference.show_changes(difference(self._draft.base, self._draft.playbook))
            self._read(self.tr("What the draft changes"), self._difference)

    def _show_coverage(self) -> None:
        if self._draft is not None:
            self._coverage.show_playbook(self._draft.playbook)
            self._read(self.tr("Coverage of the guides"), self._coverage)

    def _edit_entry(self, path: str) -> None:
        if self._draft is not None:
            self._show_editor()
            self._editor.show_entry(path)

    def _go_back(self) -> None:
        if self._draft is not None:
            self._show_editor()
        else:
            self._show_versions()

    def _show_editor(self) -> None:
        self._stack.setCurrentWidget(self._editor)
        self._bar.show_draft(self._draft, looked_over=True)

    def _read(self, title: str, view: QWidget, *, home: bool = False) -> None:
        self._about.setText(title)
        for each in (self._versions, self._difference, self._coverage, self._table):
            each.setVisible(each is view)
        self._back.setVisible(not home)
        self._begin.setVisible(home)
        self._stack.setCurrentWidget(self._reading)

    def _chooser(self, title: str, kinds: str) -> QFileDialog:
        chooser = QFileDialog(self.window(), title)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setNameFilter(kinds)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setModal(False)
        return chooser
