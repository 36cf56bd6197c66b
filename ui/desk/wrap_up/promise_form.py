"""The promises of a call: what, by when, by which way, told or not."""

from __future__ import annotations

from typing import cast
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.records import Channel, Promise, Told
from ui.controls.button import Button
from ui.controls.icon_button import IconButton
from ui.controls.labelled import Labelled
from ui.desk.call.panel import CallPanel
from ui.desk.follow_ups.due_words import due_words
from ui.desk.follow_ups.task_words import channel_words
from ui.desk.follow_ups.when_line import WhenLine
from ui.desk.notes.guarded_input import GuardedLine
from ui.desk.wrap_up.chip_choice import ChipChoice
from ui.desk.wrap_up.task_row import TaskRow
from ui.look.tokens import SPACE_1, SPACE_4
from ui.workplace import Workplace

translate = QCoreApplication.translate

CHANNELS: tuple[Channel, ...] = ("phone", "email", "post", "chat", "visit")


class PromiseForm(CallPanel):
    """The promises made so far, and a line in which the next one is written.

    A promise is kept from its first words on, like a note: there is nothing to submit. What else
    belongs to it is asked once it has words.

    Emits:
        number_removed(): a card number or code was masked.
        changed(): a promise was made, renewed or taken away here.
    """

    number_removed = Signal()
    changed = Signal()

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(place, parent)
        self._draft: Promise | None = None
        self._written_here: set[UUID] = set()
        self._shown: list[TaskRow] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACE_1)
        self._what = GuardedLine(
            self.tr("What did you promise?"), hint=self.tr("Call back with the data")
        )
        self._what.text_settled.connect(self._write_what)
        self._what.number_removed.connect(self.number_removed)
        self._what.textChanged.connect(self._show_details)
        self._what.returnPressed.connect(self.finish)
        self._when = WhenLine(place, self.tr("By when?"), may_be_none=True)
        self._when.due_changed.connect(self._write_due)
        self._when.entered.connect(self.finish)
        self._channel = ChipChoice(
            self.tr("How?"),
            [(channel, channel_words(channel)) for channel in CHANNELS],
            single=True,
        )
        self._channel.choice_made.connect(lambda _on: self._write(channel=self._channel_now()))
        told = [("yes", self.tr("Yes")), ("no", self.tr("Not yet"))]
        self._told = ChipChoice(self.tr("Did you tell them?"), told, single=True)
        self._told.choice_made.connect(lambda _on: self._write(told=self._told_now()))
        self._next = Button(self.tr("Another promise"), "plus")
        self._next.clicked.connect(self.finish)
        self._details = QWidget()
        inner = QVBoxLayout(self._details)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(SPACE_4)
        inner.addWidget(self._when)
        inner.addWidget(Labelled(self.tr("How?"), self._channel))
        inner.addWidget(Labelled(self.tr("Did you tell them?"), self._told))
        inner.addWidget(self._next, 0, Qt.AlignmentFlag.AlignLeading)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        column.addLayout(self._rows)
        column.addWidget(Labelled(self.tr("What did you promise?"), self._what))
        column.addWidget(self._details)
        self._details.hide()
        self.watch("promises", "log", "calls")
        place.bridge.leaving.connect(self.flush)

    @property
    def what(self) -> GuardedLine:
        """Where the promise is written."""
        return self._what

    @property
    def when(self) -> WhenLine:
        """Where its date is written."""
        return self._when

    @property
    def channel(self) -> ChipChoice:
        """Which way it goes."""
        return self._channel

    @property
    def told(self) -> ChipChoice:
        """Whether the customer knows."""
        return self._told

    @property
    def rows(self) -> tuple[TaskRow, ...]:
        """The promises made so far."""
        return tuple(self._shown)

    def show_call(self, call: UUID | None) -> None:
        """Show another call; what was being written is a promise of the former one."""
        if call != self.call:
            self.finish()
        super().show_call(call)

    def take_keyboard(self) -> None:
        """Begin with the words."""
        self._what.setFocus()

    def flush(self, call: UUID | None = None) -> None:
        """Save at once what was typed (for that call)."""
        if call is None or call == self.call:
            self._what.flush()

    def finish(self) -> None:
        """Be done with the promise in the line; the next one may be written."""
        self._what.flush()
        self._draft = None
        self._what.show_text("")
        self._when.show_due(None)
        self._channel.set_values(())
        self._told.set_values(())
        if self.call is not None:
            self.renew()

    def renew(self) -> None:
        """Show the promises of the call; the one in the line stands there, not in the list."""
        for row in self._shown:
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._shown = []
        for promise in self._promises():
            if self._draft is not None and promise.id == self._draft.id:
                self._draft = promise
            else:
                self._shown.append(self._row(promise))
                self._rows.addWidget(self._shown[-1])
        if self._draft is not None and self._draft.id not in {p.id for p in self._promises()}:
            self._draft = None

    # -- inside ------------------------------------------------------------------------------------

    def _promises(self) -> tuple[Promise, ...]:
        if self.call is None:
            return ()
        sheet = self.place.desk.sheet(self.call)
        return tuple(p for p in sheet.promises if p.deleted is None and p.state != "dropped")

    def _row(self, promise: Promise) -> TaskRow:
        words = promise.what
        edit = IconButton("pencil", self.tr("Change {what}").format(what=words))
        edit.clicked.connect(lambda: self._edit(promise))
        remove = IconButton("x", self.tr("Remove {what}").format(what=words))
        remove.clicked.connect(lambda: self._remove(promise))
        return TaskRow("handshake", words, self._second_line(promise), trail=(edit, remove))

    def _second_line(self, promise: Promise) -> str:
        parts = []
        if promise.due is not None:
            now = self.place.desk.clock.now().local()
            parts.append(due_words(promise.due.local(), now))
        if promise.channel:
            parts.append(channel_words(promise.channel))
        if promise.told == "yes":
            parts.append(self.tr("told"))
        elif promise.told == "no":
            parts.append(self.tr("not told yet"))
        return self.tr(" · ").join(parts)

    def _edit(self, promise: Promise) -> None:
        self.finish()
        self._draft = promise
        self._what.show_text(promise.what)
        self._when.show_due(promise.due)
        self._channel.set_values((promise.channel,))
        self._told.set_values((promise.told,))
        self.renew()
        self._what.setFocus()
        self._what.end(False)

    def _remove(self, promise: Promise) -> None:
        undo = self.place.desk.promises.delete(promise, asker=self)
        self.renew()
        self.changed.emit()
        self.place.offer_undo(
            lambda: translate("PromiseForm", "Promise removed: {what}").format(what=promise.what),
            undo,
        )

    def _write_what(self, text: str) -> None:
        words = text.strip()
        if self._draft is not None and not words:
            self.place.desk.promises.delete(self._draft, asker=self)
            self._draft = None
            self.changed.emit()
        elif words:
            self._write(what=words)

    def _write_due(self) -> None:
        self._write(due=self._when.due)

    def _write(self, **fields: object) -> None:
        """Renew the promise in the line, which begins to exist with its first words."""
        if self.call is None:
            return
        promises = self.place.desk.promises
        if self._draft is not None:
            if any(getattr(self._draft, name) != value for name, value in fields.items()):
                self._draft = self._renewed(self._draft, fields)
                self.changed.emit()
            return
        words = self._what.text().strip()
        if not words:
            return
        self._draft = promises.make(
            words,
            call=self.call,
            due=self._when.due,
            channel=self._channel_now(),
            told=self._told_now(),
            asker=self,
        )
        self._written_here.add(self._draft.id)
        self.changed.emit()

    def _channel_now(self) -> Channel:
        return cast("Channel", self._channel.value)

    def _told_now(self) -> Told:
        return cast("Told", self._told.value)

    def _renewed(self, promise: Promise, fields: dict[str, object]) -> Promise:
        """A promise still being written is corrected; one of earlier counts as changed."""
        promises = self.place.desk.promises
        if promise.id in self._written_here:
            return promises.correct(promise, asker=self, **fields)
        promises.change(promise, asker=self, **fields)
        return next(each for each in self._promises() if each.id == promise.id)

    def _show_details(self, text: str) -> None:
        self._details.setVisible(bool(text.strip()))
