"""The fields of the record: outcome, cause, fear, fault, options, concern and the like."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ports import Changed
from app.records import Call
from ui.controls.labelled import Labelled
from ui.desk.call.panel import CallPanel
from ui.desk.notes.guarded_input import GuardedLine, GuardedText
from ui.desk.wrap_up.chip_choice import ChipChoice
from ui.desk.wrap_up.fear_field import FearField
from ui.desk.wrap_up.field_words import field_words
from ui.look.tokens import SPACE_5
from ui.workplace import Workplace

WRAP_UP_FIELDS = (
    "outcome",
    "cause",
    "fear",
    "fault",
    "options_offered",
    "option_chosen",
    "concern",
    "measures",
    "better",
    "contact_given",
    "queue",
)
ABOUT_FIELDS = ("concern", "cause", "fear", "fault", "better", "measures")
"""Those that are worth a line while the customer still talks."""


class CallFields(CallPanel):
    """Some fields of a call, one below the other, saved as they are filled in.

    Holds them by the name of the field. Every change goes to the desk at once or, where it is
    typed, within half a second; what somebody else changes is shown, except under the caret.

    Emits:
        number_removed(): a card number or code was masked in one of them.
        text_written(QWidget, str): what a field of text says now, as it may be saved.
    """

    number_removed = Signal()
    text_written = Signal(QWidget, str)

    def __init__(
        self,
        place: Workplace,
        fields: tuple[str, ...] = WRAP_UP_FIELDS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(place, parent)
        self._names = fields
        self._fields: dict[str, QWidget] = {}
        self._labelled: dict[str, Labelled] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_5)
        self._build()
        self.watch("fields", "calls", "log")
        place.bridge.on(("playbook",), self._rebuild)
        place.bridge.leaving.connect(self.flush)

    def field(self, name: str) -> QWidget:
        """The control of a field."""
        return self._fields[name]

    def show_call(self, call: UUID | None) -> None:
        """Show another call; what was typed for the former one is saved first."""
        if call != self.call:
            self.flush()
        super().show_call(call)

    def flush(self, call: UUID | None = None) -> None:
        """Save at once what was typed (of that call)."""
        if call is None or call == self.call:
            for field in self._fields.values():
                if isinstance(field, (GuardedText, GuardedLine, FearField)):
                    field.flush()

    def take_keyboard(self) -> None:
        """Put the keyboard into the first field."""
        first = self._fields[self._names[0]]
        if isinstance(first, ChipChoice):
            first.take_keyboard()
        else:
            first.setFocus()

    def renew(self) -> None:
        """Show the call as it stands."""
        assert self.call is not None
        record = self.place.desk.sheet(self.call).call
        for name, field in self._fields.items():
            self._show_value(field, getattr(record, name))
        self._offer_fears(record)
        self._offer_chosen(record)

    # -- building ----------------------------------------------------------------------------------

    def _build(self) -> None:
        playbook = self.place.desk.playbook
        makers: dict[str, Callable[[str], QWidget]] = {
            "outcome": self._outcome,
            "cause": self._cause,
            "fear": self._fear,
            "fault": self._fault,
            "options_offered": self._options_offered,
            "option_chosen": self._option_chosen,
            "contact_given": self._contact_given,
            "queue": self._queue,
        }
        for name in self._names:
            words = field_words(playbook, name)
            make = makers.get(name)
            field = make(words.title) if make else self._text(name, words.title, words.hint)
            self._fields[name] = field
            field.setToolTip(words.hint)
            field.setAccessibleDescription(words.hint)
            self._labelled[name] = Labelled(words.title, field)
            self._column.addWidget(self._labelled[name])

    def _rebuild(self, _changed: Changed) -> None:
        self.flush()
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._fields, self._labelled = {}, {}
        self._build()
        self.renew_when_seen()

    def _outcome(self, title: str) -> QWidget:
        outcomes = self.place.desk.playbook.outcomes
        return self._choice("outcome", title, [(each.id, each.title) for each in outcomes])

    def _cause(self, title: str) -> QWidget:
        causes = self.place.desk.playbook.causes
        return self._choice("cause", title, [(each.id, each.title) for each in causes])

    def _fault(self, title: str) -> QWidget:
        choices = [("ours", self.tr("Ours")), ("not_ours", self.tr("Not ours"))]
        return self._choice("fault", title, choices)

    def _contact_given(self, title: str) -> QWidget:
        choices = [("yes", self.tr("Yes")), ("no", self.tr("No"))]
        return self._choice("contact_given", title, choices)

    def _option_chosen(self, title: str) -> QWidget:
        options = self.place.desk.playbook.options
        return self._choice("option_chosen", title, [(each.id, each.title) for each in options])

    def _choice(self, name: str, title: str, choices: list[tuple[str, str]]) -> QWidget:
        row = ChipChoice(title, choices, single=True)
        row.choice_made.connect(lambda values: self._write(name, next(iter(values), "")))
        return row

    def _options_offered(self, title: str) -> QWidget:
        options = self.place.desk.playbook.options
        chips = ChipChoice(title, [(each.id, each.title) for each in options])
        chips.choice_made.connect(lambda values: self._write("options_offered", values))
        return chips

    def _fear(self, title: str) -> QWidget:
        field = FearField(title)
        self._follow("fear", field)
        return field

    def _queue(self, title: str) -> QWidget:
        field = GuardedLine(title)
        self._follow("queue", field)
        return field

    def _text(self, name: str, title: str, hint: str) -> QWidget:
        field = GuardedText(title, hint=hint, least=1, most=6)
        self._follow(name, field)
        return field

    def _follow(self, name: str, field: GuardedText | GuardedLine | FearField) -> None:
        """Keep what is typed into a field."""
        field.text_settled.connect(lambda text: self._write(name, text))
        line = field.line if isinstance(field, FearField) else field
        field.text_settled.connect(lambda text: self.text_written.emit(line, text))
        field.number_removed.connect(self.number_removed)

    # -- values ------------------------------------------------------------------------------------

    def _write(self, name: str, value: object) -> None:
        if self.call is None:
            return
        desk = self.place.desk
        desk.calls.set_field(self.call, name, value, asker=self)
        record = desk.sheet(self.call).call
        if name == "option_chosen" and value and value not in record.options_offered:
            offered = (*record.options_offered, str(value))
            desk.calls.set_field(self.call, "options_offered", offered, asker=self)
            record = desk.sheet(self.call).call
            if "options_offered" in self._fields:
                self._show_value(self._fields["options_offered"], record.options_offered)
        if name == "cause":
            self._offer_fears(record)
        if name == "options_offered":
            self._offer_chosen(record)

    @staticmethod
    def _show_value(field: QWidget, value: object) -> None:
        if isinstance(field, ChipChoice):
            field.set_values(value if isinstance(value, tuple) else (str(value),))
        elif isinstance(field, (GuardedText, GuardedLine, FearField)):
            field.show_text(str(value))

    def _offer_fears(self, record: Call) -> None:
        """The fears that may lie behind the cause (001-38)."""
        field = self._fields.get("fear")
        if isinstance(field, FearField):
            causes = self.place.desk.playbook.causes
            found = next((each for each in causes if each.id == record.cause), None)
            field.offer(found.fears if found else ())

    def _offer_chosen(self, record: Call) -> None:
        """What was offered can be chosen; before anything was, there is nothing to ask."""
        field = self._fields.get("option_chosen")
        if isinstance(field, ChipChoice):
            options = self.place.desk.playbook.options
            open_to = {*record.options_offered, record.option_chosen}
            offered = [(each.id, each.title) for each in options if each.id in open_to]
            field.set_choices(offered)
            field.set_values((record.option_chosen,))
            self._labelled["option_chosen"].setVisible(bool(offered))
