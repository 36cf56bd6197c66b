"""Keeps the window above others when the agent wants it to (goal A02)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QWidget

from app.problems import Problem
from app.settings import Settings

COMPACT_BELOW = 900
"""Width in px from which the window shows more at once, and is not pinned unless asked to be."""


class Pin(QObject):
    """Whether the window stays on top, remembered apart for compact, wide and strip.

    Holds the window's action for it, checkable and in step with the settings. On Wayland no
    program can pin its own window: the action is disabled and its tooltip says what can.

    Emits:
        unsaved(Problem): the settings could not be written; the choice is in force all the same.
    """

    unsaved = Signal(object)

    def __init__(self, window: QWidget, action: QAction, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._action = action
        self._settings = settings
        self._mode = "compact"
        self.is_possible = not QGuiApplication.platformName().startswith("wayland")
        self._dress()

    def take_action(self, action: QAction) -> None:
        """Go by another action from now on: the former is no more."""
        self._action = action
        self._dress()
        action.setChecked(self.is_on)

    def _dress(self) -> None:
        action = self._action
        action.setCheckable(True)
        action.triggered.connect(self._chosen)
        action.setEnabled(self.is_possible)
        if not self.is_possible:
            action.setToolTip(self.impossible_words())
            action.setStatusTip(self.impossible_words())

    @staticmethod
    def impossible_words() -> str:
        """What to do where the desktop alone decides."""
        return QCoreApplication.translate(
            "Pin",
            "Your desktop pins windows itself: press Alt+Space on this window and choose "
            "“Always on Top”.",
        )

    @property
    def is_on(self) -> bool:
        """Whether the window as it is now is meant to stay on top."""
        return self.is_possible and self._settings.flag(self._key())

    def follow(self, width: int, *, in_strip: bool) -> None:
        """Take the choice made for a compact or a wide window, or for the strip."""
        mode = "strip" if in_strip else "compact" if width < COMPACT_BELOW else "wide"
        if mode != self._mode:
            self._mode = mode
            self.apply()

    def apply(self) -> None:
        """Bring the window in step with the choice; it keeps its place and its keyboard."""
        self._action.setChecked(self.is_on)
        hint = Qt.WindowType.WindowStaysOnTopHint
        flags = self._window.windowFlags()
        wanted = flags | hint if self.is_on else flags & ~hint
        if wanted == flags:
            return
        # setWindowFlags would hide the window and take the keyboard away; the handle does neither.
        self._window.overrideWindowFlags(wanted)
        handle = self._window.windowHandle()
        if handle is not None:
            handle.setFlag(hint, self.is_on)

    def _chosen(self, on: bool) -> None:
        try:
            self._settings.set(self._key(), on)
        except Problem as problem:
            self.unsaved.emit(problem)
        self.apply()

    def _key(self) -> str:
        return f"pinned_{self._mode}"
