"""Checking what a playbook says against itself: references, numbers, limits, words."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from app.playbook.blanks import blanks, brace_fault
from app.playbook.fit import near
from app.playbook.references import every_when, field_faults, reference_faults
from app.playbook.shape import Due, Item, Playbook
from app.playbook.walk import places

FORMAT = 1
CUE_CAP = 60
OUTCOME_CAP = 15
STEPS_AT_LEAST, STEPS_AT_MOST = 8, 12
PHRASES_AT_LEAST = 3
LEVELS = range(1, 6)

_ID = re.compile(r"[a-z][a-z0-9_]{0,39}")
_PRACTICE = re.compile(r"\d{3}-\d{2}[a-z]?")
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
# Control and format characters, among them the marks that turn the direction of text; some
# scripts need the joiners, and a soft hyphen does no harm.
_HIDDEN = {"Cc", "Cf"}
_ALLOWED = {"\n", "\u00ad", "\u200c", "\u200d"}
_LONG_TEXTS = ("body", "about", "advice", "reminder")


def contradictions(playbook: Playbook) -> list[str]:
    """What is wrong with a playbook that has the right shape: one line each, its path first."""
    checks: tuple[Callable[[Playbook], Iterable[str]], ...] = (
        _counts,
        _avoid,
        _ladder,
        _tension,
        _ids,
        _archive,
        _texts,
        _placeholders,
        field_faults,
        reference_faults,
        _conditions,
        _limits,
        _citations,
    )
    return [fault for check in checks for fault in check(playbook)]


def _counts(playbook: Playbook) -> Iterator[str]:
    if playbook.format != FORMAT:
        yield f"format: {playbook.format} is not known, this program reads {FORMAT}"
    if not STEPS_AT_LEAST <= len(playbook.steps) <= STEPS_AT_MOST:
        yield f"steps: {len(playbook.steps)}, must be {STEPS_AT_LEAST} to {STEPS_AT_MOST}"
    if not 1 <= len(playbook.outcomes) <= OUTCOME_CAP:
        yield f"outcomes: {len(playbook.outcomes)}, must be 1 to {OUTCOME_CAP}"
    for index, step in enumerate(playbook.steps):
        if len(step.phrases) < PHRASES_AT_LEAST:
            yield f"steps[{index}].phrases: {len(step.phrases)}, at least {PHRASES_AT_LEAST}"
    if sum(question.form == "next_time" for question in playbook.reflection) > 1:
        yield "reflection: more than one question of the form next_time"


def _avoid(playbook: Playbook) -> Iterator[str]:
    for index, avoid in enumerate(playbook.avoid):
        if avoid.spoken and not avoid.say_not.strip():
            yield f"avoid[{index}].say_not: missing, or set spoken = false for behaviour"


def _ladder(playbook: Playbook) -> Iterator[str]:
    if not playbook.boundary.tracks:
        yield "boundary.tracks: at least one"
    for index, track in enumerate(playbook.boundary.tracks):
        if not track.rungs:
            yield f"boundary.tracks[{index}].rungs: at least one"


def _tension(playbook: Playbook) -> Iterator[str]:
    levels = sorted(word.level for word in playbook.tension)
    if levels != list(LEVELS):
        shown = ", ".join(map(str, levels)) or "none"
        yield f"tension: levels {shown}, must be 1 to 5, each once"


def _ids(playbook: Playbook) -> Iterator[str]:
    lists: dict[str, Counter[str]] = {}
    for place in places(playbook):
        if not isinstance(place.entry, Item):
            continue
        known = lists.setdefault(place.index_path.rpartition("[")[0], Counter())
        known[place.entry.id] += 1
        if not _ID.fullmatch(place.entry.id):
            yield (
                f'{place.index_path}.id: "{place.entry.id}" must start with a small letter, '
                "then small letters, digits and _, at most 40"
            )
        if known[place.entry.id] == 2:
            yield f'{place.index_path}.id: "{place.entry.id}" is there twice'


def _archive(playbook: Playbook) -> Iterator[str]:
    """An id has one meaning: what is archived is not in use, and is archived once."""
    for section in playbook.archive.__struct_fields__:
        used = {item.id for item in getattr(playbook, section)}
        for index, item in enumerate(getattr(playbook.archive, section)):
            if item.id in used:
                yield f'archive.{section}[{index}].id: "{item.id}" is in use, or there twice'
            used.add(item.id)


def _texts(playbook: Playbook) -> Iterator[str]:
    for place in places(playbook):
        for name, text in place.texts():
            part = name.partition("[")[0].partition(".")[0]
            path = f"{place.index_path}.{name}" if place.index_path else name
            if part in {"title", "sentence", "instead", "because", "text"} and not text.strip():
                yield f"{path}: empty"
            if part not in _LONG_TEXTS and "\n" in text:
                yield f"{path}: must be one line"
            if part in {"cue", "cues"}:
                yield from _cue_faults(path, text)
            for character in sorted(set(text) - _ALLOWED):
                if unicodedata.category(character) in _HIDDEN:
                    yield f"{path}: invisible character U+{ord(character):04X}"


def _cue_faults(path: str, text: str) -> Iterator[str]:
    if not text.strip():
        yield f"{path}: empty"
    if len(text) > CUE_CAP:
        yield f"{path}: {len(text)} characters, at most {CUE_CAP}"


def _placeholders(playbook: Playbook) -> Iterator[str]:
    declared = [placeholder.id for placeholder in playbook.placeholders]
    for place in places(playbook):
        for name, text in place.texts():
            path = f"{place.index_path}.{name}" if place.index_path else name
            if fault := brace_fault(text):
                yield f"{path}: {fault}"
                continue
            for blank in blanks(text):
                if blank not in declared:
                    hint = near(blank, declared)
                    yield f"{path}: placeholder {{{blank}}} is not declared{hint}"


def _conditions(playbook: Playbook) -> Iterator[str]:
    for path, when in every_when(playbook):
        for part in ("tension_at_least", "tension_at_most", "peak_at_least"):
            level = getattr(when, part)
            if level is not None and level not in LEVELS:
                yield f"{path}.{part}: {level}, must be 1 to 5"
        for part in ("minutes_at_least", "high_minutes_at_least"):
            minutes = getattr(when, part)
            if minutes is not None and minutes < 0:
                yield f"{path}.{part}: {minutes}, must not be negative"
        if when.high_minutes_at_least is not None and when.tension_at_least is None:
            yield f"{path}.high_minutes_at_least: needs tension_at_least beside it"


def _limits(playbook: Playbook) -> Iterator[str]:
    for index, follow_up in enumerate(playbook.follow_ups):
        if follow_up.when.steps:
            yield f"follow_ups[{index}].when.steps: never holds, at wrap-up no step matters now"
        yield from _due_faults(f"follow_ups[{index}].due", follow_up.due)
    if playbook.refocus.level not in LEVELS:
        yield f"refocus.level: {playbook.refocus.level}, must be 1 to 5"
    breath = playbook.pause.breath
    numbers = (
        ("refocus.minutes", playbook.refocus.minutes, 1, 60),
        ("pause.silence_s", playbook.pause.silence_s, 1, 120),
        ("pause.breath.inhale_s", breath.inhale_s, 1, 30),
        ("pause.breath.hold_s", breath.hold_s, 0, 30),
        ("pause.breath.exhale_s", breath.exhale_s, 1, 30),
        ("pause.breath.rounds", breath.rounds, 1, 20),
        *(
            (f"phrase_rules[{index}].weight", rule.weight, 1, 99)
            for index, rule in enumerate(playbook.phrase_rules)
        ),
    )
    for path, number, least, most in numbers:
        if not least <= number <= most:
            yield f"{path}: {number}, must be {least} to {most}"


def _due_faults(path: str, due: Due) -> Iterator[str]:
    for name, number, most in (
        ("business_days", due.business_days, 366),
        ("business_hours", due.business_hours, 240),
    ):
        if not 0 <= number <= most:
            yield f"{path}.{name}: {number}, must be 0 to {most}"
    if due.at and not _TIME.fullmatch(due.at):
        yield f'{path}.at: "{due.at}" is no time of day such as 15:00'
    if due.business_hours and (due.business_days or due.at):
        yield f"{path}: hours, or days and a time of day, not both"


def _citations(playbook: Playbook) -> Iterator[str]:
    for place in places(playbook):
        for index, practice in enumerate(place.practices()):
            if not _PRACTICE.fullmatch(practice):
                path = f"{place.index_path}.practices[{index}]"
                yield f'{path}: "{practice}" is no id such as 003-35'
