"""What the codes of pictures are called: titles, columns, axes, marks, remarks; data only.

The window and the reports both ask here. Names of causes, steps and so on are the playbook's.
"""

from __future__ import annotations

from collections.abc import Mapping

from ui.words import QT_TRANSLATE_NOOP, translated

TITLES: Mapping[str, str] = {
    "calls": QT_TRANSLATE_NOOP("Patterns", "Calls and what was handed over"),
    "de_escalation": QT_TRANSLATE_NOOP("Patterns", "Tension at the start, and whether it fell"),
    "de_escalation_over_time": QT_TRANSLATE_NOOP("Patterns", "Tension fell, over time"),
    "de_escalation_by_agent": QT_TRANSLATE_NOOP("Patterns", "De-escalation by agent"),
    "de_escalation_compared": QT_TRANSLATE_NOOP(
        "Patterns", "De-escalation, like compared with like"
    ),
    "outcomes_compared": QT_TRANSLATE_NOOP("Patterns", "Outcomes, like compared with like"),
    "promises": QT_TRANSLATE_NOOP("Patterns", "What became of promises"),
    "promises_over_time": QT_TRANSLATE_NOOP("Patterns", "Promises kept in time, over time"),
    "promises_by_agent": QT_TRANSLATE_NOOP("Patterns", "Promises kept in time, by agent"),
    "boundary": QT_TRANSLATE_NOOP("Patterns", "Boundaries that were set, and what followed"),
    "boundary_over_time": QT_TRANSLATE_NOOP("Patterns", "Calls with a boundary, over time"),
    "incidents": QT_TRANSLATE_NOOP("Patterns", "Incident sheets"),
    "escalations": QT_TRANSLATE_NOOP("Patterns", "Managers asked for and offered"),
    "escalations_over_time": QT_TRANSLATE_NOOP("Patterns", "Managers brought in, over time"),
    "follow_ups": QT_TRANSLATE_NOOP("Patterns", "Follow-ups done and overdue"),
    "causes": QT_TRANSLATE_NOOP("Patterns", "What upset them"),
    "better": QT_TRANSLATE_NOOP("Patterns", "What they would have liked instead"),
    "outcomes": QT_TRANSLATE_NOOP("Patterns", "How calls ended"),
    "outcomes_over_time": QT_TRANSLATE_NOOP("Patterns", "Calls settled, over time"),
    "options": QT_TRANSLATE_NOOP("Patterns", "What was agreed on"),
    "repeat_callers": QT_TRANSLATE_NOOP("Patterns", "Callers who called again"),
    "repeat_callers_over_time": QT_TRANSLATE_NOOP(
        "Patterns", "Callers who called again, over time"
    ),
    "steps": QT_TRANSLATE_NOOP("Patterns", "Steps done and left out"),
    "steps_over_time": QT_TRANSLATE_NOOP(
        "Patterns", "Calls with at least half of the steps done, over time"
    ),
    "steps_by_agent": QT_TRANSLATE_NOOP(
        "Patterns", "Calls with at least half of the steps done, by agent"
    ),
    "phrases": QT_TRANSLATE_NOOP("Patterns", "Phrases used together with a fall in tension"),
    "shared_reflections": QT_TRANSLATE_NOOP(
        "Patterns", "What agents shared to learn from, by cause"
    ),
    "shared_answers": QT_TRANSLATE_NOOP("Patterns", "What agents shared to learn from"),
}

