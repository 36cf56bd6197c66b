"""What happened in an agent's call, in words for the one who looks at it later."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.records import Escalation
from ui.desk.calls.event_words import EventWords, EventWriter

translate = QCoreApplication.translate


class TeamEventWriter(EventWriter):
    """Puts events into words by the playbook; "me" is the agent, who is not the reader here."""

    @staticmethod
    def _escalation(escalation: Escalation) -> EventWords:
        words = {
            "agent": translate("TeamEventWords", "Manager offered by the agent"),
            "customer": translate("TeamEventWords", "Manager asked for by the customer"),
        }[escalation.asked_by]
        return EventWords("user-check", words, escalation.reason)
