"""The follow-ups of a call: those that the rules ask for, and those made by hand."""

from __future__ import annotations

from uuid import UUID

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.follow_up import Proposal
from app.moment import Moment
from app.records import FollowUp
from ui.controls.chip_button import ChipButton
from ui.controls.label import Label
from ui.desk.call.panel import CallPanel
from ui.desk.follow_ups.due_words import due_words
from ui.desk.follow_ups.task_words import channel_words
from ui.desk.follow_ups.when_line import WhenLine
from ui.desk.wrap_up.task_row import TaskRow
from ui.look.theme import current_theme
from ui.look.tokens import SPACE_1
from ui.workplace import Workplace

Entry = Proposal | FollowUp
_TICK = 32


class Proposals(CallPanel):
    """Each with a tick: ticked ones are there, or are made when the call closes.

    Taking the tick away declines a proposal, putting it back takes that back. The date opens a
    line in which another one is written.
    """

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(place, parent)
        self._empty = Label(self.tr("Nothing to do afterwards, by the rules."), "muted")
        self._hint = Label(self.tr("Ticked ones are made when you close the call."), "small")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACE_1)
        self._ticks: dict[str, QCheckBox] = {}
        self._dates: dict[str, ChipButton] = {}
        self._open_date = ""
        self._when: WhenLine | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        column.addWidget(self._empty)
        column.addWidget(self._hint)
        column.addLayout(self._rows)
        self.watch(
            "follow_ups", "fields", "tension", "boundary", "escalation", "promises", "log", "calls"
        )
        place.bridge.on(("playbook",), lambda _changed: self.renew_when_seen())

    @property
    def when(self) -> WhenLine | None:
        """The line in which a date is being changed; None where none is."""
        return self._when

    def tick(self, key: str) -> QCheckBox:
        """The tick of a rule's follow-up, or of one made by hand by its words."""
        return self._ticks[key]

    def date(self, key: str) -> ChipButton:
        """The date of it."""
        return self._dates[key]

    @property
    def keys(self) -> tuple[str, ...]:
        """The rules (or words) of what is shown, in order."""
        return tuple(self._ticks)

    def show_call(self, call: UUID | None) -> None:
        """Show another call."""
        if call != self.call:
            self._open_date = ""
        super().show_call(call)

    def renew(self) -> None:
        """Show what the rules ask for now."""
        assert self.call is not None
        focused = next((key for key, tick in self._ticks.items() if tick.hasFocus()), "")
        self._clear()
        desk = self.place.desk
        sheet = desk.sheet(self.call)
        made = [each for each in sheet.follow_ups if each.deleted is None]
        is_open = sheet.call.phase != "closed"
        asked = list(desk.follow_ups.proposed(self.call)) if is_open else []
        entries: list[Entry] = [*asked, *made]
        for entry in sorted(entries, key=_when_due):
            self._add(entry)
        self._empty.setVisible(not entries)
        self._hint.setVisible(bool(asked))
        if focused in self._ticks:
            self._ticks[focused].setFocus()

    # -- inside ------------------------------------------------------------------------------------

    def _add(self, entry: Entry) -> None:
        key = _key(entry)
        title = entry.rule.title if isinstance(entry, Proposal) else entry.what
        on = isinstance(entry, Proposal) or entry.state != "dropped"
        tick = QCheckBox()
        tick.setMaximumWidth(current_theme().px(_TICK))
        tick.setChecked(on)
        tick.setAccessibleName(title)
        tick.clicked.connect(lambda checked: self._turn(entry, checked))
        self._ticks[key] = tick
        date: ChipButton | None = None
        if on and entry.due is not None:
            now = self.place.desk.clock.now().local()
            date = ChipButton(due_words(entry.due.local(), now), "calendar-clock", checkable=True)
            date.setAccessibleName(
                self.tr("{what}: {due}. Change the date").format(what=title, due=date.text())
            )
            date.setChecked(key == self._open_date)
            date.clicked.connect(lambda checked: self._open(key if checked else ""))
            self._dates[key] = date
        tone = None if on else "muted"
        self._rows.addWidget(
            TaskRow("", title, self._details(entry, on=on), lead=tick, below=date, tone=tone)
        )
        if on and key == self._open_date:
            self._when = WhenLine(self.place, self.tr("Another date"), may_be_none=False)
            self._when.show_due(entry.due)
            self._when.entered.connect(lambda: self._move(entry))
            self._rows.addWidget(self._when)

    def _details(self, entry: Entry, *, on: bool) -> str:
        if not on:
            return self.tr("Declined")
        parts = []
        rule = self._rule_of(entry)
        if rule:
            parts.append(self.tr("because: {why}").format(why=rule))
        channel = entry.rule.channel if isinstance(entry, Proposal) else entry.channel
        if channel:
            parts.append(channel_words(channel))
        return self.tr(" · ").join(parts)

    def _rule_of(self, entry: Entry) -> str:
        """Why the rules ask for it."""
        if isinstance(entry, Proposal):
            return entry.rule.because
        rules = self.place.desk.playbook.follow_ups
        return next((rule.because for rule in rules if rule.id == entry.rule), "")

    def _turn(self, entry: Entry, on: bool) -> None:
        if self.call is None:
            return
        follow_ups = self.place.desk.follow_ups
        if isinstance(entry, Proposal):
            follow_ups.decline(self.call, entry, asker=self)
        else:
            follow_ups.settle(entry, "open" if on else "dropped", asker=self)
        self.renew()

    def _open(self, key: str) -> None:
        self._open_date = key
        self.renew()
        if self._when is not None:
            self._when.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _move(self, entry: Entry) -> None:
        if self.call is None or self._when is None or self._when.due is None:
            return
        due = self._when.due
        follow_ups = self.place.desk.follow_ups
        if isinstance(entry, Proposal):
            follow_ups.accept(self.call, replace(entry, due=due), asker=self)
        else:
            follow_ups.change(entry, asker=self, due=due)
        key = _key(entry)
        self._open_date = ""
        self.renew()
        if key in self._dates:
            self._dates[key].setFocus()

    def _clear(self) -> None:
        self._ticks, self._dates, self._when = {}, {}, None
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()


def _key(entry: Entry) -> str:
    if isinstance(entry, Proposal):
        return entry.rule.id
    return entry.rule or f"{entry.what} {entry.id}"


def _when_due(entry: Entry) -> Moment:
    return entry.due or Moment(1 << 60)
