"""A calm line over a window's content: something to know, and at most one thing to do."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from ui.controls.announce import announce
from ui.controls.button import Button
from ui.controls.chip import TONES, Tone
from ui.controls.elastic_row import ElasticRow
from ui.controls.icon_button import IconButton
from ui.controls.icon_mark import IconMark
from ui.controls.label import Label
from ui.look.paint import paint_body
from ui.look.theme import current_theme
from ui.look.tokens import RADIUS_CONTROL, SPACE_1, SPACE_2

_ICONS: dict[str, str] = {
    "neutral": "info",
    "accent": "info",
    "warn": "triangle-alert",
    "danger": "circle-alert",
    "good": "circle-check",
}


class Banner(QFrame):
    """A sentence in a tone, an action and a way to dismiss it.

    Holds its text, tone and action. Emits ``action_asked`` and ``dismissed``; the banner hides
    itself when dismissed. ``show_text`` shows it again and announces it, urgently in ``danger``.
    """

    action_asked = Signal()
    dismissed = Signal()

    def __init__(
        self,
        text: str = "",
        tone: Tone = "neutral",
        action: str = "",
        *,
        dismissable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone: Tone = tone
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        row = QHBoxLayout(self)
        # Spacers, and not margins: they change sides with the reading direction.
        row.setContentsMargins(SPACE_1, SPACE_1, SPACE_1, SPACE_1)
        row.setSpacing(SPACE_1)
        self._mark = IconMark(_ICONS[tone], TONES[tone].ink)
        row.addSpacing(SPACE_2)
        row.addWidget(self._mark)
        row.addSpacing(SPACE_2)
        self._label = Label()
        self._button = Button(action or " ", role="link")
        self._button.clicked.connect(self.action_asked)
        inner = ElasticRow(gap=SPACE_1)
        inner.add(self._label, 1)
        inner.add(self._button)
        row.addWidget(inner, 1)
        self._close = IconButton("x", self.tr("Dismiss this message"), parent=self)
        self._close.clicked.connect(self._dismiss)
        self._close.setVisible(dismissable)
        row.addWidget(self._close)
        if not dismissable:
            row.addSpacing(SPACE_2)
        self._set(text, tone, action)

    @property
    def text(self) -> str:
        """What the banner says."""
        return self._label.text()

    @property
    def tone(self) -> Tone:
        """Its tone."""
        return self._tone

    @property
    def action_button(self) -> Button:
        """The button of its one action; hidden where there is none."""
        return self._button

    @property
    def close_button(self) -> IconButton:
        """The button that dismisses it; hidden where it has to stay."""
        return self._close

    def show_text(self, text: str, tone: Tone = "neutral", action: str = "") -> None:
        """Say something else, and announce it."""
        same = text == self.text and not self.isHidden()
        self._set(text, tone, action)
        self.show()
        if not same:
            announce(self, text, assertive=tone == "danger")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground."""
        del event
        painter = QPainter(self)
        tokens = current_theme().tokens
        tone = TONES[self._tone]
        paint_body(
            painter,
            QRectF(self.rect()),
            RADIUS_CONTROL,
            fill=tokens.colour(tone.ground),
            outline=tokens.colour(tone.ink) if tokens.is_contrast else None,
        )

    def _set(self, text: str, tone: Tone, action: str) -> None:
        self._tone = tone
        self.setAccessibleName(text)
        self._label.setText(text)
        # Text on a tint has to stay readable in every theme: the tone's ink is measured for it.
        self._label.set_tone(TONES[tone].ink if tone != "neutral" else "text")
        if action:
            self._button.setText(action)
        self._button.setVisible(bool(action))
        self._mark.set_icon(_ICONS[tone], TONES[tone].ink)
        self.update()

    def _dismiss(self) -> None:
        self.hide()
        self.dismissed.emit()
