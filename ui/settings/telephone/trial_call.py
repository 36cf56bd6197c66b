"""The test call: waited for, and seen by itself when the telephone tells of it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.moment import Moment
from app.phone.event import PhoneEvent
from app.phone.placeholders import phone_of, unfilled
from app.settings import Settings
from ui.controls.announce import announce
from ui.controls.button import Button
from ui.controls.chip_row import ChipRow
from ui.controls.icon_mark import IconMark
from ui.controls.label import Label
from ui.look.tokens import SPACE_1, SPACE_2
from ui.settings.telephone.words import clock_words, event_words


class TrialCall(QWidget):
    """Says that a test call is waited for; with the first event it says what was heard, and when.

    A placeholder that the telephone did not fill in is named instead, with the phones that write
    it so. `settings` tell how numbers are read.
    """

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._event: PhoneEvent | None = None
        self._passed_over: PhoneEvent | None = None
        self._mark = IconMark("clock")
        self._said = Label("", "strong")
        self._again = Button(self.tr("Wait for another call"), role="link")
        self._again.clicked.connect(self.wait_anew)
        again = ChipRow(self._again.text())
        again.add_chip(self._again)
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(self._mark)
        row.addWidget(self._said, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        column.addLayout(row)
        column.addWidget(again)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._wait()

    @property
    def said(self) -> str:
        """What is said of the test call."""
        return self._said.text()

    @property
    def is_waiting(self) -> bool:
        """Whether nothing was heard yet."""
        return self._event is None

    @property
    def again_button(self) -> Button:
        """Waits for another call; hidden while one is waited for."""
        return self._again

    def wait_anew(self) -> None:
        """Pass over what was heard so far, and wait for what comes next."""
        self._passed_over = self._event or self._passed_over
        self._wait()

    def show_event(self, event: PhoneEvent | None, heard_ms: int | None, now: Moment) -> None:
        """Show the newest event of the telephone; None where it said nothing yet.

        `heard_ms` is when it came, where the event itself does not say when it was.
        """
        if event is None or event is self._passed_over or event is self._event:
            return
        self._event = event
        at = event.sent_ms if event.sent_ms is not None else heard_ms
        time = clock_words(now.utc_ms if at is None else at, now)
        placeholder = unfilled(event.number) or unfilled(event.name)
        if placeholder:
            words = self._unfilled_words(placeholder, time)
            self._mark.set_icon("triangle-alert", "warn")
        else:
            what = event_words(
                event,
                self._settings.text("region"),
                self._settings.number("internal_digits"),
            )
            words = self.tr("Seen at {time}: {what}").format(time=time, what=what)
            self._mark.set_icon("circle-check", "good")
        self._say(words)
        self._again.show()

    def _unfilled_words(self, placeholder: str, time: str) -> str:
        words = self.tr(
            "Heard at {time}, but your phone sent {placeholder} as it stands: it did not fill it "
            "in."
        ).format(time=time, placeholder=placeholder)
        phones = phone_of(placeholder)
        if phones:
            words += " " + self.tr("It is written so for {phones}.").format(phones=phones)
        return words + " " + self.tr("Choose your phone, and paste its own line.")

    def _wait(self) -> None:
        self._event = None
        self._mark.set_icon("clock", "muted")
        self._say(self.tr("Waiting for a test call: call yourself, and let it ring."))
        self._again.hide()

    def _say(self, words: str) -> None:
        self._said.setText(words)
        if self.isVisible():
            announce(self, words)
