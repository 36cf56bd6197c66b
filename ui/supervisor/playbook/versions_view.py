"""The house's versions: when each was made, what is new in it, and handing it out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.moment import Moment
from app.team.playbooks import PlaybookVersion
from ui.controls.action_row import ActionRow
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.empty_state import EmptyState
from ui.controls.label import Label
from ui.look.tokens import SPACE_3


class VersionsView(QWidget):
    """A card for each version, the newest first.

    Emits:
        hand_out_asked(int): the version with this number is to be written for the agents.
        difference_asked(int): what is new in this version is to be shown.
        edit_asked(int): a draft is to begin from this version.
        first_asked(): there is none yet, and one is wanted.
    """

    hand_out_asked = Signal(int)
    difference_asked = Signal(int)
    edit_asked = Signal(int)
    first_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_3)
        self._shown: list[QWidget] = []

    @property
    def words(self) -> str:
        """Everything that is shown, line by line."""
        labels = (label for card in self._shown for label in card.findChildren(Label))
        return "\n".join(label.text() for label in labels)

    def show_versions(self, versions: Sequence[PlaybookVersion]) -> None:
        """Show these versions."""
        for widget in self._shown:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._shown = [self._card(version) for version in versions]
        if not versions:
            empty = EmptyState(
                "book-open",
                self.tr("Your house has no playbook of its own yet: agents use the built-in one."),
                self.tr("Write one"),
            )
            empty.action_asked.connect(self.first_asked)
            self._shown = [empty]
        for widget in self._shown:
            self._column.addWidget(widget)

    def _card(self, version: PlaybookVersion) -> Card:
        card = Card(f"{version.title} {version.version}")
        made = self.tr("Made on {day}").format(day=_day(version.made_ms))
        out = (
            self.tr("Handed out on {day}").format(day=_day(version.handed_out_ms))
            if version.handed_out_ms
            else self.tr("Not handed out yet")
        )
        card.add(Label(f"{made} · {out}", "muted"))
        if version.note:
            card.add(Label(version.note, "body"))
        name = version.version
        hand_out = Button(self.tr("Hand out …"), "download")
        hand_out.setAccessibleName(self.tr("Hand out version {version}").format(version=name))
        hand_out.clicked.connect(lambda: self.hand_out_asked.emit(version.number))
        new = Button(self.tr("What is new"), "history")
        new.setAccessibleName(self.tr("What is new in version {version}").format(version=name))
        new.clicked.connect(lambda: self.difference_asked.emit(version.number))
        edit = Button(self.tr("Edit from here"), "pencil")
        edit.setAccessibleName(self.tr("Edit from version {version}").format(version=name))
        edit.clicked.connect(lambda: self.edit_asked.emit(version.number))
        card.add(ActionRow(self.tr("Version {version}").format(version=name), hand_out, new, edit))
        return card


def _day(ms: int) -> str:
    local = Moment(ms).local()
    return QLocale().toString(
        QDate(local.year, local.month, local.day), QLocale.FormatType.ShortFormat
    )
