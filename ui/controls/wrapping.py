"""How a control of fixed height still grows when its words wrap."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget as _Base
else:
    _Base = object


class Wrapping(_Base):
    """Mixed into a control that has ``heightForWidth`` and a fixed vertical policy.

    Qt caps such a control at the height of its size hint, which is that of one line. So the hint
    tells the height at the width that the control has been given, and says so when that changes.
    """

    _given_width = 0

    def hint_for(self, natural_width: int) -> QSize:
        """Return the size hint: the natural width, and the height at the width given so far."""
        width = min(natural_width, self._given_width) if self._given_width else natural_width
        return QSize(natural_width, self.heightForWidth(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Remember the width, and ask for another height where it needs one."""
        super().resizeEvent(event)
        before = self.sizeHint().height()
        self._given_width = event.size().width()
        if self.sizeHint().height() != before:
            self.updateGeometry()
