"""What differs between two versions, entry by entry, with the words before and after."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.playbook.difference import ItemChange
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.chip import Chip, Tone
from ui.controls.label import Label
from ui.look.tokens import SPACE_3
from ui.supervisor.playbook.part_words import part_words, section_words
from ui.words import QT_TRANSLATE_NOOP

_WAYS: dict[str, tuple[str, str, Tone]] = {
    "added": (QT_TRANSLATE_NOOP("DifferenceView", "Added"), "plus", "good"),
    "restored": (QT_TRANSLATE_NOOP("DifferenceView", "Back in use"), "undo-2", "good"),
    "changed": (QT_TRANSLATE_NOOP("DifferenceView", "Changed"), "pencil", "accent"),
    "moved": (QT_TRANSLATE_NOOP("DifferenceView", "Moved"), "chevrons-up-down", "neutral"),
    "archived": (QT_TRANSLATE_NOOP("DifferenceView", "Archived"), "inbox", "warn"),
    "removed": (QT_TRANSLATE_NOOP("DifferenceView", "Removed"), "trash-2", "warn"),
}


class DifferenceView(QWidget):
    """A card for each entry that differs.

    Emits:
        entry_asked(str): the entry at this index path is to be edited.
    """

    entry_asked = Signal(str)

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

    def show_changes(self, changes: Sequence[ItemChange]) -> None:
        """Show these changes."""
        for widget in self._shown:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._shown = [self._card(change) for change in changes]
        if not changes:
            self._shown = [Label(self.tr("Nothing differs."), "muted")]
        for widget in self._shown:
            self._column.addWidget(widget)

    def _card(self, change: ItemChange) -> Card:
        section = section_words(change.section)
        card = Card(f"{section}: {change.title}" if change.title else section)
        words, icon, tone = _WAYS[change.way]
        card.set_trailing(Chip(QCoreApplication.translate("DifferenceView", words), icon, tone))
        for part in change.parts:
            card.add(Label(part_words(part.part), "strong"))
            if part.before:
                card.add(Label(self.tr("Before: {text}").format(text=part.before), "muted"))
            if part.after:
                card.add(Label(self.tr("Now: {text}").format(text=part.after), "body"))
        if change.path:
            edit = Button(self.tr("Edit"), "pencil", "link")
            edit.setAccessibleName(self.tr("Edit {entry}").format(entry=change.title or section))
            edit.clicked.connect(lambda: self.entry_asked.emit(change.path))
            card.add(edit)
        return card
