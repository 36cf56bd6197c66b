"""Who is calling, as far as known: one glance, and the way to everything else."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.caller import Callers
from app.moment import Moment
from app.ports import CallerCard as Known
from app.ports import CallLine
from app.records import Call, Promise
from ui.controls.banner import Banner
from ui.controls.chip import Chip
from ui.controls.chip_row import ChipRow
from ui.controls.elastic_row import ElasticRow
from ui.controls.icon_button import IconButton
from ui.controls.label import Label
from ui.desk.call.call_words import caller_name
from ui.desk.call.panel import CallPanel
from ui.desk.follow_ups.due_words import day_words
from ui.desk.phone.identity_words import identity_words
from ui.desk.phone.maybe_row import MaybeRow
from ui.look.icons import keep_icon
from ui.look.theme import current_theme
from ui.look.tokens import SPACE_1, SPACE_2, SPACE_3, SPACE_4
from ui.workplace import Page, Workplace

Fold = Literal["full", "facts", "line"]
_FEW_CALLS = 2
_ROOM_FOR_NUMBER = 300


class CallerCard(CallPanel):
    """Name, number and what must not be overlooked, in as many lines as there is room for.

    Holds how far it is folded: `full`, `facts` (name, alert and chips) or `line`. Emits
    `details_asked` when the agent wants to see or write more.
    """

    details_asked = Signal()

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(place, parent)
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._fold: Fold = "full"
        self._next_time = Label("", "small", tone="accent")
        self._name = Label("", "title")
        self._number = Label("", "muted", wraps=False)
        self._edit = IconButton("chevron-down", self.tr("More about the caller"))
        self._edit.clicked.connect(self.details_asked)
        self._chips = ChipRow(self.tr("About this caller"))
        self._alert = Banner(tone="warn", dismissable=False)
        self._maybe = MaybeRow(place)
        self._last = Label("", "small", tone="text")
        self._how = Label("", "small", tone="text")
        self._build()
        self.watch("caller", "promises", "follow_ups", "log", "phase", "reflection", "playbook")

    @property
    def fold(self) -> Fold:
        """How far it is folded."""
        return self._fold

    @property
    def name(self) -> str:
        """The name as shown."""
        return self._name.text()

    @property
    def number(self) -> str:
        """The number as shown."""
        return self._number.text()

    @property
    def facts(self) -> tuple[str, ...]:
        """What the chips say."""
        return tuple(chip.text() for chip in self._chips.chips if isinstance(chip, Chip))

    @property
    def alert(self) -> str:
        """The alert shown; empty when there is none."""
        return "" if self._alert.isHidden() else self._alert.text

    @property
    def lines(self) -> tuple[str, ...]:
        """Next time, last call and how to talk, as far as shown."""
        labels = (self._next_time, self._last, self._how)
        return tuple(label.text() for label in labels if not label.isHidden())

    @property
    def details_button(self) -> IconButton:
        """Shows everything about the caller."""
        return self._edit

    @property
    def maybe(self) -> MaybeRow:
        """Who it may be, to be confirmed."""
        return self._maybe

    def set_fold(self, fold: Fold) -> None:
        """Show one line, the facts too, or everything."""
        if fold != self._fold:
            self._fold = fold
            self._show_parts()

    def renew(self) -> None:
        """Show what is known now."""
        assert self.call is not None
        desk = self.place.desk
        sheet = desk.sheet(self.call)
        call = sheet.call
        known = desk.callers.card(call.caller, earlier=1) if call.caller else None
        identity = desk.phone.identity(self.call)
        by_phone = bool(sheet.phone)
        words = identity_words(identity) if by_phone or call.number else ""
        self._name.setText(words if by_phone and not call.name else caller_name(call))
        self._number.setText(words if call.name else "")
        self._maybe.show_call(self.call)
        self._chips.set_chips(self._facts(call, known))
        self._show_alert(desk.callers, known)
        self._last.setText(self._last_call(known))
        how = known.caller.how_to_talk if known else ""
        self._how.setText(self.tr("How to talk: {how}").format(how=how) if how else "")
        nexts = desk.reflections.for_call(sheet, limit=1)
        line = nexts[0].reflection.next_time if nexts else ""
        self._next_time.setText(self.tr("This time: {what}").format(what=line) if line else "")
        self._show_parts()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what there is beyond a glance; by key it opens from the button at the end."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, icon, act in (
            (self.tr("More about the caller"), "chevron-down", self.details_asked.emit),
            (self.tr("Everything about this caller"), "user", self._show_everything),
        ):
            action = QAction(words, menu)
            keep_icon(action, icon, "muted")
            action.triggered.connect(lambda _checked, act=act: act())
            menu.addAction(action)
        menu.popup(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the number out of a line that is too narrow for it."""
        super().resizeEvent(event)
        self._show_parts()

    # -- inside ----------------------------------------------------------------------------------

    def _show_everything(self) -> None:
        self.place.go(Page.ABOUT_CALLER, self.call)

    def _build(self) -> None:
        names = ElasticRow(gap=SPACE_2)
        names.add(self._name, 1)
        names.add(self._number)
        head = QHBoxLayout()
        head.setSpacing(SPACE_2)
        head.addWidget(names, 1)
        head.addWidget(self._edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_1, SPACE_3, SPACE_1)
        column.setSpacing(SPACE_1)
        column.addLayout(head)
        for widget in (
            self._maybe,
            self._next_time,
            self._alert,
            self._chips,
            self._last,
            self._how,
        ):
            column.addWidget(widget)

    def _show_parts(self) -> None:
        facts = self._fold != "line"
        self._chips.setVisible(facts and bool(self._chips.chips))
        self._next_time.setVisible(facts and bool(self._next_time.text()))
        self._maybe.set_folded(not facts)
        for label in (self._last, self._how):
            label.setVisible(self._fold == "full" and bool(label.text()))
        roomy = facts or self.width() >= current_theme().px(_ROOM_FOR_NUMBER)
        self._number.setVisible(roomy and bool(self._number.text()))
        self.updateGeometry()

    def _facts(self, call: Call, known: Known | None) -> list[Chip]:
        chips = []
        assert self.call is not None
        owed = [
            task for task in self.place.desk.phone.call_backs(self.call) if task.kind == "call_back"
        ]
        if owed:
            chips.append(Chip(self.tr("%n call-back(s) owed", "", len(owed)), "phone", "warn"))
        if known is not None and known.calls_14_days + 1 > _FEW_CALLS:
            words = self.tr("%n calls in 14 days", "", known.calls_14_days + 1)
            chips.append(Chip(words, "history", "warn"))
        if known is not None:
            chips += self._promise_chips(known.promises)
            if known.follow_ups:
                words = self.tr("%n open follow-up(s)", "", len(known.follow_ups))
                chips.append(Chip(words, "list-checks"))
        for style in self.place.desk.playbook.styles:
            if style.id in (call.manner, call.difficulty):
                icon = "user" if style.sort == "manner" else "message-circle"
                chips.append(Chip(style.title, icon))
        return chips

    def _promise_chips(self, promises: tuple[Promise, ...]) -> list[Chip]:
        now = self.place.desk.clock.now()
        today = now.local().date()
        chips = []
        due = [p for p in promises if p.due is not None and p.due.local().date() <= today]
        late = [p for p in due if p.due is not None and p.due < now]
        if late:
            chips.append(Chip(self.tr("%n promise(s) late", "", len(late)), "handshake", "danger"))
        elif due:
            words = self.tr("Promise due today")
            chips.append(Chip(words, "handshake", "accent"))
        elif promises:
            words = self.tr("%n open promise(s)", "", len(promises))
            chips.append(Chip(words, "handshake"))
        return chips

    def _show_alert(self, callers: Callers, known: Known | None) -> None:
        text = callers.alert_of(known.caller) if known else ""
        if not text or known is None:
            self._alert.hide()
            return
        author, until = known.caller.alert_author, known.caller.alert_until
        signed = [text]
        if author:
            signed.append(self.tr("by {author}").format(author=author))
        if until is not None:
            signed.append(self.tr("until {day}").format(day=self._day(until)))
        self._alert.show_text(" · ".join(signed), "warn")

    def _last_call(self, known: Known | None) -> str:
        if known is None or not known.earlier:
            return ""
        line: CallLine = known.earlier[0]
        outcomes = {each.id: each.title for each in self.place.desk.playbook.outcomes}
        told = [line.call.concern, outcomes.get(line.call.outcome, line.call.outcome)]
        what = ", ".join(part for part in told if part) or self.tr("no outcome noted")
        return self.tr("Last call {day}: {what}").format(
            day=self._day(line.call.started), what=what
        )

    def _day(self, moment: Moment) -> str:
        return day_words(moment.local(), self.place.desk.clock.now().local())
