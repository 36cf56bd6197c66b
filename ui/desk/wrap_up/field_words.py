"""The words of the record's fields: the playbook's own, else plain ones."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from app.playbook.shape import Playbook


class FieldWords(NamedTuple):
    """A field's label, and what belongs into it."""

    title: str
    hint: str = ""


def field_words(playbook: Playbook, field: str) -> FieldWords:
    """What a field of the record is called."""
    for each in playbook.fields:
        if each.id == field:
            return FieldWords(each.title, each.hint)
    translate = QCoreApplication.translate
    plain = {
        "concern": translate("FieldWords", "Concern"),
        "cause": translate("FieldWords", "Cause"),
        "fear": translate("FieldWords", "Fear behind it"),
        "better": translate("FieldWords", "How could it have been better?"),
        "measures": translate("FieldWords", "What was done"),
        "fault": translate("FieldWords", "Fault"),
        "options_offered": translate("FieldWords", "Options offered"),
        "option_chosen": translate("FieldWords", "Option chosen"),
        "outcome": translate("FieldWords", "Outcome"),
        "contact_given": translate("FieldWords", "Contact details given"),
        "queue": translate("FieldWords", "Queue"),
    }
    return FieldWords(plain[field])
