"""The watched folder: which one it is, how it is, and the way to another one or to none."""

from __future__ import annotations

from PySide6.QtCore import QDir
from PySide6.QtWidgets import QFileDialog, QWidget

from app.problems import Problem
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.chip_row import ChipRow
from ui.controls.label import Label
from ui.problem_words import in_one_line
from ui.settings.setting_row import lock
from ui.supervisor.imports.folder_rounds import FolderRounds
from ui.supervisor.place import TeamPlace


class FolderCard(Card):
    """Says in words how the folder is; one that is away is grey, and nothing pops up (F32)."""

    def __init__(
        self, place: TeamPlace, folder: FolderRounds, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Watched folder"))
        self._place = place
        self._folder = folder
        self._path = Label("")
        self._state = Label("", "muted")
        self._choose = Button("", "inbox")
        self._choose.clicked.connect(self._ask)
        self._stop = Button(self.tr("Watch no folder"))
        self._stop.clicked.connect(lambda: self.watch(""))
        row = ChipRow(self.tr("Which folder is watched"))
        row.set_chips((self._choose, self._stop))
        for widget in (self._path, self._state, row):
            self.add(widget)
        # A slot of its own: it goes with the card, while the rounds stay.
        folder.state_changed.connect(self._state_changed)
        self._chooser: QFileDialog | None = None
        self._show()

    @property
    def told(self) -> str:
        """How the folder is."""
        return self._state.text()

    @property
    def choose_button(self) -> Button:
        """Chooses a folder."""
        return self._choose

    @property
    def stop_button(self) -> Button:
        """Watches none any more."""
        return self._stop

    def watch(self, folder: str) -> None:
        """Watch this folder, or none."""
        try:
            self._folder.watch(folder)
        except Problem as problem:
            self._place.say(in_one_line(problem))

    def _ask(self) -> None:
        chooser = QFileDialog(
            self.window(), self.tr("Watch a folder"), self._folder.path or QDir.homePath()
        )
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.setOption(QFileDialog.Option.ShowDirsOnly)
        chooser.setModal(False)
        chooser.fileSelected.connect(self.watch)
        chooser.finished.connect(chooser.deleteLater)
        chooser.show()
        self._chooser = chooser

    def _state_changed(self, _state: str) -> None:
        self._show()

    def _show(self) -> None:
        path = self._folder.path
        self._path.setText(path)
        self._path.setVisible(bool(path))
        self._stop.setVisible(bool(path))
        if self._place.settings.is_locked("watched_folder"):
            lock(self._choose, self._stop)
        self._choose.setText(self.tr("Watch another one") if path else self.tr("Watch a folder"))
        self._state.setText(
            {
                "off": self.tr(
                    "What agents leave in a folder, as on a share, can be taken in by itself."
                ),
                "waiting": self.tr("Being looked at …"),
                "quiet": self.tr("Looked at every half minute; what is new is taken in."),
                "settling": self.tr("Something is just being written there; it is waited for."),
                "away": self.tr("Not within reach just now. It is looked for every half minute."),
            }[self._folder.state]
        )
