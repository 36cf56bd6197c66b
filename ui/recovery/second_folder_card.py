"""The card of the second folder for backups, best on another disk (F38)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from app.backups import SecondFolder
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.chip_row import ChipRow
from ui.controls.label import Label
from ui.controls.labelled import Labelled
from ui.settings.setting_row import lock, managed_words


class SecondFolderCard(Card):
    """Names the folder, and says what is the matter with it.

    Emits:
        folder_chosen(str): this folder is to be used; none when empty.
    """

    folder_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("A second folder"))
        self._state = Label("", "body")
        self.add(self._state)
        self._field = QLineEdit()
        self._field.editingFinished.connect(self._choose)
        self._row = Labelled(
            self.tr("Folder"),
            self._field,
            hint=self.tr("A stick, a second disk or a share. Copies stay encrypted."),
        )
        self.add(self._row)
        self._managed = Label(managed_words(), "small")
        self._managed.hide()
        self.add(self._managed)
        buttons = ChipRow(self.tr("Choose the second folder"))
        self._ask = Button(self.tr("Choose…"))
        self._ask.clicked.connect(self._ask_folder)
        self._none = Button(self.tr("Use none"))
        self._none.clicked.connect(self._use_none)
        for button in (self._ask, self._none):
            buttons.add_chip(button)
        self.add(buttons)
        self._chosen = ""

    @property
    def field(self) -> QLineEdit:
        """Where the folder is typed."""
        return self._field

    @property
    def none_button(self) -> Button:
        """Uses no second folder any more."""
        return self._none

    @property
    def state(self) -> str:
        """What is said of the folder."""
        return self._state.text()

    def set_managed(self) -> None:
        """Policy names the folder: it can be read and not changed."""
        lock(self._field, self._ask, self._none)
        self._managed.show()

    def show_folder(self, second: SecondFolder | None) -> None:
        """Show the folder in force; what is being typed stays."""
        self._chosen = "" if second is None else str(second.path)
        if not self._field.hasFocus():
            self._field.setText(self._chosen)
        self._none.setVisible(second is not None)
        words, bar = self._words(second)
        self._state.setText(words)
        self.set_bar(bar)

    def _words(self, second: SecondFolder | None) -> tuple[str, str | None]:
        if second is None:
            return self.tr(
                "All backups lie on the disk of your log: if that dies, they go with it."
            ), "warn"
        if not second.is_there:
            return self.tr(
                "This folder is not there just now. Backups beside your log are made as always."
            ), "warn"
        if second.is_same_disk:
            return self.tr(
                "This folder lies on the same disk as your log: if that dies, both go."
            ), "warn"
        return self.tr("Each backup is copied there, and proved good there, too."), None

    def _choose(self) -> None:
        text = self._field.text().strip()
        if text != self._chosen:
            self._chosen = text
            self.folder_chosen.emit(text)

    def _use_none(self) -> None:
        self._field.clear()
        self._field.setFocus()
        self._choose()

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("The second folder for backups"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setModal(False)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._take)
        dialog.show()

    def _take(self, folder: str) -> None:
        self._field.setText(folder)
        self._choose()
