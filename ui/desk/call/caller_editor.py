"""What is known of the caller, to be written while they talk; nothing of it is needed."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.records import Caller
from ui.controls.button import Button
from ui.controls.choice_row import ChoiceRow
from ui.controls.flow_layout import FlowLayout
from ui.controls.label import Label
from ui.controls.labelled import Labelled
from ui.desk.call.panel import CallPanel
from ui.desk.notes.guarded_input import GuardedLine, GuardedText
from ui.look.tokens import SPACE_3
from ui.words import QT_TRANSLATE_NOOP
from ui.workplace import Workplace

FIELDS: tuple[tuple[str, str], ...] = (
    ("name", QT_TRANSLATE_NOOP("CallerEditor", "Name")),
    ("number", QT_TRANSLATE_NOOP("CallerEditor", "Number")),
    ("account", QT_TRANSLATE_NOOP("CallerEditor", "Account")),
    ("email", QT_TRANSLATE_NOOP("CallerEditor", "Email")),
    ("product", QT_TRANSLATE_NOOP("CallerEditor", "Product")),
    ("order", QT_TRANSLATE_NOOP("CallerEditor", "Order")),
)
IDENTIFYING = frozenset({"name", "number", "account", "email"})


class CallerEditor(CallPanel):
    """Fields of the call, saved as they are typed; and what to remember of the person.

    What is remembered needs a number or an account to be found by: two people may share a name.
    """

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(place, parent)
        self._fields: dict[str, GuardedLine] = {}
        for name, title in FIELDS:
            field = GuardedLine(QCoreApplication.translate("CallerEditor", title))
            field.text_settled.connect(lambda text, name=name: self._write(name, text))
            field.editingFinished.connect(lambda name=name: self._finish(name))
            self._fields[name] = field
        self._how = GuardedText(
            self.tr("How to talk with this person"),
            hint=self.tr("Facts first, no small talk."),
            most=4,
        )
        self._how.text_settled.connect(self._write_how)
        self._alert = GuardedLine(self.tr("Alert"), hint=self.tr("What the next one must know"))
        self._alert.text_settled.connect(self._write_alert)
        self._until = ChoiceRow(
            self.tr("The alert holds"),
            [
                ("", self.tr("until taken away")),
                ("7", self.tr("a week")),
                ("30", self.tr("a month")),
                ("90", self.tr("three months")),
            ],
        )
        self._until.choice_made.connect(self._write_until)
        self._remove = Button(self.tr("Take the alert away"), "x", "quiet")
        self._remove.clicked.connect(self._take_alert_away)
        self._signed = Label("", "small")
        self._nobody = Label(
            self.tr("With a number or an account this can be kept for the next call."), "small"
        )
        self._person = QWidget()
        self._build()
        self.watch("caller", "fields", "log")
        place.bridge.leaving.connect(self._flush_of)

    @property
    def fields(self) -> dict[str, GuardedLine]:
        """Field of the call → where it is typed."""
        return dict(self._fields)

    @property
    def how_field(self) -> GuardedText:
        """How to talk with this person."""
        return self._how

    @property
    def alert_field(self) -> GuardedLine:
        """The alert."""
        return self._alert

    @property
    def until_row(self) -> ChoiceRow:
        """How long the alert holds."""
        return self._until

    @property
    def remove_button(self) -> Button:
        """Takes the alert away."""
        return self._remove

    @property
    def remembers(self) -> bool:
        """Whether there is a person to remember something of."""
        return not self._person.isHidden()

    def show_call(self, call: UUID | None) -> None:
        """Show another call; what is being typed joins the former one first."""
        if call != self.call:
            self.flush()
        super().show_call(call)

    def take_keyboard(self) -> None:
        """Go to the name."""
        self._fields["name"].setFocus()
        self._fields["name"].selectAll()

    def flush(self) -> None:
        """Save at once what is being typed."""
        for field in (*self._fields.values(), self._alert):
            field.flush()
        self._how.flush()

    def renew(self) -> None:
        """Show what is known; fields in which somebody types are left alone."""
        assert self.call is not None
        call = self.place.desk.sheet(self.call).call
        for name, field in self._fields.items():
            field.show_text(getattr(call, name))
        caller = self._caller()
        self._person.setVisible(caller is not None)
        self._nobody.setVisible(caller is None)
        if caller is None:
            return
        alert = self.place.desk.callers.alert_of(caller)
        self._how.show_text(caller.how_to_talk)
        self._alert.show_text(alert)
        self._until.setVisible(bool(alert))
        self._remove.setVisible(bool(alert))
        if not alert or caller.alert_until is None:
            self._until.set_choice("")
        by = self.tr("Written by {author}").format(author=caller.alert_author)
        self._signed.setText(by if alert and caller.alert_author else "")
        self._signed.setVisible(bool(self._signed.text()))

    # -- inside ------------------------------------------------------------------------------------

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_3)
        fields = FlowLayout(gap=SPACE_3, stretches=True)
        for field in self._fields.values():
            fields.addWidget(Labelled(field.accessibleName(), field))
        column.addLayout(fields)
        column.addWidget(self._nobody)
        inner = QVBoxLayout(self._person)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(SPACE_3)
        inner.addWidget(Labelled(self._how.accessibleName(), self._how))
        inner.addWidget(Labelled(self._alert.accessibleName(), self._alert))
        for widget in (self._until, self._signed, self._remove):
            inner.addWidget(widget)
        column.addWidget(self._person)

    def _caller(self) -> Caller | None:
        if self.call is None:
            return None
        known = self.place.desk.sheet(self.call).call.caller
        return self.place.desk.callers.get(known) if known is not None else None

    def _write(self, name: str, text: str) -> None:
        if self.call is not None:
            self.place.desk.calls.set_field(self.call, name, text.strip(), asker=self)

    def _finish(self, name: str) -> None:
        self._fields[name].flush()
        if self.call is not None and name in IDENTIFYING:
            self.place.desk.callers.identify(self.call, asker=self)
            self.renew()

    def _write_how(self, text: str) -> None:
        caller = self._caller()
        if caller is not None and caller.how_to_talk != text:
            self.place.desk.callers.describe(caller.id, asker=self, how_to_talk=text)

    def _write_alert(self, text: str) -> None:
        caller = self._caller()
        if caller is None or caller.alert == text.strip():
            return
        author = self.place.settings.text("agent_name")
        self.place.desk.callers.set_alert(
            caller.id, text.strip(), author=author, until=caller.alert_until, asker=self
        )
        self.renew()

    def _write_until(self, days: str) -> None:
        caller = self._caller()
        if caller is None:
            return
        until = self.place.desk.clock.now().later(days=int(days)) if days else None
        self.place.desk.callers.set_alert(
            caller.id, caller.alert, author=caller.alert_author, until=until, asker=self
        )

    def _take_alert_away(self) -> None:
        caller = self._caller()
        if caller is not None:
            self.place.desk.callers.set_alert(caller.id, "", author="", until=None)

    def _flush_of(self, call: UUID) -> None:
        if call == self.call:
            self.flush()
