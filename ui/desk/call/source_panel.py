"""Where a step or a phrase comes from: the practice, the guide, and why."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.playbook.source import Source, source_of
from app.playbook.walk import places
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.label import Label
from ui.controls.scroll_column import ScrollColumn
from ui.desk.call.panel import CallPanel, empty
from ui.look.tokens import SPACE_4
from ui.workplace import Workplace


class SourcePanel(CallPanel):
    """The answer to "where does this come from?" for one place of the playbook.

    Holds the place's path. Emits `closed` when the agent has read it.
    """

    closed = Signal()

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(place, parent)
        self._path = ""
        self._scroll = ScrollColumn(self.tr("Where this comes from"), margin=SPACE_4)
        self._card = Card(self.tr("Where this comes from"))
        self._close = Button(self.tr("Close"), "x", "quiet")
        self._close.clicked.connect(self.closed)
        self._card.set_trailing(self._close)
        self._title = Label("", "heading")
        self._card.add(self._title)
        self._told = QVBoxLayout()
        self._card.add_layout(self._told)
        self._scroll.add(self._card)
        self._scroll.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)
        self.watch("playbook")

    @property
    def text(self) -> str:
        """Everything that is told."""
        return "\n".join(label.text() for label in self._card.findChildren(Label))

    def show_place(self, path: str) -> None:
        """Tell of another place, such as `steps.apologise`."""
        self._path = path
        self.renew_when_seen()

    def take_keyboard(self) -> None:
        """Go to the button that closes it."""
        self._close.setFocus()

    def renew(self) -> None:
        """Tell of the place as the playbook in force has it."""
        playbook = self.place.desk.playbook
        named = next((p.entry for p in places(playbook) if p.path == self._path), None)
        self._title.setText(getattr(named, "title", ""))
        empty(self._told)
        if named is None:
            return
        source = source_of(playbook, self._path)
        for reason in source.reasons:
            self._tell(reason.body, "body")
        for practice in source.practices:
            guide = self.tr("Guide {guide}, practice {id}").format(
                guide=practice.guide, id=practice.id
            )
            self._tell(guide, "caption")
            self._tell(practice.text, "body")
        if source.note:
            self._tell(source.note, "muted")
        if _is_empty(source):
            self._tell(self.tr("This is the house's own; no guide stands behind it."), "muted")

    def _tell(self, text: str, role: str) -> None:
        self._told.addWidget(Label(text, role))  # type: ignore[arg-type]


def _is_empty(source: Source) -> bool:
    return not (source.practices or source.reasons or source.note)
