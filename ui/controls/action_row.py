"""The row of main actions at the foot of a window."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.controls.button import Button
from ui.controls.flow_layout import FlowLayout
from ui.look.tokens import SPACE_2


class ActionRow(QWidget):
    """Buttons that share the width of one line, and stay in sight at every width.

    Holds buttons in order. Where they do not fit side by side their icons move above smaller
    words; where even that does not fit, they take two lines or more.
    """

    def __init__(self, name: str, *buttons: Button, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._flow = FlowLayout(self, gap=SPACE_2, stretches=True)
        self._buttons: list[Button] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for button in buttons:
            self.add(button)

    @property
    def buttons(self) -> tuple[Button, ...]:
        """The buttons, in order."""
        return tuple(self._buttons)

    def add(self, button: Button) -> None:
        """Put a button at the end."""
        self._buttons.append(button)
        self._flow.addWidget(button)
        self._stand(self.width())

    def minimumSizeHint(self) -> QSize:
        """Wide enough for one button."""
        return QSize(self._flow.minimumSize().width(), 0)

    def hasHeightForWidth(self) -> bool:
        """A narrow row has more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height in px at ``width``."""
        self._stand(width)
        return self._flow.heightForWidth(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack the icons where the row is too narrow."""
        super().resizeEvent(event)
        self._stand(event.size().width())

    def _stand(self, width: int) -> None:
        gaps = SPACE_2 * max(0, len(self._buttons) - 1)
        shown = [button for button in self._buttons if not button.isHidden()]
        side_by_side = sum(button.width_beside() for button in shown) + gaps
        stacked = sum(button.width_stacked() for button in shown) + gaps
        for button in shown:
            button.set_stacked(side_by_side > width >= stacked)
