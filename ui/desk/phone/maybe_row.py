"""Who a number may belong to: a suggestion that the agent confirms with one key, or refuses."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.numbers import shown
from app.records import Caller
from ui.controls.button import Button
from ui.controls.elastic_row import ElasticRow
from ui.controls.flow_layout import FlowLayout
from ui.controls.icon_mark import IconMark
from ui.controls.label import Label
from ui.desk.call.panel import empty
from ui.look.tokens import SPACE_1, SPACE_2
from ui.shortcuts import Act
from ui.workplace import Workplace

MOST_NAMES = 3


class MaybeRow(QFrame):
    """“May be Ann Example: the number is alike.” It is, or it is somebody else.

    A number is no proof of who is speaking: nothing of the suggested caller is shown but the name,
    until the agent has confirmed it. Hidden while there is no suggestion.
    """

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._call: UUID | None = None
        self._callers: tuple[Caller, ...] = ()
        self._is_folded = False
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._mark = IconMark("user", "warn")
        self._words = Label("", "small", tone="text")
        self._buttons = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._buttons.setSizePolicy(policy)
        self._flow = FlowLayout(self._buttons, gap=SPACE_1)
        inner = ElasticRow(gap=SPACE_2)
        inner.add(self._words, 1)
        inner.add(self._buttons)
        line = QHBoxLayout()
        line.setSpacing(SPACE_2)
        line.addWidget(self._mark)
        line.addWidget(inner, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(line)
        self.hide()
        place.shortcuts[Act.THIS_CALLER].triggered.connect(self._confirm_first)

    @property
    def words(self) -> str:
        """The suggestion as shown; empty while there is none."""
        return "" if self.isHidden() else self._words.text()

    @property
    def buttons(self) -> tuple[Button, ...]:
        """One for each suggested caller, and the one that says no."""
        found = (self._flow.itemAt(at) for at in range(self._flow.count()))
        widgets = (item.widget() for item in found if item is not None)
        return tuple(widget for widget in widgets if isinstance(widget, Button))

    def show_call(self, call: UUID) -> None:
        """Suggest who is on this call, if it is not known."""
        found = self._place.desk.phone.match_of(call)
        suggested = (found.sure,) if found.sure is not None else found.maybe
        callers = tuple(each for each in suggested if each.name)[:MOST_NAMES]
        if (call, callers) != (self._call, self._callers):
            self._call, self._callers = call, callers
            self._build()
        self._show()

    def set_folded(self, is_folded: bool) -> None:
        """Give the room to something else; the key works all the same."""
        self._is_folded = is_folded
        self._show()

    # -- inside ----------------------------------------------------------------------------------

    def _build(self) -> None:
        empty(self._flow)
        if not self._callers:
            return
        if len(self._callers) == 1:
            caller = self._callers[0]
            words = self.tr("May be {name}: {number} is alike.").format(
                name=caller.name, number=shown(caller.number)
            )
            self._add(self.tr("It is"), self.tr("It is {name}").format(name=caller.name), caller)
        else:
            words = self.tr("Several callers have a number like this.")
            for caller in self._callers:
                self._add(caller.name, self.tr("It is {name}").format(name=caller.name), caller)
        self._words.setText(words)
        refuse = Button(self.tr("Somebody else"), role="link")
        refuse.clicked.connect(self._refuse)
        self._flow.addWidget(refuse)

    def _add(self, text: str, name: str, caller: Caller) -> None:
        button = Button(text, role="link")
        button.setAccessibleName(name)
        keys = self._place.shortcuts.shown_keys(Act.THIS_CALLER)
        if keys and len(self._callers) == 1:
            button.setToolTip(f"{name} ({keys})")
            button.setAccessibleDescription(keys)
        button.clicked.connect(lambda: self._confirm(caller.id))
        self._flow.addWidget(button)

    def _show(self) -> None:
        self.setVisible(bool(self._callers) and not self._is_folded)

    def _confirm_first(self) -> None:
        if len(self._callers) == 1:
            self._confirm(self._callers[0].id)
        elif self._callers:
            self._place.say(self.tr("Several callers have this number: choose one."))
        else:
            self._place.say(self.tr("No caller is suggested."))

    def _confirm(self, caller: UUID) -> None:
        if self._call is None:
            return
        done = self._place.desk.phone.confirm_match(self._call, caller)
        if done is not None:
            self._place.offer_undo(lambda: self.tr("It is {name}").format(name=done.name), done)

    def _refuse(self) -> None:
        if self._call is not None:
            self._place.desk.phone.refuse_match(self._call)
