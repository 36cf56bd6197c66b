"""Hands out what is kept about somebody, with the names of others blacked out (C08)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.controls.action_row import ActionRow
from ui.controls.announce import announce
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.check_box import CheckBox
from ui.controls.label import Label
from ui.controls.labelled import Labelled


class HandOutCard(Card):
    """The names of others, maybe a box for what is private, and the way into a folder.

    Emits:
        write_asked(): the files are wanted.
    """

    write_asked = Signal()

    def __init__(self, about: str, *, private: str = "", parent: QWidget | None = None) -> None:
        """`private` names the box for what is left out otherwise; empty: it always is."""
        super().__init__(parent=parent)
        self.set_title(self.tr("Hand it out"))
        self.add(Label(about))
        self._names = QLineEdit()
        self._names.setAccessibleName(self.tr("Names of others, with commas"))
        self.add(Labelled(self.tr("Names of others, with commas"), self._names))
        self._private = CheckBox(private)
        self.add(self._private)
        # In its place first: shown without one it would be a window for a moment.
        self._private.setVisible(bool(private))
        self._told = Label("", "strong")
        self._told.hide()
        self.add(self._told)
        self._write = Button(self.tr("Write it into a folder…"), "download")
        self._write.clicked.connect(self.write_asked)
        self.add(ActionRow(self.tr("Hand it out"), self._write))

    @property
    def names_field(self) -> QLineEdit:
        """Where names are written."""
        return self._names

    @property
    def names(self) -> tuple[str, ...]:
        """The names that are to be blacked out."""
        return tuple(name.strip() for name in self._names.text().split(",") if name.strip())

    @property
    def private_box(self) -> CheckBox:
        """Whether what is private goes along."""
        return self._private

    @property
    def write_button(self) -> Button:
        """Asks for the folder."""
        return self._write

    @property
    def told(self) -> str:
        """What came of it."""
        return self._told.text()

    def tell(self, words: str, *, is_bad: bool = False) -> None:
        """Say what came of it; empty words take that back."""
        self._told.setText(words)
        self._told.set_tone("danger" if is_bad else None)
        self._told.setVisible(bool(words))
        if words:
            announce(self, words, assertive=is_bad)

    def tell_written(self, folder: str, times: int) -> None:
        """Say where the files are, and how often a name was blacked out."""
        words = self.tr("Written: caller.html and caller.json in {folder}.").format(folder=folder)
        blacked = self.tr("Blacked out %n time(s).", "", times) if self.names else ""
        self.tell(f"{words} {blacked}".strip())

    def clear(self) -> None:
        """Hold no name of anybody any more."""
        self._names.clear()
        self._private.setChecked(False)
        self.tell("")
