"""A question to the keyring: asked on a worker, for it may ask the person; heard on the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.problems import Problem
from ui.background import LongWork


class KeyringAsk(QObject):
    """Asks once, and goes when it is answered. `about` is what the question is about.

    Emits:
        done(str): it was done; what it was about.
        failed(str, Problem): it was not done.
    """

    done = Signal(str)
    failed = Signal(str, object)

    def __init__(self, about: str, ask: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._about = about
        self._work = LongWork(lambda _work: ask(), self)
        # Slots of this object: what is no slot would be called on the worker.
        self._work.finished.connect(self._finished)
        self._work.failed.connect(self._failed)
        self._work.ended.connect(self.deleteLater)

    def start(self) -> None:
        """Ask; connect the signals first."""
        self._work.start()

    def _finished(self, _result: object) -> None:
        self.done.emit(self._about)

    def _failed(self, problem: Problem) -> None:
        self.failed.emit(self._about, problem)
