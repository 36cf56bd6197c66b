"""What is kept and what went, in words: kinds of records, and lines of the list of removals."""

from __future__ import annotations

from collections.abc import Mapping

from app.erasure import Removal
from app.moment import Moment
from ui.desk.follow_ups.due_words import due_words
from ui.words import QT_TRANSLATE_NOOP, counted, translated

CONTEXT = "Kept"

KINDS: Mapping[str, str] = {
    "calls": QT_TRANSLATE_NOOP("Kept", "%n call(s)"),
    "callers": QT_TRANSLATE_NOOP("Kept", "%n card(s) of callers"),
    "notes": QT_TRANSLATE_NOOP("Kept", "%n note(s)"),
    "note_versions": QT_TRANSLATE_NOOP("Kept", "%n earlier state(s) of notes"),
    "quotes": QT_TRANSLATE_NOOP("Kept", "%n quote(s) of boundaries"),
    "boundary_marks": QT_TRANSLATE_NOOP("Kept", "%n quote(s) of boundaries"),
    "boundary": QT_TRANSLATE_NOOP("Kept", "%n quote(s) of boundaries"),
    "escalations": QT_TRANSLATE_NOOP("Kept", "%n reason(s) for a manager"),
    "step_marks": QT_TRANSLATE_NOOP("Kept", "%n step(s)"),
    "steps": QT_TRANSLATE_NOOP("Kept", "%n step(s)"),
    "phrase_uses": QT_TRANSLATE_NOOP("Kept", "%n phrase(s) used"),
    "phrases": QT_TRANSLATE_NOOP("Kept", "%n phrase(s) used"),
    "tension_samples": QT_TRANSLATE_NOOP("Kept", "%n value(s) of tension"),
    "tension": QT_TRANSLATE_NOOP("Kept", "%n value(s) of tension"),
    "tension_remarks": QT_TRANSLATE_NOOP("Kept", "%n remark(s) on tension"),
    "reflections": QT_TRANSLATE_NOOP("Kept", "%n reflection(s)"),
    "reflection_answers": QT_TRANSLATE_NOOP("Kept", "%n answer(s) of reflections"),
    "answers": QT_TRANSLATE_NOOP("Kept", "%n answer(s) of reflections"),
    "promises": QT_TRANSLATE_NOOP("Kept", "%n promise(s)"),
    "follow_ups": QT_TRANSLATE_NOOP("Kept", "%n follow-up(s)"),
    "phone_events": QT_TRANSLATE_NOOP("Kept", "%n message(s) of the telephone"),
    "coaching_notes": QT_TRANSLATE_NOOP("Kept", "%n coaching note(s)"),
    "coaching": QT_TRANSLATE_NOOP("Kept", "%n coaching note(s)"),
    "feedback": QT_TRANSLATE_NOOP("Kept", "%n answer(s) to coaching notes"),
    "losing": QT_TRANSLATE_NOOP("Kept", "%n text(s) of older versions"),
    "searches": QT_TRANSLATE_NOOP("Kept", "%n line(s) with words searched for"),
    "quarantine": QT_TRANSLATE_NOOP("Kept", "%n file(s) set aside"),
    "reports": QT_TRANSLATE_NOOP("Kept", "%n report(s) of imports"),
    "bundles": QT_TRANSLATE_NOOP("Kept", "%n bundle(s) taken in"),
    "agents": QT_TRANSLATE_NOOP("Kept", "%n agent(s)"),
    "backups": QT_TRANSLATE_NOOP("Kept", "%n older backup(s)"),
    "newer_logs": QT_TRANSLATE_NOOP(
        "Kept", "%n log(s) of a newer Callside that were set aside, with all that they alone hold"
    ),
    "own_bundles": QT_TRANSLATE_NOOP("Kept", "%n bundle(s) of your own"),
}

_WHAT = {
    "caller_erased": QT_TRANSLATE_NOOP("Kept", "A caller was erased"),
    "agent_erased": QT_TRANSLATE_NOOP("Kept", "An agent was erased"),
    "erased_again": QT_TRANSLATE_NOOP("Kept", "Erased again, for an old copy came back"),
    "retention": QT_TRANSLATE_NOOP("Kept", "Came to the end of its time"),
}
_WHY = {
    "asked": QT_TRANSLATE_NOOP("Kept", "the person asked"),
    "objected": QT_TRANSLATE_NOOP("Kept", "the person objected"),
    "unneeded": QT_TRANSLATE_NOOP("Kept", "not needed any more"),
    "mistake": QT_TRANSLATE_NOOP("Kept", "kept by mistake"),
    "left": QT_TRANSLATE_NOOP("Kept", "left the team"),
    "restored": "",
    "period": "",
}
_BY = {
    "agent": QT_TRANSLATE_NOOP("Kept", "wanted by you"),
    "supervisor": QT_TRANSLATE_NOOP("Kept", "wanted by you"),
    "policy": QT_TRANSLATE_NOOP("Kept", "wanted by your organisation"),
    "both": QT_TRANSLATE_NOOP("Kept", "wanted by you and by your organisation"),
    "terms": QT_TRANSLATE_NOOP("Kept", "by the terms of the team"),
    "": "",
}


def why_words(why: str) -> str:
    """A reason for erasing somebody."""
    return translated(CONTEXT, _WHY[why])


def counts_words(counts: Mapping[str, int]) -> str:
    """How many of each kind: "2 calls, 3 notes"; empty where there is nothing."""
    told = [counted(CONTEXT, KINDS[kind], count) for kind, count in counts.items() if count]
    return ", ".join(told)


def removal_words(line: Removal, now: Moment) -> str:
    """One line of the list: when, what, why, by whom, how many."""
    at = Moment(line.at_ms, now.offset_min, now.zone)
    parts = [due_words(at.local(), now.local()), translated(CONTEXT, _WHAT[line.what])]
    parts += [translated(CONTEXT, text) for text in (_WHY[line.why], _BY[line.asked_by]) if text]
    if line.rules:
        days = sorted(set(line.rules.values()))
        told = ", ".join(str(each) for each in days)
        parts.append(
            translated(CONTEXT, QT_TRANSLATE_NOOP("Kept", "older than {days} days")).format(
                days=told
            )
        )
    parts.append(counts_words(line.counts))
    return " · ".join(part for part in parts if part)
