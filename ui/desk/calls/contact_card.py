"""Who called, about what, and the number to dial."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.records import Call
from ui.desk.calls.facts_card import FactsCard, contact_facts
from ui.desk.phone.dial_button import DialButton
from ui.workplace import Workplace


class ContactCard(FactsCard):
    """The facts by which somebody is reached; hidden without any."""

    def __init__(self, title: str, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._dial = DialButton(place)
        self.add(self._dial)

    def show_contact(self, call: Call) -> None:
        """Show what is known of the other party of a call."""
        self.show_facts(contact_facts(call))
        self._dial.show_number(call.number)
