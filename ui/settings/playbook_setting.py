"""The setting that names the house's playbook: a file is only taken when it has no faults."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from app.playbook.load import load_playbook
from app.problems import Problem
from app.settings import Setting
from ui.controls.button import Button
from ui.controls.chip_row import ChipRow
from ui.controls.label import Label
from ui.look.tokens import SPACE_2
from ui.settings.setting_row import SettingRow


class PlaybookSetting(SettingRow):
    """The file in use, a button to choose another and one to go back to the built-in playbook.

    Emits:
        faults_asked(): the agent wants to see the faults of the file just chosen.
    """

    faults_asked = Signal()

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        super().__init__(setting, held, captioned=True, parent=parent)
        self._file = Label("", "body")
        self._result = Label("", "small")
        self._result.hide()
        row = ChipRow(self.tr("Playbook"))
        self._choose = Button(self.tr("Choose a file"))
        self._builtin = Button(self.tr("Use the built-in one"))
        self._show = Button(self.tr("About the playbook"), role="link")
        self._choose.clicked.connect(self._open_chooser)
        self._builtin.clicked.connect(lambda: self.take(""))
        self._show.clicked.connect(self.faults_asked)
        for button in (self._choose, self._builtin, self._show):
            row.add_chip(button)
        for widget in (self._file, self._result, row):
            column.addWidget(widget)

    @property
    def result(self) -> str:
        """What came of the last choice."""
        return self._result.text()

    @property
    def file(self) -> str:
        """The file as shown."""
        return self._file.text()

    def show_value(self, value: Any) -> None:
        """Show the file in use."""
        self._file.setText(str(value) or self.tr("The playbook that comes with Callside"))
        self._builtin.setVisible(bool(value))

    def take(self, path: str) -> None:
        """Use this file if it has no faults; else say how many, and change nothing."""
        self.set_problem("")
        self._result.hide()
        if path:
            try:
                playbook = load_playbook(Path(path))
            except Problem as problem:
                self._tell_faults(problem)
                return
            words = self.tr("{title}, version {version}: no faults.")
            self._result.setText(words.format(title=playbook.title, version=playbook.version))
            self._result.show()
        self.value_chosen.emit(path)

    def _tell_faults(self, problem: Problem) -> None:
        faults = problem.facts.get("faults") or ()
        listed = [str(fault) for fault in faults] if isinstance(faults, tuple) else []
        words = self.tr("%n fault(s); the playbook in use stays. The first:", "", len(listed))
        self.set_problem("\n".join([words, *listed[:3]]))

    def _open_chooser(self) -> None:
        chooser = QFileDialog(self, self.tr("Choose a playbook"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setNameFilter(self.tr("Playbooks (*.toml)"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(self.take)
        chooser.show()