HEADLINES: Mapping[str, str] = {
    "calls": QT_TRANSLATE_NOOP("Patterns", "Calls"),
    "de_escalation": QT_TRANSLATE_NOOP("Patterns", "Tension fell by the end"),
    "de_escalation_over_time": QT_TRANSLATE_NOOP("Patterns", "Tension fell by the end"),
    "de_escalation_by_agent": QT_TRANSLATE_NOOP("Patterns", "Tension fell by the end"),
    "de_escalation_compared": QT_TRANSLATE_NOOP(
        "Patterns", "Tension fell by the end, in this choice"
    ),
    "outcomes_compared": QT_TRANSLATE_NOOP("Patterns", "Settled, in this choice"),
    "promises": QT_TRANSLATE_NOOP("Patterns", "Promises kept in time"),
    "promises_over_time": QT_TRANSLATE_NOOP("Patterns", "Promises kept in time"),
    "promises_by_agent": QT_TRANSLATE_NOOP("Patterns", "Promises kept in time"),
    "boundary": QT_TRANSLATE_NOOP("Patterns", "Boundary reached"),
    "boundary_over_time": QT_TRANSLATE_NOOP("Patterns", "Boundary reached"),
    "incidents": QT_TRANSLATE_NOOP("Patterns", "Boundary reached"),
    "escalations": QT_TRANSLATE_NOOP("Patterns", "Manager brought in"),
    "escalations_over_time": QT_TRANSLATE_NOOP("Patterns", "Manager brought in"),
    "follow_ups": QT_TRANSLATE_NOOP("Patterns", "Late follow-ups"),
    "causes": QT_TRANSLATE_NOOP("Patterns", "Most frequent"),
    "better": QT_TRANSLATE_NOOP("Patterns", "Calls in which somebody said it"),
    "outcomes": QT_TRANSLATE_NOOP("Patterns", "Settled"),
    "outcomes_over_time": QT_TRANSLATE_NOOP("Patterns", "Settled"),
    "options": QT_TRANSLATE_NOOP("Patterns", "Something was agreed on"),
    "repeat_callers": QT_TRANSLATE_NOOP("Patterns", "Called again within 14 days"),
    "repeat_callers_over_time": QT_TRANSLATE_NOOP("Patterns", "Called again within 14 days"),
    "steps": QT_TRANSLATE_NOOP("Patterns", "At least half of the steps done"),
    "steps_over_time": QT_TRANSLATE_NOOP("Patterns", "At least half of the steps done"),
    "steps_by_agent": QT_TRANSLATE_NOOP("Patterns", "At least half of the steps done"),
    "phrases": QT_TRANSLATE_NOOP("Patterns", "Phrases with a clear difference"),
    "shared_reflections": QT_TRANSLATE_NOOP("Patterns", "Calls of which something was shared"),
    "shared_answers": QT_TRANSLATE_NOOP("Patterns", "Calls of which something was shared"),
}
"""What the one figure of a pattern is about."""

