"""Working at a window by the keyboard alone, and a watch that sees every use of the mouse (A16)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from tests.support.tab_walk import LONGEST, told
from ui.rehearsal.hand import Hand

_MOUSE = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseMove,
        QEvent.Type.NonClientAreaMouseButtonPress,
        QEvent.Type.Wheel,
    }
)
_MOST_STOPS = 120
_MOST_CHOICES = 20


class MouseWatch(QObject):
    """Sees every event of a mouse in the whole program, until it is ended; holds them (`seen`)."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []
        _application().installEventFilter(self)

    def end(self) -> None:
        """Look no longer."""
        _application().removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note an event of a mouse down, and let everything pass."""
        if event.type() in _MOUSE:
            self.seen.append(f"{event.type().name} at {type(watched).__name__}")
        return False


class Keyboard:
    """Goes through a window by Tab, arrows and letters, to what a reader would hear named.

    What Tab does not come to is not reached: LookupError tells where it went instead.
    """

    def __init__(self, hand: Hand) -> None:
        self._hand = hand

    def at(self) -> QWidget:
        """What has the keyboard. Raises LookupError when nothing has."""
        focus = QApplication.focusWidget()
        if focus is None:
            raise LookupError("nothing has the keyboard")
        return focus

    def name(self) -> str:
        """The name of what has the keyboard, as a screen reader tells it."""
        return name_of(self.at())

    def tab_to(self, name: str, *, back: bool = False) -> QWidget:
        """Press Tab (or Shift+Tab) until what is called so has the keyboard."""
        return self._tab(lambda each: name_of(each) == name, f"to {name!r}", back=back)

    def tab_into(self, group: str) -> QWidget:
        """Press Tab until something in the group of this name has the keyboard."""
        return self._tab(lambda each: is_in(each, group), f"into {group!r}")

    def choose(self, group: str, words: str) -> None:
        """Tab to a group of choices, go along it by the arrow keys, and take one by Space."""
        self.tab_into(group)
        heard = [self.name()]
        while heard[-1] != words:
            if len(heard) > _MOST_CHOICES:
                raise LookupError(f"the arrows in {group!r} never come to {words!r}, only {heard}")
            self._hand.key("Right")
            heard.append(self.name())
        self._hand.key("Space")

    def write_over(self, name: str, text: str) -> None:
        """Tab to a field and type over what it holds."""
        self.tab_to(name)
        self._hand.key("Ctrl+A")
        self._hand.type(text)

    def press(self, name: str) -> None:
        """Tab to a button and press it by Space."""
        button = self.tab_to(name)
        assert isinstance(button, QAbstractButton), told(button)
        self._hand.key("Space")

    def _tab(self, found: Callable[[QWidget], bool], where: str, *, back: bool = False) -> QWidget:
        stops = [self.at()]
        same = 0
        while not found(stops[-1]):
            self._hand.key("Shift+Tab" if back else "Tab")
            now = self.at()
            same = same + 1 if now is stops[-1] else 0
            if same > LONGEST or len(stops) > _MOST_STOPS:
                way = ", ".join(told(each) for each in stops)
                raise LookupError(f"Tab does not come {where}: {way}")
            stops.append(now)
        if stops[-1].visibleRegion().isEmpty():
            raise LookupError(f"{told(stops[-1])} has the keyboard and cannot be seen")
        return stops[-1]


def name_of(widget: QWidget) -> str:
    """The name of a widget as a screen reader tells it."""
    words = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or words


def is_in(widget: QWidget, group: str) -> bool:
    """Whether a widget stands in a group of this name."""
    around = widget.parentWidget()
    while around is not None:
        if around.accessibleName() == group:
            return True
        around = around.parentWidget()
    return False


def _application() -> QCoreApplication:
    application = QCoreApplication.instance()
    assert application is not None
    return application
