"""The page about the playbook in use: what it is, and what is wrong with the house's own."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.playbook.places import FoundPlaybook, find_playbook
from app.problems import Problem
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.label import Label
from ui.controls.scroll_column import ScrollColumn
from ui.workplace import Page, Workplace


class PlaybookPage(QWidget):
    """Title and version of the playbook in use, and each fault of the file that was named."""

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        column = ScrollColumn(self.tr("Playbook"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(column)
        self._used = Card(self.tr("In use"))
        self._title = Label("", "heading")
        self._about = Label("", "muted")
        self._content = Label("", "body")
        for label in (self._title, self._about, self._content):
            self._used.add(label)
        self._wrong = Card(self.tr("Faults of the house's playbook"), bar="warn")
        self._file = Label("", "body")
        self._faults = Label("", "body")
        self._wrong.add(self._file)
        self._wrong.add(self._faults)
        again = Button(self.tr("Read it again"))
        again.clicked.connect(self.read_again)
        self._wrong.add(again)
        choose = Button(self.tr("Choose another in the settings"))
        choose.clicked.connect(lambda: place.go(Page.SETTINGS))
        column.add(self._wrong)
        column.add(self._used)
        column.body.addWidget(choose, 0, Qt.AlignmentFlag.AlignLeading)
        column.body.addStretch(1)
        place.bridge.on(("playbook",), lambda _changed: self._show_used())

    @property
    def faults(self) -> str:
        """The faults, a line each; empty when there are none."""
        return self._faults.text()

    @property
    def text(self) -> str:
        """What is said of the playbook in use."""
        return "\n".join(label.text() for label in (self._title, self._about, self._content))

    def show_call(self, call: UUID | None) -> None:
        """Show the playbook; the page is about no call."""
        self._show_used()
        self._show_faults(self._look().problem)

    def read_again(self) -> None:
        """Read the named file again, and use it when it has no faults any more."""
        found = self._look()
        if found.problem is None:
            self._place.desk.use_playbook(found.playbook)
            self._place.say(self.tr("The playbook has no faults now, and is in use."))
        self._show_faults(found.problem)

    def _look(self) -> FoundPlaybook:
        settings = self._place.settings
        named = settings.text("playbook")
        return find_playbook(Path(named) if named else None, settings.playbook_language())

    def _show_used(self) -> None:
        playbook = self._place.desk.playbook
        named = self.tr("{title}, version {version}")
        self._title.setText(named.format(title=playbook.title, version=playbook.version))
        self._about.setText(playbook.about)
        self._about.setVisible(bool(playbook.about))
        held = self.tr("{steps} steps, {phrases} phrases, {outcomes} outcomes")
        self._content.setText(
            held.format(
                steps=len(playbook.steps),
                phrases=len(playbook.phrases),
                outcomes=len(playbook.outcomes),
            )
        )

    def _show_faults(self, problem: Problem | None) -> None:
        self._wrong.setVisible(problem is not None)
        faults = () if problem is None else problem.facts.get("faults") or ()
        self._file.setText(self._place.settings.text("playbook"))
        self._faults.setText("\n".join(str(f) for f in faults) if isinstance(faults, tuple) else "")