CODES: Mapping[str, str] = {
    "agent": QT_TRANSLATE_NOOP("Patterns", "Agent"),
    "agents_covered": QT_TRANSLATE_NOOP("Patterns", "Agents who handed over"),
    "agents_with": QT_TRANSLATE_NOOP("Patterns", "Agents who used it"),
    "answer": QT_TRANSLATE_NOOP("Patterns", "Answer"),
    "better_line": QT_TRANSLATE_NOOP("Patterns", "In their words"),
    "boundary_reached": QT_TRANSLATE_NOOP("Patterns", "Boundary reached"),
    "called_again": QT_TRANSLATE_NOOP("Patterns", "Called again within 14 days"),
    "calls": QT_TRANSLATE_NOOP("Patterns", "Calls"),
    "calls_a_day": QT_TRANSLATE_NOOP("Patterns", "Calls a day handed over"),
    "calls_of_agent": QT_TRANSLATE_NOOP("Patterns", "Calls of an agent"),
    "calls_with": QT_TRANSLATE_NOOP("Patterns", "Calls with it"),
    "other_moments": QT_TRANSLATE_NOOP("Patterns", "Like moments with another phrase"),
    "cause": QT_TRANSLATE_NOOP("Patterns", "Cause"),
    "change": QT_TRANSLATE_NOOP("Patterns", "Change"),
    "compared_within": QT_TRANSLATE_NOOP("Patterns", "Compared within"),
    "counted": QT_TRANSLATE_NOOP("Patterns", "Counted"),
    "date_moved": QT_TRANSLATE_NOOP("Patterns", "Date was moved"),
    "day": QT_TRANSLATE_NOOP("Patterns", "Day"),
    "days_covered": QT_TRANSLATE_NOOP("Patterns", "Days handed over"),
    "difference": QT_TRANSLATE_NOOP("Patterns", "Difference in points of 100"),
    "difficulty": QT_TRANSLATE_NOOP("Patterns", "How difficult"),
    "done": QT_TRANSLATE_NOOP("Patterns", "Done"),
    "done_in_time": QT_TRANSLATE_NOOP("Patterns", "Done in time"),
    "escalated": QT_TRANSLATE_NOOP("Patterns", "Manager brought in"),
    "escalations": QT_TRANSLATE_NOOP("Patterns", "Managers brought in"),
    "fell_after": QT_TRANSLATE_NOOP("Patterns", "Tension fell after it"),
    "finding": QT_TRANSLATE_NOOP("Patterns", "Finding"),
    "follow_up_kind": QT_TRANSLATE_NOOP("Patterns", "Follow-up"),
    "follow_ups": QT_TRANSLATE_NOOP("Patterns", "Follow-ups"),
    "half_of_steps": QT_TRANSLATE_NOOP("Patterns", "At least half of the steps done"),
    "kept_in_time": QT_TRANSLATE_NOOP("Patterns", "Kept in time"),
    "later": QT_TRANSLATE_NOOP("Patterns", "Put off"),
    "left_out": QT_TRANSLATE_NOOP("Patterns", "Left out"),
    "manager_brought_in": QT_TRANSLATE_NOOP("Patterns", "Manager brought in"),
    "month": QT_TRANSLATE_NOOP("Patterns", "Month"),
    "of_the_rest": QT_TRANSLATE_NOOP("Patterns", "Of the rest"),
    "of_these": QT_TRANSLATE_NOOP("Patterns", "Of these"),
    "oldest": QT_TRANSLATE_NOOP("Patterns", "Oldest"),
    "option": QT_TRANSLATE_NOOP("Patterns", "Option"),
    "option_agreed": QT_TRANSLATE_NOOP("Patterns", "Something was agreed on"),
    "outcome": QT_TRANSLATE_NOOP("Patterns", "Outcome"),
    "outcome_set": QT_TRANSLATE_NOOP("Patterns", "Outcome noted"),
    "outcome_settled": QT_TRANSLATE_NOOP("Patterns", "Settled"),
    "overdue": QT_TRANSLATE_NOOP("Patterns", "Overdue"),
    "part_of_call": QT_TRANSLATE_NOOP("Patterns", "Part of the call gone by"),
    "phrase": QT_TRANSLATE_NOOP("Patterns", "Phrase"),
    "promise_state": QT_TRANSLATE_NOOP("Patterns", "What became of it"),
    "promises": QT_TRANSLATE_NOOP("Patterns", "Promises"),
    "question": QT_TRANSLATE_NOOP("Patterns", "Question"),
    "quoted": QT_TRANSLATE_NOOP("Patterns", "What the caller said"),
    "recent_calls": QT_TRANSLATE_NOOP("Patterns", "Calls of the last weeks"),
    "reflection_shared": QT_TRANSLATE_NOOP("Patterns", "Something was shared"),
    "rung": QT_TRANSLATE_NOOP("Patterns", "Step of the ladder"),
    "rungs": QT_TRANSLATE_NOOP("Patterns", "Steps of the ladder"),
    "said": QT_TRANSLATE_NOOP("Patterns", "What the agent said"),
    "same_mix": QT_TRANSLATE_NOOP("Patterns", "With the team's mix of calls"),
    "settled": QT_TRANSLATE_NOOP("Patterns", "Settled"),
    "share_of_calls": QT_TRANSLATE_NOOP("Patterns", "Share of calls"),
    "share_of_lines": QT_TRANSLATE_NOOP("Patterns", "Share of calls in which somebody said it"),
    "share_of_options": QT_TRANSLATE_NOOP("Patterns", "Share of calls with an option"),
    "share_of_promises": QT_TRANSLATE_NOOP("Patterns", "Share of promises"),
    "share_of_shared": QT_TRANSLATE_NOOP("Patterns", "Share of what was shared"),
    "standing": QT_TRANSLATE_NOOP("Patterns", "Compared with the team"),
    "step": QT_TRANSLATE_NOOP("Patterns", "Step"),
    "stratum": QT_TRANSLATE_NOOP("Patterns", "Group"),
    "tension": QT_TRANSLATE_NOOP("Patterns", "Tension"),
    "tension_at_end": QT_TRANSLATE_NOOP("Patterns", "Tension at the end"),
    "tension_at_start": QT_TRANSLATE_NOOP("Patterns", "Tension at the start"),
    "tension_fell": QT_TRANSLATE_NOOP("Patterns", "Tension fell by the end"),
    "tension_peak": QT_TRANSLATE_NOOP("Patterns", "Highest tension"),
    "tension_rose": QT_TRANSLATE_NOOP("Patterns", "Tension rose by the end"),
    "tension_set": QT_TRANSLATE_NOOP("Patterns", "Tension noted"),
    "told_to_caller": QT_TRANSLATE_NOOP("Patterns", "Caller was told"),
    "trend": QT_TRANSLATE_NOOP("Patterns", "Trend"),
    "way_to_manager": QT_TRANSLATE_NOOP("Patterns", "How"),
    "week": QT_TRANSLATE_NOOP("Patterns", "Week from"),
    "with_apology": QT_TRANSLATE_NOOP("Patterns", "With an apology"),
    "without_apology": QT_TRANSLATE_NOOP("Patterns", "Without an apology"),
    "under_3_months": QT_TRANSLATE_NOOP("Patterns", "Agent there under 3 months"),
    "under_1_year": QT_TRANSLATE_NOOP("Patterns", "Agent there under a year"),
    "under_3_years": QT_TRANSLATE_NOOP("Patterns", "Agent there under 3 years"),
    "longer": QT_TRANSLATE_NOOP("Patterns", "Agent there for longer"),
}
"""Columns, axes and series: one code means the same wherever it stands."""

