"""What is known already for the blanks of phrases, rungs and mails."""

from __future__ import annotations

from collections.abc import Mapping

from app.playbook.shape import Playbook
from app.records import Call

CALL_FIELDS = (
    "name",
    "number",
    "account",
    "email",
    "product",
    "order",
    "concern",
    "fear",
    "better",
    "measures",
    "cause",
    "outcome",
    "option_chosen",
)
SETTINGS_FIELDS = ("agent_name", "agent_phone", "agent_email", "company", "manager")
BLANK_FIELDS = (*CALL_FIELDS, *SETTINGS_FIELDS, "called_on")
"""What `field` of a placeholder may name: of the call, of the settings, and the day of the call
as the window words it."""


def known_values(
    playbook: Playbook, call: Call | None, settings: Mapping[str, str]
) -> dict[str, str]:
    """Placeholder → value, for those whose field is known and not empty.

    `settings` holds the texts of `SETTINGS_FIELDS` and `called_on`. Chosen ids become the words
    of the playbook, an option as it is spoken ("the refund").
    """
    values = {}
    for placeholder in playbook.placeholders:
        if placeholder.field in CALL_FIELDS:
            value = _of_call(playbook, call, placeholder.field) if call else ""
        else:
            value = settings.get(placeholder.field, "")
        if value.strip():
            values[placeholder.id] = value.strip()
    return values


def blank_names(playbook: Playbook) -> dict[str, str]:
    """Placeholder → what it is called in the playbook's language while nothing fills it."""
    return {each.id: each.name or each.id.replace("_", " ") for each in playbook.placeholders}


def _of_call(playbook: Playbook, call: Call, field: str) -> str:
    value: str = getattr(call, field)
    words = {
        "cause": {cause.id: cause.title for cause in playbook.causes},
        "outcome": {outcome.id: outcome.title for outcome in playbook.outcomes},
        "option_chosen": {each.id: each.spoken or each.title for each in playbook.options},
    }
    return words.get(field, {}).get(value, value)
