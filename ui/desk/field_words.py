"""The words of the record's fields: the playbook's own, else plain ones."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from app.playbook.shape import Playbook

_CONTEXT = "FieldWords"


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
        "concern": translate(_CONTEXT, "Concern"),
        "cause": translate(_CONTEXT, "Cause"),
        "fear": translate(_CONTEXT, "Fear behind it"),
        "better": translate(_CONTEXT, "How could it have been better?"),
        "measures": translate(_CONTEXT, "What was done"),
        "fault": translate(_CONTEXT, "Fault"),
        "options_offered": translate(_CONTEXT, "Options offered"),
        "option_chosen": translate(_CONTEXT, "Option chosen"),
        "outcome": translate(_CONTEXT, "Outcome"),
        "contact_given": translate(_CONTEXT, "Contact details given"),
    }
    return FieldWords(plain[field])