MARKS: Mapping[str, str] = {
    "worth_a_conversation": QT_TRANSLATE_NOOP("Patterns", "worth a conversation"),
    "within": QT_TRANSLATE_NOOP("Patterns", "within expected variation"),
    "sign_differs": QT_TRANSLATE_NOOP("Patterns", "hidden: like with like says the opposite"),
    "rising": QT_TRANSLATE_NOOP("Patterns", "rising"),
    "falling": QT_TRANSLATE_NOOP("Patterns", "falling"),
    "new": QT_TRANSLATE_NOOP("Patterns", "new"),
    "shift": QT_TRANSLATE_NOOP("Patterns", "a lasting shift"),
    "outside": QT_TRANSLATE_NOOP("Patterns", "outside the limits"),
    "shift_up": QT_TRANSLATE_NOOP("Patterns", "a lasting shift up"),
    "shift_down": QT_TRANSLATE_NOOP("Patterns", "a lasting shift down"),
    "trend_up": QT_TRANSLATE_NOOP("Patterns", "a trend up"),
    "trend_down": QT_TRANSLATE_NOOP("Patterns", "a trend down"),
    "astronomical_up": QT_TRANSLATE_NOOP("Patterns", "far above the rest"),
    "astronomical_down": QT_TRANSLATE_NOOP("Patterns", "far below the rest"),
    "more_often": QT_TRANSLATE_NOOP("Patterns", "more often than chance"),
    "less_often": QT_TRANSLATE_NOOP("Patterns", "less often than chance"),
    "no_clear_difference": QT_TRANSLATE_NOOP("Patterns", "no clear difference"),
    "not_enough_evidence": QT_TRANSLATE_NOOP("Patterns", "not enough evidence"),
    "pooled": QT_TRANSLATE_NOOP("Patterns", "all calls together"),
    "within_cause": QT_TRANSLATE_NOOP("Patterns", "like causes"),
    "within_tension_first": QT_TRANSLATE_NOOP("Patterns", "like tension at the start"),
    "within_queue": QT_TRANSLATE_NOOP("Patterns", "the same queue"),
    "within_tenure": QT_TRANSLATE_NOOP("Patterns", "like time in the job"),
    "within_cause_and_tension": QT_TRANSLATE_NOOP("Patterns", "like cause and tension"),
    "tension_first": QT_TRANSLATE_NOOP("Patterns", "Tension at the start"),
    "queue": QT_TRANSLATE_NOOP("Patterns", "Queue"),
    "tenure": QT_TRANSLATE_NOOP("Patterns", "Time in the job"),
    "cause": QT_TRANSLATE_NOOP("Patterns", "Cause"),
    "asked_by_caller": QT_TRANSLATE_NOOP("Patterns", "asked for by the caller"),
    "offered_by_agent": QT_TRANSLATE_NOOP("Patterns", "offered by the agent"),
    "promise_kept": QT_TRANSLATE_NOOP("Patterns", "kept in time"),
    "promise_late": QT_TRANSLATE_NOOP("Patterns", "kept late"),
    "promise_overdue": QT_TRANSLATE_NOOP("Patterns", "overdue"),
    "promise_open": QT_TRANSLATE_NOOP("Patterns", "not due yet"),
    "promise_moved": QT_TRANSLATE_NOOP("Patterns", "moved to another date"),
    "promise_dropped": QT_TRANSLATE_NOOP("Patterns", "dropped"),
}
"""Words in cells and beside points."""

REMARKS: Mapping[str, str] = {
    "self_reported": QT_TRANSLATE_NOOP(
        "Patterns", "Tension is what the agents themselves set during the call."
    ),
    "mix_differs": QT_TRANSLATE_NOOP(
        "Patterns",
        "Calls differ from group to group; the column with the team's mix of calls allows for it.",
    ),
    "sign_differs": QT_TRANSLATE_NOOP(
        "Patterns",
        "Where like compared with like says the opposite of all calls taken together, the sum is "
        "not shown.",
    ),
    "regression_to_the_mean": QT_TRANSLATE_NOOP(
        "Patterns",
        "What stood out once is usually nearer to the others the next time, whatever was done.",
    ),
    "used_together_not_effective": QT_TRANSLATE_NOOP(
        "Patterns", "Used together with: this does not say that one is the cause of the other."
    ),
    "few_calls": QT_TRANSLATE_NOOP(
        "Patterns", "Few calls: the true share may lie far from what is shown."
    ),
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


def headline_words(pattern: str) -> str:
    """What the one figure of a pattern is about; nothing where nobody said."""
    words = HEADLINES.get(pattern)
    return translated("Patterns", words) if words else ""


def code_words(code: str) -> str:
    """A column's, an axis's, a series' or a category's name."""
    return _said(CODES if code in CODES else MARKS, code)


def mark_words(mark: str) -> str:
    """Why something stands out, or what a cell says; nothing for no mark."""
    return _said(MARKS if mark in MARKS else CODES, mark) if mark else ""


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
