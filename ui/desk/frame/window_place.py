"""Remembers where the window stands: the compact one, the wide one, the strip (goal A04)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from app.problems import Problem
from app.settings import Settings
from ui.desk.frame.pin import COMPACT_BELOW
from ui.place_on_screen import first_place, is_within_reach, placed

SMALLEST = QSize(320, 480)
SMALLEST_STRIP = QSize(320, 44)
FIRST = QSize(400, 700)
_SAVE_AFTER_MS = 1000


class WindowPlace(QObject):
    """Puts a window where it stood, keeps it on a screen, and writes its place down.

    `in_strip` says that the window is a strip now, whose place is its own. A window with one place
    of its own, as the supervisor's, names it by `mode`; its `first` size is asked for at first.

    Emits:
        unsaved(Problem): the place could not be written; nothing else is lost by it.
    """

    unsaved = Signal(object)

    def __init__(
        self, window: QWidget, settings: Settings, *, mode: str = "", first: QSize = FIRST
    ) -> None:
        super().__init__(window)
        self._mode = mode
        self._first = first
        self._window = window
        self._settings = settings
        self.in_strip = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SAVE_AFTER_MS)
        self._timer.timeout.connect(self.save)
        window.installEventFilter(self)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenRemoved.connect(self._screens_changed)
            app.primaryScreenChanged.connect(self._screens_changed)
            app.screenAdded.connect(self._watch)
            for screen in app.screens():
                self._watch(screen)

    def restore(self) -> None:
        """Put the window where it stood as what it is now, or at its first place.

        A strip that never was has the top edge of the window that it comes from.
        """
        places = self._settings["places"]
        mode = "strip" if self.in_strip else self._mode or str(places.get("mode", "compact"))
        former = _rect(places.get(mode))
        screens = self._screens()
        if former is not None:
            wanted = placed(former, screens, self._smallest)
        elif self.in_strip:
            wanted = self._window.geometry()
        else:
            wanted = self._first_place(screens)
        self._window.setGeometry(wanted)

    def save(self) -> None:
        """Write the present place down."""
        self._timer.stop()
        window = self._window
        if window.isMaximized() or window.isFullScreen() or window.isMinimized():
            return
        at = window.geometry()
        places = dict(self._settings["places"])
        if self.in_strip:
            mode = "strip"
        elif self._mode:
            mode = self._mode
        else:
            mode = "compact" if window.width() < COMPACT_BELOW else "wide"
            places["mode"] = mode
        places[mode] = [at.x(), at.y(), at.width(), at.height()]
        try:
            self._settings.set("places", places)
        except Problem as problem:
            self.unsaved.emit(problem)

    def keep_on_screen(self) -> None:
        """Bring the window back when its screen went away or changed."""
        screens = self._screens()
        window = self._window
        # One that fills its screen is placed by the system, also when that screen changes.
        if window.isMaximized() or window.isFullScreen():
            return
        if not screens or is_within_reach(window.geometry(), screens):
            return
        window.setGeometry(placed(window.geometry(), screens, self._smallest))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Write the place down a second after the last move."""
        if event.type() in {QEvent.Type.Move, QEvent.Type.Resize} and self._window.isVisible():
            self._timer.start()
        return super().eventFilter(watched, event)

    @property
    def _smallest(self) -> QSize:
        return SMALLEST_STRIP if self.in_strip else SMALLEST

    def _watch(self, screen: QScreen) -> None:
        """A screen that stays may get another size, another scale, a panel at its edge."""
        screen.availableGeometryChanged.connect(self._screens_changed)
        screen.logicalDotsPerInchChanged.connect(self._screens_changed)

    def _screens_changed(self, _how: object = None) -> None:
        # The list still holds a screen that is just being removed.
        QTimer.singleShot(0, self, self.keep_on_screen)

    def _first_place(self, screens: list[QRect]) -> QRect:
        if not screens:
            return QRect(QPoint(0, 0), self._first)
        return first_place(self._first.boundedTo(screens[0].size()), screens[0])

    @staticmethod
    def _screens() -> list[QRect]:
        main = QGuiApplication.primaryScreen()
        screens = QGuiApplication.screens()
        screens.sort(key=lambda screen: screen is not main)
        return [screen.availableGeometry() for screen in screens]


def _rect(kept: object) -> QRect | None:
    """A place as kept in the settings; None for anything else."""
    if isinstance(kept, list) and len(kept) == 4 and all(type(each) is int for each in kept):
        limit = 1 << 20
        if all(-limit < each < limit for each in kept) and kept[2] > 0 and kept[3] > 0:
            return QRect(*kept)
    return None
