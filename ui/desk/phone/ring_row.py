"""One call that rings beside what the agent is doing, on one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.controls.button import Button
from ui.controls.chip import TONES, Tone
from ui.controls.elastic_row import ElasticRow
from ui.controls.icon_button import IconButton
from ui.controls.icon_mark import IconMark
from ui.controls.label import Label
from ui.desk.phone.identity_words import who_calls
from ui.look.paint import paint_body
from ui.look.theme import current_theme
from ui.look.tokens import RADIUS_CONTROL, SPACE_1, SPACE_2

if TYPE_CHECKING:
    from app.phone.desk_phone import PhoneCard


class RingRow(QFrame):
    """Who rings, who it may be, and one thing to do about it.

    Holds the key of the card that it shows. Emits `asked` with it for the main action (look at
    the call, or start the call that a link proposes), and `dismissed` for a link to put away.
    """

    asked = Signal(int)
    dismissed = Signal(int)

    def __init__(self, key: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self._tone: Tone = "accent"
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._mark = IconMark("phone", TONES["accent"].ink)
        self._who = Label("", "strong")
        self._what = Label("", "small")
        words = QWidget()
        lines = QVBoxLayout(words)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self._who)
        lines.addWidget(self._what)
        self._act = Button(" ", role="plain")
        self._act.clicked.connect(lambda: self.asked.emit(self.key))
        self._away = IconButton("x", self.tr("Put the link away"), parent=self)
        self._away.clicked.connect(lambda: self.dismissed.emit(self.key))
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_1, SPACE_1, SPACE_1, SPACE_1)
        row.setSpacing(SPACE_1)
        row.addSpacing(SPACE_2)
        row.addWidget(self._mark)
        row.addSpacing(SPACE_2)
        inner = ElasticRow(gap=SPACE_1)
        inner.add(words, 1)
        inner.add(self._act)
        row.addWidget(inner, 1)
        row.addWidget(self._away)

    @property
    def who(self) -> str:
        """Who rings, as shown."""
        return self._who.text()

    @property
    def what(self) -> str:
        """What is known besides, as shown."""
        return self._what.text()

    @property
    def act_button(self) -> Button:
        """Looks at the call, or starts the one that a link proposes."""
        return self._act

    @property
    def away_button(self) -> IconButton:
        """Puts a link away; hidden on a call that rings."""
        return self._away

    def show_card(self, card: PhoneCard) -> None:
        """Show how the call stands now. Every text is plain, whoever sent it (C21)."""
        self._tone = "accent" if card.is_verified else "warn"
        ink = TONES[self._tone].ink
        self._mark.set_icon("phone" if card.is_verified else "triangle-alert", ink)
        name = card.name or (card.match.sure.name if card.match.sure else "")
        self._who.setText(who_calls(name, card.identity))
        self._who.set_tone(ink)
        self._what.setText(self._besides(card))
        self._what.set_tone(ink)
        self._act.setText(self.tr("Look") if card.is_verified else self.tr("Start a call"))
        self._away.setVisible(not card.is_verified)
        self.setAccessibleName(f"{self._what.text()}: {self._who.text()}")
        name = self.tr("Look at {who}") if card.is_verified else self.tr("Start a call: {who}")
        self._act.setAccessibleName(name.format(who=self._who.text()))
        self.update()

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

    def _besides(self, card: PhoneCard) -> str:
        if not card.is_verified:
            return self.tr("Unverified link: any web page can show this")
        state = self.tr("You are calling") if card.outgoing else self.tr("Ringing")
        maybe = [caller.name for caller in card.match.maybe if caller.name]
        if not maybe:
            return state
        return self.tr("{state} · may be {names}").format(state=state, names=", ".join(maybe[:2]))
