"""The facts: what every pattern is computed from, one schema on every engine.

Kept by the importer beside the record store, and published as Parquet or into PostgreSQL with the
same columns (docs/facts.md). No text of people is in them but `better`, the agents' line on how it
could have been better. Ids are texts: UUIDs as 32 hexadecimal digits. Times are UTC milliseconds;
`day` is the local day of the agent as days since 1970-01-01, `month` its month as "2026-11".
A column that may be unknown is null then, never 0.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

FACTS_VERSION = 1

FactType = Literal["string", "int64", "int32", "boolean"]

_OF_A_CALL: dict[str, FactType] = {
    "call": "string",
    "agent": "string",
    "team": "string",
    "month": "string",
    "day": "int32",
    "started_ms": "int64",
}

TABLES: dict[str, dict[str, FactType]] = {
    # One row a call that is not deleted.
    "calls": {
        **_OF_A_CALL,
        "device": "string",
        "weekday": "int32",  # 0 Monday … 6
        "hour": "int32",
        "origin": "string",
        "direction": "string",
        "queue": "string",
        "product": "string",
        "manner": "string",
        "difficulty": "string",
        "cause": "string",
        "fear": "string",
        "better": "string",  # folded: one line, lower case, for counting
        "fault": "string",
        "outcome": "string",
        "settled": "boolean",  # by the playbook of the call; null without an outcome
        "option_chosen": "string",
        "options_offered": "int32",
        "caller": "string",  # the pseudonym; empty when nobody knows who it was
        "playbook": "string",
        "phone_result": "string",
        "talk_ms": "int64",
        "held_ms": "int64",
        "wrap_ms": "int64",  # null where the call was not closed
        "tension_first": "int32",  # null where no tension was set
        "tension_last": "int32",
        "tension_peak": "int32",
        "steps_done": "int32",
        "boundary_marks": "int32",
        "escalations": "int32",
        "promises": "int32",
        "follow_ups": "int32",
        "reflection_items": "int32",
        "verified": "boolean",  # the agent's key was compared, or is on IT's roster
        "tenure_days": "int32",  # of the agent on that day; null where nobody said
    },
    # One row for each step of the call's playbook that was marked, in its last state.
    "steps": {**_OF_A_CALL, "step": "string", "state": "string", "elapsed_ms": "int64"},
    # One row for each phrase of a call: its first use, the tension before and the last one after.
    "phrases": {
        **_OF_A_CALL,
        "phrase": "string",
        "kind": "string",
        "elapsed_ms": "int64",
        "tension_before": "int32",
        "tension_after": "int32",
        "settled": "boolean",
        # 0 for the first phrase of the call: phrases are compared at like moments (D07).
        "position": "int32",
        "opening_before": "int32",  # the tension around the call's first phrase, in every row
        "opening_after": "int32",
    },
    "tension": {**_OF_A_CALL, "position": "int32", "elapsed_ms": "int64", "level": "int32"},
    "boundary": {
        **_OF_A_CALL,
        "track": "string",
        "rung": "string",
        "position": "int32",
        "elapsed_ms": "int64",
    },
    "escalations": {
        **_OF_A_CALL,
        "asked_by": "string",
        "position": "int32",
        "elapsed_ms": "int64",
    },
    "promises": {
        **_OF_A_CALL,
        "promise": "string",
        "made_ms": "int64",
        "due_ms": "int64",
        "first_due_ms": "int64",
        "settled_ms": "int64",
        "channel": "string",
        "told": "string",
        "state": "string",
    },
    "follow_ups": {
        **_OF_A_CALL,
        "follow_up": "string",
        "kind": "string",
        "rule": "string",
        "made_ms": "int64",
        "due_ms": "int64",
        "settled_ms": "int64",
        "state": "string",
    },
    # Which days of which agent were handed over (D10): a day without calls is covered, too.
    "coverage": {"agent": "string", "team": "string", "month": "string", "day": "int32"},
    # The steps, outcomes and so on of each playbook version that a call names, for names and
    # for what was left out.
    "playbook_items": {
        "playbook": "string",
        "kind": "string",  # "step", "phrase", "cause", "outcome", "rung", "style", "option"
        "item": "string",
        "position": "int32",
        "title": "string",
    },
}

KEYS: dict[str, tuple[str, ...]] = {
    "calls": ("call",),
    "steps": ("call", "step"),
    "phrases": ("call", "phrase", "kind"),
    "tension": ("call", "position"),
    "boundary": ("call", "position"),
    "escalations": ("call", "position"),
    "promises": ("promise",),
    "follow_ups": ("follow_up",),
    "coverage": ("agent", "team", "day"),
    "playbook_items": ("playbook", "kind", "item"),
}
"""What no two rows of a table have in common."""

OF_A_CALL = tuple(_OF_A_CALL)


def columns_of(table: str, rows: Sequence[tuple[Any, ...]]) -> Mapping[str, Sequence[Any]]:
    """Rows in the order of a table's columns, as the columns that a keeper of facts takes."""
    columns = TABLES[table]
    if not rows:
        return dict.fromkeys(columns, ())
    return dict(zip(columns, zip(*rows, strict=True), strict=True))
