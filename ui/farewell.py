"""The last words after everything was deleted: a small window of its own, for the other is gone."""

from __future__ import annotations

from PySide6.QtCore import QEventLoop, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.own_data import Deleted
from app.problems import Problem
from ui.controls.button import Button
from ui.controls.label import Label
from ui.look.tokens import SPACE_4
from ui.problem_words import words_for

_WIDTH = 320


class Farewell(QWidget):
    """Says what was deleted, or what could not be. Emits `read` when it is closed."""

    read = Signal()

    def __init__(self, came_of_it: Deleted | Problem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("Callside")
        if isinstance(came_of_it, Problem):
            words = words_for(came_of_it)
            heading, about = words.happened, f"{words.safe} {words.do}"
        else:
            heading = self.tr("Everything that was yours is deleted.")
            about = self.tr("Callside begins like the first time when it is started again.")
            if came_of_it.unreached is not None:
                about += " " + self.tr(
                    "{folder} could not be reached: delete it by hand. Whoever has the recovery "
                    "code can open what lies there."
                ).format(folder=came_of_it.unreached)
        self._heading, self._about = Label(heading, "heading"), Label(about)
        self.button = Button(self.tr("Close"), role="primary")
        self.button.clicked.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        column.setSpacing(SPACE_4)
        for widget in (self._heading, self._about, self.button):
            column.addWidget(widget)
        self.setMinimumWidth(_WIDTH)

    @property
    def text(self) -> str:
        """What is said."""
        return f"{self._heading.text()} {self._about.text()}"

    def closeEvent(self, event: QCloseEvent) -> None:
        """It was read."""
        super().closeEvent(event)
        self.read.emit()


def say_farewell(came_of_it: Deleted | Problem) -> None:
    """Show the last words until they are closed: the program ends then."""
    window = Farewell(came_of_it)
    loop = QEventLoop()
    window.read.connect(loop.quit)
    window.show()
    loop.exec()
    window.deleteLater()
