"""What was handed over about one caller: to be read, and as values to be handed out (C08)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.about_caller import told
from app.erasure import AboutCaller
from app.team.call_sheet import call_sheet
from app.team.records import LosingText, TeamSheet


def about_of(sheets: Sequence[TeamSheet]) -> AboutCaller:
    """Everything of these calls as the agent's log knows it, oldest first; of cards, nothing."""
    calls = [call for each in sheets if (call := call_sheet(each.sheet)) is not None]
    calls.sort(key=lambda each: each.call.started)
    return AboutCaller(
        callers=(),
        calls=tuple(calls),
        promises=tuple(promise for each in calls for promise in each.promises),
        follow_ups=tuple(task for each in calls for task in each.follow_ups),
    )


def values_of(
    sheets: Sequence[TeamSheet], others: Sequence[LosingText], *, coaching: int, searches: int
) -> dict[str, Any]:
    """Everything as plain values; whose calls they were is not the caller's to know.

    What is the agents' own or the supervisor's is only counted: reflections that were shared (C10),
    coaching notes, words that were searched for.
    """
    reflections = sum(not shared.deleted for each in sheets for shared in each.sheet.reflections)
    return {
        **told(about_of(sheets)),
        "other_versions": [each.texts for each in others],
        "left_out": {
            "reflections": reflections,
            "coaching notes": coaching,
            "searches": searches,
        },
    }
