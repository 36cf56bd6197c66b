"""What was written in the fields of a call, as far as anything was."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.numbers import shown
from app.playbook.shape import Playbook
from app.records import Call
from ui.controls.card import Card
from ui.controls.label import Label
from ui.desk.calls.call_facts import title_of
from ui.desk.wrap_up.field_words import field_words
from ui.look.tokens import SPACE_3


class FactsCard(Card):
    """A caption and the words below it for each field that is filled in; hidden without any."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self._shown: tuple[tuple[str, str], ...] = ()
        self._widgets: list[QWidget] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE_3)
        self.add_layout(self._list)

    @property
    def facts(self) -> tuple[tuple[str, str], ...]:
        """Captions and words as shown."""
        return self._shown

    def show_facts(self, facts: tuple[tuple[str, str], ...]) -> None:
        """Show captions with their words; empty words are left out."""
        wanted = tuple((caption, words) for caption, words in facts if words.strip())
        self.setVisible(bool(wanted))
        if wanted == self._shown:
            return
        self._shown = wanted
        for widget in self._widgets:
            self._list.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._widgets = []
        for caption, words in wanted:
            pair = QWidget()
            column = QVBoxLayout(pair)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addWidget(Label(caption, "small"))
            column.addWidget(Label(words))
            self._widgets.append(pair)
            self._list.addWidget(pair)


def contact_facts(call: Call) -> tuple[tuple[str, str], ...]:
    """Who called, about what."""
    translate = QCoreApplication.translate
    return (
        (translate("CallFields", "Number"), shown(call.number)),
        (translate("CallFields", "Account"), call.account),
        (translate("CallFields", "E-mail"), call.email),
        (translate("CallFields", "Product"), call.product),
        (translate("CallFields", "Order"), call.order),
        (translate("CallFields", "Queue"), call.queue),
    )


def field_facts(call: Call, playbook: Playbook) -> tuple[tuple[str, str], ...]:
    """The fields of the record, in the playbook's words."""
    return tuple(
        (field_words(playbook, name).title, words) for name, words in _values(call, playbook)
    )


def _values(call: Call, playbook: Playbook) -> Iterator[tuple[str, str]]:
    translate = QCoreApplication.translate
    answers = {"yes": translate("CallFields", "Yes"), "no": translate("CallFields", "No")}
    fault = {
        "ours": translate("CallFields", "Ours"),
        "not_ours": translate("CallFields", "Not ours"),
    }
    offered = [title_of(playbook.options, option) for option in call.options_offered]
    yield "outcome", title_of(playbook.outcomes, call.outcome)
    yield "concern", call.concern
    yield "cause", title_of(playbook.causes, call.cause)
    yield "fear", call.fear
    yield "fault", fault.get(call.fault, "")
    yield "options_offered", ", ".join(offered)
    yield "option_chosen", title_of(playbook.options, call.option_chosen)
    yield "measures", call.measures
    yield "better", call.better
    yield "contact_given", answers.get(call.contact_given, "")
