"""The card of one receiver: its switch, how it stands, and what it needs while it is on."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.phone.event import PhoneEvent, Source
from ui.controls.card import Card
from ui.look.tokens import SPACE_3, SPACE_4
from ui.phone.receiver import ReceiverStatus
from ui.settings.setting_row import SettingRow
from ui.settings.setting_rows import SettingRows
from ui.settings.telephone.standing_line import StandingLine
from ui.settings.telephone.trial_call import TrialCall
from ui.settings.telephone.words import CONTEXT, SOURCES
from ui.words import translated
from ui.workplace import Workplace


class ReceiverCard(Card):
    """Holds the receiver's `source`, its `standing` and its `trial`; subclasses add what it needs.

    What was added with `add_inside` is shown while the receiver is switched on.
    """

    def __init__(
        self,
        source: Source,
        place: Workplace,
        rows: SettingRows,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(translated(CONTEXT, SOURCES[source]), parent=parent)
        self.source: Source = source
        self.place = place
        self._rows = rows
        self.body.setSpacing(SPACE_4)
        self.standing = StandingLine(source)
        self.trial = TrialCall(place.settings)
        self.switch: SettingRow = rows.make(source)
        self.add(self.switch)
        self.add(self.standing)
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_3)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._inside.setSizePolicy(policy)
        self._column.addWidget(self.trial)
        self.add(self._inside)
        self.show_switch()

    def add_inside(self, widget: QWidget) -> None:
        """Put a widget below what is shown while the receiver is on."""
        self._column.addWidget(widget)

    def add_setting(self, key: str) -> SettingRow:
        """Put the row of a setting there."""
        row = self._rows.make(key)
        self.add_inside(row)
        return row

    def show_switch(self) -> None:
        """Show what the receiver needs while it is on, and nothing more while it is off."""
        self._inside.setVisible(self.place.settings.flag(self.source))

    def show_status(self, status: ReceiverStatus) -> None:
        """Show how the receiver stands."""
        self.standing.show_status(status)

    def show_event(self, event: PhoneEvent | None, heard_ms: int | None) -> None:
        """Show the newest thing that was heard."""
        self.trial.show_event(event, heard_ms, self.place.desk.clock.now())

    def copy(self, line: str) -> None:
        """Put a line on the clipboard that may stay there."""
        if self.place.clipboard.put(line):
            self.place.say(self.tr("Copied."))
