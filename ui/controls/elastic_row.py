"""Things side by side where there is room, and one below the other where there is none."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QSizePolicy, QWidget

from ui.look.tokens import SPACE_3

_NO_ALIGNMENT = Qt.AlignmentFlag(0)


class ElasticRow(QWidget):
    """A row that turns into a column when its things no longer fit side by side.

    Holds its widgets in order, each with a stretch for the row. ``turns_below`` is the width in
    px under which it stands upright; None takes the width that the widgets ask for at least.
    """

    def __init__(
        self,
        *widgets: QWidget,
        gap: int = SPACE_3,
        turns_below: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._turns_below = turns_below
        self._widgets: list[QWidget] = []
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(gap)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for widget in widgets:
            self.add(widget)

    @property
    def is_upright(self) -> bool:
        """Whether the things stand one below the other."""
        return self._box.direction() == QBoxLayout.Direction.TopToBottom

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget at the end."""
        self._widgets.append(widget)
        self._box.addWidget(widget, stretch)
        self._turn(self.width())

    def hasHeightForWidth(self) -> bool:
        """A column is higher than a row."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height in px at ``width``, as a row or as a column."""
        heights = []
        upright = self._stands_at(width)
        free = width - self._box.spacing() * max(0, len(self._shown()) - 1)
        wide = sum(widget.sizeHint().width() for widget in self._shown())
        for widget in self._shown():
            # In a row the first, which mostly holds the text, gives way; the others keep theirs.
            own = widget.sizeHint().width()
            given = width if upright else own - max(0, wide - free) * self._gives(widget)
            heights.append(self._height_of(widget, max(1, given)))
        if upright:
            return sum(heights) + self._box.spacing() * max(0, len(heights) - 1)
        return max(heights, default=0)

    def sizeHint(self) -> QSize:
        """As a row."""
        shown = self._shown()
        gaps = self._box.spacing() * max(0, len(shown) - 1)
        width = sum(widget.sizeHint().width() for widget in shown) + gaps
        return QSize(width, max((w.sizeHint().height() for w in shown), default=0))

    def minimumSizeHint(self) -> QSize:
        """As a column."""
        shown = self._shown()
        width = max((widget.minimumSizeHint().width() for widget in shown), default=0)
        return QSize(width, max((w.minimumSizeHint().height() for w in shown), default=0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn where the new width asks for it."""
        super().resizeEvent(event)
        self._turn(event.size().width())

    def _shown(self) -> list[QWidget]:
        return [widget for widget in self._widgets if not widget.isHidden()]

    def _gives(self, widget: QWidget) -> int:
        return int(bool(self._shown()) and widget is self._shown()[0])

    def _stands_at(self, width: int) -> bool:
        if self._turns_below is not None:
            return width < self._turns_below
        shown = self._shown()
        gaps = self._box.spacing() * max(0, len(shown) - 1)
        least = sum(
            max(widget.minimumSizeHint().width(), self._comfort(widget)) for widget in shown
        )
        return width < least + gaps

    def _comfort(self, widget: QWidget) -> int:
        """A text squeezed to its longest word is no text; half of what it asks for is one."""
        share = 2 if self._gives(widget) else 1
        return min(widget.sizeHint().width() // share, 200)

    @staticmethod
    def _height_of(widget: QWidget, width: int) -> int:
        if widget.hasHeightForWidth():
            return widget.heightForWidth(width)
        return widget.sizeHint().height()

    def _turn(self, width: int) -> None:
        upright = QBoxLayout.Direction.TopToBottom
        row = QBoxLayout.Direction.LeftToRight
        wanted = upright if self._stands_at(width) else row
        if wanted != self._box.direction():
            self._box.setDirection(wanted)
            for widget in self._widgets:
                # A button keeps its own width in a column; everything else takes all of it.
                if isinstance(widget, QAbstractButton):
                    self._box.setAlignment(
                        widget,
                        Qt.AlignmentFlag.AlignLeading if wanted == upright else _NO_ALIGNMENT,
                    )
            self.updateGeometry()
