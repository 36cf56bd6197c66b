"""What a screen reader is told without the keyboard moving (goal A20)."""

from functools import cache

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget


class Announcements(QObject):
    """Emits ``announced`` with the text and whether it was urgent, each time something is told."""

    announced = Signal(str, bool)


@cache
def announcements() -> Announcements:
    """Return the one place at which every announcement can be heard."""
    return Announcements()


def announce(widget: QWidget, text: str, assertive: bool = False) -> None:
    """Have ``text`` spoken on behalf of ``widget``.

    Polite unless ``assertive``, which interrupts what is being read and is for errors alone.
    """
    if not text:
        return
    # Its enumerations take 3 ms, and nothing is told before the window is there.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    event = QAccessibleAnnouncementEvent(widget, text)
    urgency = QAccessible.AnnouncementPoliteness
    event.setPoliteness(urgency.Assertive if assertive else urgency.Polite)
    QAccessible.updateAccessibility(event)
    announcements().announced.emit(text, assertive)
