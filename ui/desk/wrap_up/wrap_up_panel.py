"""The wrap-up: what is written after a call, or while it still runs, and its close."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.features import is_off
from app.sheet import tension_peak
from app.summary import Form
from ui.controls.announce import announce
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.chip import Chip
from ui.controls.flow_layout import FlowLayout
from ui.controls.label import Label
from ui.controls.scroll_column import ScrollColumn
from ui.desk.call.panel import CallPanel
from ui.desk.calls.card_columns import CardColumns
from ui.desk.frame.outbox import OpenLink, open_link
from ui.desk.notes.warner_hint import WarnerHint
from ui.desk.wrap_up.call_fields import CallFields
from ui.desk.wrap_up.call_texts import copy_summary
from ui.desk.wrap_up.promise_form import PromiseForm
from ui.desk.wrap_up.proposals import Proposals
from ui.desk.wrap_up.site_links import SiteLinks
from ui.look.theme import current_theme
from ui.look.tokens import ACTION_HEIGHT, SPACE_3, SPACE_4
from ui.shortcuts import Act
from ui.switched_off import shut
from ui.workplace import Page, Workplace

_TWO_COLUMNS = 720
_MOST_STEPS_NAMED = 3
_ASKED = 40
"""Height in px at 100 % text that the question may take: two lines, then it names no steps."""


class WrapUpPanel(CallPanel):
    """Outcome, cause, promises, follow-ups and the rest; nothing of it is required.

    Everything is saved as it is filled in. Closing asks once where steps are open, in a line that
    blocks nothing, and closes at the second time.
    """

    def __init__(
        self,
        place: Workplace,
        parent: QWidget | None = None,
        *,
        open_it: OpenLink = open_link,
    ) -> None:
        super().__init__(place, parent)
        self._asked = False
        self.ending = CallFields(place, ("outcome", "fault"))
        self.reason = CallFields(place, ("concern", "cause", "fear", "better"))
        self.options = CallFields(place, ("options_offered", "option_chosen"))
        self.record = CallFields(place, ("measures", "contact_given", "queue"))
        self.promises = PromiseForm(place)
        self.proposals = Proposals(place)
        self.links = SiteLinks(place, open_it)
        self._parts: tuple[CallPanel, ...] = (
            self.ending,
            self.promises,
            self.proposals,
            self.reason,
            self.options,
            self.record,
            self.links,
        )
        self._removed = Chip(self.tr("Card number removed"), "shield", "warn")
        self._removed.hide()
        self.hint = WarnerHint(place)
        self._open_steps = Label("", "small", tone="warn")
        self._open_steps.hide()
        self._copy = Button(self.tr("Copy summary"), "copy", height=ACTION_HEIGHT)
        self._copy.clicked.connect(lambda _on=False: self.copy_summary())
        shut(self._copy, place.settings, "clipboard")
        self._close = Button(self.tr("Close the call"), "check", "primary", height=ACTION_HEIGHT)
        self._close.clicked.connect(lambda _on=False: self.close_call())
        self._links_card = self._card(self.tr("Links"), self.links)
        self._build()
        self._connect()

    @property
    def close_button(self) -> Button:
        """Closes the call."""
        return self._close

    @property
    def copy_button(self) -> Button:
        """Copies the summary as plain text."""
        return self._copy

    @property
    def question(self) -> str:
        """What is asked before the close; empty while nothing is."""
        return "" if self._open_steps.isHidden() else self._open_steps.text()

    # -- what the page asks ------------------------------------------------------------------------

    def show_call(self, call: UUID | None) -> None:
        """Show another call."""
        if call != self.call:
            self._take_question_back()
            self._removed.hide()
        super().show_call(call)
        self.hint.show_call(call)
        for part in self._parts:
            part.show_call(call)

    def take_keyboard(self) -> None:
        """Begin with the outcome: a digit chooses it."""
        self.ending.take_keyboard()

    def renew(self) -> None:
        """Show what there is to press for the call as it stands."""
        assert self.call is not None
        running = self.place.desk.sheet(self.call).call.phase in ("ringing", "active", "held")
        words = self.tr("End and close") if running else self.tr("Close the call")
        self._close.setText(self.tr("Close anyway") if self._asked else words)
        keys = self.place.shortcuts
        self._close.setToolTip(keys.shown_keys(Act.CLOSE_CALL))
        if self._copy.isEnabled():
            self._copy.setToolTip(keys.shown_keys(Act.SUMMARY))
        self._links_card.setVisible(self.links.has_links)

    def close_call(self) -> bool:
        """Close the call; False where open steps were asked about first, which happens once."""
        call = self.call
        if call is None:
            return False
        desk = self.place.desk
        steps = desk.checklist.open_steps(call)
        if steps and not self._asked:
            self._ask([step.title for step in steps])
            return False
        self._take_question_back()
        hard = tension_peak(desk.sheet(call)) >= self.place.settings.number("hard_call_tension")
        desk.calls.close(call)
        others = desk.calls.active() is not None
        wanted = self.place.settings.flag("offer_reflection") or hard
        wanted = wanted and not is_off(self.place.settings, "reflection")
        if wanted and not others:
            self.place.go(Page.REFLECTION, call)
        else:
            self.place.go(Page.CALL)
        return True

    def copy_summary(self, form: Form = "plain") -> None:
        """Put the summary on the clipboard."""
        if self.call is not None:
            self._flush()
            copy_summary(self.place, self.call, form)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the fields where there is little."""
        super().resizeEvent(event)
        self.hint.fit_within(event.size())

    # -- inside ------------------------------------------------------------------------------------

    def _build(self) -> None:
        columns = CardColumns(turns_below=_TWO_COLUMNS)
        for side, title, part in (
            (0, self.tr("How it ended"), self.ending),
            (1, self.tr("Promises"), self.promises),
            (1, self.tr("Follow-ups"), self.proposals),
            (0, self.tr("What it was about"), self.reason),
            (0, self.tr("Options"), self.options),
            (1, self.tr("For the record"), self.record),
        ):
            columns.add(self._card(title, part), side)
        columns.add(self._card(self.tr("Summary as"), self._forms()), 1)
        columns.add(self._links_card, 1)
        scroll = ScrollColumn(self.tr("Wrap-up"), margin=SPACE_4, gap=SPACE_3)
        scroll.add(columns)
        scroll.body.addStretch(1)
        self.footer = QWidget()
        self.footer.setProperty("role", "footer")
        self.footer.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        actions = QWidget()
        flow = FlowLayout(actions, stretches=True)
        flow.addWidget(self._copy)
        flow.addWidget(self._close)
        inner = QVBoxLayout(self.footer)
        inner.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        inner.setSpacing(SPACE_3)
        for widget in (self.hint, self._removed, self._open_steps, actions):
            inner.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        column.addWidget(self.footer)

    def _connect(self) -> None:
        for part in (self.ending, self.reason, self.options, self.record, self.promises):
            part.number_removed.connect(self._tell_removed)
        for fields in (self.ending, self.reason, self.options, self.record):
            fields.text_written.connect(self.hint.read)
        what = self.promises.what
        what.text_settled.connect(lambda text: self.hint.read(what, text))
        self.promises.changed.connect(self.proposals.renew_when_seen)
        current_theme().theme_changed.connect(self.renew_when_seen)
        self.watch("phase", "steps", "calls", "log")
        self.place.bridge.on(("steps",), lambda _changed: self._take_question_back())

    def _forms(self) -> QWidget:
        """One press for each form of the summary."""
        row = QWidget()
        flow = FlowLayout(row)
        forms: tuple[tuple[Form, str], ...] = (
            ("plain", self.tr("Plain text")),
            ("markdown", self.tr("Markdown")),
            ("html", self.tr("HTML")),
        )
        for form, words in forms:
            button = Button(words, "copy")
            button.setAccessibleName(self.tr("Copy the summary as {form}").format(form=words))
            button.clicked.connect(lambda _on=False, form=form: self.copy_summary(form))
            shut(button, self.place.settings, "clipboard")
            flow.addWidget(button)
        return row

    def _ask(self, titles: list[str]) -> None:
        self._asked = True
        named = self.tr(", ").join(titles[:_MOST_STEPS_NAMED])
        if len(titles) > _MOST_STEPS_NAMED:
            named = self.tr("{steps} …").format(steps=named)
        count = self.tr("%n step(s) open", "", len(titles))
        self._open_steps.setText(self.tr("{count}: {steps}").format(count=count, steps=named))
        if self._open_steps.heightForWidth(self.width() - 2 * SPACE_4) > current_theme().px(_ASKED):
            self._open_steps.setText(self.tr("{count}.").format(count=count))
        self._open_steps.show()
        self.renew()
        announce(self, self._open_steps.text())

    def _take_question_back(self) -> None:
        self._asked = False
        self._open_steps.hide()
        if self.call is not None:
            self.renew_when_seen()

    def _flush(self) -> None:
        for part in (self.ending, self.reason, self.options, self.record, self.promises):
            part.flush()

    def _tell_removed(self) -> None:
        self._removed.show()
        announce(self, self._removed.text())

    @staticmethod
    def _card(title: str, content: QWidget) -> Card:
        card = Card(title)
        card.add(content)
        return card
