"""What a narrow strip has no room for: every action of a call, with its key."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ui.shortcuts import Act, Shortcuts

_TALK = (Act.NOTES, Act.TICK, Act.LATER, Act.PALETTE, Act.PAUSE, Act.BOUNDARY, Act.MANAGER)
_CALL = (Act.HOLD, Act.CALLER, Act.STEPS, Act.EMERGENCY, Act.WRAP_UP, Act.END_CALL, Act.CLOSE_CALL)
_WINDOW = (Act.NEXT_CALL, Act.START_CALL, Act.PIN, Act.STRIP)


class StripMenu(QMenu):
    """The actions of the window itself, so that names, keys and states are theirs.

    Emits `news_asked` for what the window has to tell, and `pages_asked` for the other pages.
    """

    news_asked = Signal()
    pages_asked = Signal()

    def __init__(self, shortcuts: Shortcuts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._news = QAction(self.tr("To know"), self)
        self.addAction(self._news)
        self._news.triggered.connect(self.news_asked)

        for group in (_TALK, _CALL, _WINDOW):
            for act in group:
                self.addAction(shortcuts[act])
            self.addSeparator()
        self.addAction(self.tr("All pages")).triggered.connect(self.pages_asked)

    def open_below(self, widget: QWidget, *, news: bool) -> None:
        """Open under a button, without stopping anything else in the program."""
        self._news.setVisible(news)
        self.popup(widget.mapToGlobal(QPoint(0, widget.height())))
