"""What the codes of pictures are called: titles, columns, axes, marks, remarks; data only.

The window and the reports both ask here. Names of causes, steps and so on are the playbook's.
"""

from __future__ import annotations

from collections.abc import Mapping

from ui.words import QT_TRANSLATE_NOOP, translated

TITLES: Mapping[str, str] = {
    "causes": QT_TRANSLATE_NOOP("Patterns", "What upset them"),
    "de_escalation": QT_TRANSLATE_NOOP("Patterns", "De-escalation by agent"),
    "promises_run": QT_TRANSLATE_NOOP("Patterns", "Promises kept in time, month by month"),
    "calls_over_time": QT_TRANSLATE_NOOP("Patterns", "Calls, month by month"),
    "tension_course": QT_TRANSLATE_NOOP("Patterns", "Tension in the course of a call"),
    "steps": QT_TRANSLATE_NOOP("Patterns", "Steps done and left out"),
}

CODES: Mapping[str, str] = {
    "cause": QT_TRANSLATE_NOOP("Patterns", "Cause"),
    "agent": QT_TRANSLATE_NOOP("Patterns", "Agent"),
    "month": QT_TRANSLATE_NOOP("Patterns", "Month"),
    "day": QT_TRANSLATE_NOOP("Patterns", "Day"),
    "step": QT_TRANSLATE_NOOP("Patterns", "Step"),
    "calls": QT_TRANSLATE_NOOP("Patterns", "Calls"),
    "calls_of_agent": QT_TRANSLATE_NOOP("Patterns", "Calls of an agent"),
    "share_of_calls": QT_TRANSLATE_NOOP("Patterns", "Share of calls"),
    "tension": QT_TRANSLATE_NOOP("Patterns", "Tension"),
    "tension_fell": QT_TRANSLATE_NOOP("Patterns", "Tension fell by the end"),
    "kept_in_time": QT_TRANSLATE_NOOP("Patterns", "Kept in time"),
    "part_of_call": QT_TRANSLATE_NOOP("Patterns", "Part of the call gone by, in hundredths"),
    "with_apology": QT_TRANSLATE_NOOP("Patterns", "With an apology"),
    "without_apology": QT_TRANSLATE_NOOP("Patterns", "Without an apology"),
    "done": QT_TRANSLATE_NOOP("Patterns", "Done"),
    "later": QT_TRANSLATE_NOOP("Patterns", "Put off"),
    "left_out": QT_TRANSLATE_NOOP("Patterns", "Left out"),
    "trend": QT_TRANSLATE_NOOP("Patterns", "Trend"),
    "standing": QT_TRANSLATE_NOOP("Patterns", "Compared with the team"),
    "change": QT_TRANSLATE_NOOP("Patterns", "Change"),
}
"""Columns, axes and series: one code means the same wherever it stands."""

MARKS: Mapping[str, str] = {
    "worth_a_conversation": QT_TRANSLATE_NOOP("Patterns", "worth a conversation"),
    "within": QT_TRANSLATE_NOOP("Patterns", "within expected variation"),
    "rising": QT_TRANSLATE_NOOP("Patterns", "rising"),
    "new": QT_TRANSLATE_NOOP("Patterns", "new"),
    "shift": QT_TRANSLATE_NOOP("Patterns", "a lasting shift"),
    "trend": QT_TRANSLATE_NOOP("Patterns", "a trend"),
    "outside": QT_TRANSLATE_NOOP("Patterns", "outside the limits"),
}

REMARKS: Mapping[str, str] = {
    "self_reported": QT_TRANSLATE_NOOP(
        "Patterns", "Tension is what the agents themselves set during the call."
    ),
    "mix_differs": QT_TRANSLATE_NOOP(
        "Patterns",
        "The calls differ from agent to agent. The comparison that allows for it stands beside.",
    ),
    "regression_to_the_mean": QT_TRANSLATE_NOOP(
        "Patterns",
        "What stood out once is usually nearer to the others the next time, whatever was done.",
    ),
    "used_together_not_effective": QT_TRANSLATE_NOOP(
        "Patterns", "Used together with: this does not say that one is the cause of the other."
    ),
    "few_calls": QT_TRANSLATE_NOOP("Patterns", "Few calls: the true share may lie far from this."),
    "gaps": QT_TRANSLATE_NOOP(
        "Patterns", "Not everything was handed over: some days of some agents are missing."
    ),
    "small_groups_hidden": QT_TRANSLATE_NOOP(
        "Patterns", "Groups with too few agents are not shown, so that nobody can be picked out."
    ),
}

HIDDEN: Mapping[str, tuple[str, str]] = {
    "group_too_small": (
        QT_TRANSLATE_NOOP("Patterns", "Too few agents to show this without showing somebody."),
        QT_TRANSLATE_NOOP("Patterns", "Choose a longer period, or take a filter away."),
    ),
    "nothing_imported": (
        QT_TRANSLATE_NOOP("Patterns", "No calls of this choice have been handed over."),
        QT_TRANSLATE_NOOP("Patterns", "Import bundles of the agents, or choose another period."),
    ),
    "not_enough_evidence": (
        QT_TRANSLATE_NOOP("Patterns", "There is not enough evidence to say anything here."),
        QT_TRANSLATE_NOOP("Patterns", "More calls will tell: choose a longer period."),
    ),
    "sign_differs": (
        QT_TRANSLATE_NOOP(
            "Patterns",
            "Taken together the numbers say the opposite of what they say in each group, "
            "so the sum is not shown.",
        ),
        QT_TRANSLATE_NOOP("Patterns", "Look at each group by itself: choose a cause or a style."),
    ),
}
"""Why nothing is shown, and what to do about it."""


def title_of(pattern: str) -> str:
    """The heading of a pattern."""
    return _said(TITLES, pattern)


def code_words(code: str) -> str:
    """A column's, an axis's or a series' name."""
    return _said(CODES, code)


def mark_words(mark: str) -> str:
    """Why something stands out; nothing for no mark."""
    return _said(MARKS, mark) if mark else ""


def remark_words(remark: str) -> str:
    """What has to be said beside a picture."""
    return _said(REMARKS, remark)


def hidden_words(reason: str) -> tuple[str, str]:
    """Why nothing is shown, and what to do about it."""
    why, do = HIDDEN.get(reason, (_plain(reason), ""))
    return translated("Patterns", why), translated("Patterns", do) if do else ""


def _said(table: Mapping[str, str], code: str) -> str:
    words = table.get(code)
    return translated("Patterns", words) if words else _plain(code)


def _plain(code: str) -> str:
    """A code that has no words yet, as something that can be read."""
    return code.replace("_", " ").replace(".", " ").strip().capitalize()
