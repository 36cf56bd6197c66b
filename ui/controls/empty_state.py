"""What a list shows while it is empty: a picture, one sentence, one thing to do (goal A23)."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.controls.button import Button
from ui.controls.label import Label
from ui.look.icons import paint_icon
from ui.look.theme import current_theme
from ui.look.tokens import SPACE_2, SPACE_3, SPACE_4, SPACE_5, SPACE_6

_DISC = 56
_PICTURE = 26


class EmptyState(QWidget):
    """An icon on a tinted disc, a sentence, and a button.

    Holds them. Emits ``action_asked`` when the button is pressed.
    """

    action_asked = Signal()

    def __init__(
        self, icon: str, sentence: str, action: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setAccessibleName(sentence)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._plain = False
        self._disc = QWidget(self)
        self._disc.setFixedHeight(current_theme().px(_DISC))
        self._label = Label(sentence, "muted")
        self._label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._button = Button(action or " ", parent=self)
        self._button.setVisible(bool(action))
        self._button.clicked.connect(self.action_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_6)
        column.setSpacing(SPACE_4)
        self._column = column
        column.addStretch(1)
        column.addWidget(self._disc)
        column.addWidget(self._label)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    @property
    def action_button(self) -> Button:
        """The button; hidden where there is nothing to do."""
        return self._button

    def set_sentence(self, sentence: str) -> None:
        """Say something else."""
        self._label.setText(sentence)
        self.setAccessibleName(sentence)

    def set_plain(self, plain: bool) -> None:
        """Leave the picture out for good, where the window is low."""
        self._plain = plain
        self._fit(self.width(), self.height())

    def minimumSizeHint(self) -> QSize:
        """Little: the sentence wraps."""
        return QSize(2 * SPACE_6 + SPACE_5, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the picture and the air around it where the words need the room."""
        super().resizeEvent(event)
        self._fit(event.size().width(), event.size().height())

    def _fit(self, width: int, height: int) -> None:
        words = self._label.heightForWidth(max(1, width - 2 * SPACE_6))
        if not self._button.isHidden():
            words += SPACE_4 + self._button.sizeHint().height()
        roomy = (
            not self._plain and words + current_theme().px(_DISC) + SPACE_4 + 2 * SPACE_6 <= height
        )
        if roomy == self._disc.isHidden():
            margin, gap = (SPACE_6, SPACE_4) if roomy else (SPACE_3, SPACE_2)
            self._column.setContentsMargins(margin, margin, margin, margin)
            self._column.setSpacing(gap)
            # Last: Qt lays out as soon as it shows something, and comes back here with the result.
            self._disc.setVisible(roomy)
            # A layout that is just placing its things forgets that one of them came or went.
            QTimer.singleShot(0, self, self._column.invalidate)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture on its disc."""
        del event
        if self._disc.isHidden():
            return
        theme, tokens = current_theme(), current_theme().tokens
        disc, side = theme.px(_DISC), theme.px(_PICTURE)
        if self._disc.height() != disc:
            self._disc.setFixedHeight(disc)
        centre = self._disc.geometry().center()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent_soft"))
        painter.drawEllipse(
            QRectF(centre.x() - disc / 2 + 0.5, centre.y() - disc / 2 + 0.5, disc, disc)
        )
        box = QRectF(centre.x() - side / 2 + 0.5, centre.y() - side / 2 + 0.5, side, side)
        paint_icon(painter, self._icon, box, tokens.accent)
