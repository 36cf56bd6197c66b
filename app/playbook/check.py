"""Checking what a playbook says against itself: references, numbers, limits, words."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator

import msgspec

from app.playbook.blanks import blanks, brace_fault
from app.playbook.fit import near
from app.playbook.shape import Due, Item, Playbook, When
from app.playbook.walk import places
from app.records import Call

FORMAT = 1
CUE_CAP = 60
OUTCOME_CAP = 15
STEPS_AT_LEAST, STEPS_AT_MOST = 8, 12
PHRASES_AT_LEAST = 3
LEVELS = range(1, 6)

SETTINGS_FIELDS = ("agent", "agent_phone", "agent_email", "company", "manager", "called_on")
"""What can fill a placeholder beside a call's fields; the window takes them from the settings."""

RECORD_FIELDS = ("asked_by", "tension", "notes", "promises", "next_time")
"""What the playbook may give words to beside a call's fields."""

_CALL_FIELDS = tuple(field.name for field in msgspec.structs.fields(Call))
_ID = re.compile(r"[a-z][a-z0-9_]{0,39}")
_PRACTICE = re.compile(r"\d{3}-\d{2}[a-z]?")
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
# Control, format (among them the marks that turn the direction of text) and lone surrogates.
_HIDDEN = {"Cc", "Cf", "Cs", "Co", "Cn"}
_LONG_TEXTS = ("body", "about", "advice", "reminder")


def contradictions(playbook: Playbook) -> list[str]:
    """What is wrong with a playbook that has the right shape: one line each, its path first."""
    checks: tuple[Callable[[Playbook], Iterable[str]], ...] = (
        _counts,
        _ladder,
        _tension,
        _ids,
        _texts,
        _placeholders,
        _references,
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
            hidden = sorted({c for c in text if c != "\n" and unicodedata.category(c) in _HIDDEN})
            if hidden:
                shown = ", ".join(f"U+{ord(c):04X}" for c in hidden)
                yield f"{path}: invisible character {shown}"


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
    for index, placeholder in enumerate(playbook.placeholders):
        known = [*_CALL_FIELDS, *SETTINGS_FIELDS]
        if placeholder.field and placeholder.field not in known:
            yield _unknown(f"placeholders[{index}].field", placeholder.field, known)
    for index, field in enumerate(playbook.fields):
        known = [*_CALL_FIELDS, *RECORD_FIELDS]
        if field.id not in known:
            yield _unknown(f"fields[{index}].id", field.id, known)


def _references(playbook: Playbook) -> Iterator[str]:
    ids = _known_ids(playbook)
    for path, section, names in _lists_of_ids(playbook):
        for index, name in enumerate(names):
            if name not in ids[section]:
                yield _unknown(f"{path}[{index}]", name, ids[section])
            elif name in names[:index]:
                yield f'{path}[{index}]: "{name}" is there twice'
    for path, section, name in _single_ids(playbook):
        if name not in ids[section]:
            yield _unknown(path, name, ids[section])


def _lists_of_ids(playbook: Playbook) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Every list of ids: its path, the section that they are of, the ids."""
    for index, step in enumerate(playbook.steps):
        yield f"steps[{index}].phrases", "phrases", step.phrases
        yield f"steps[{index}].avoid", "avoid", step.avoid
    for index, style in enumerate(playbook.styles):
        yield f"styles[{index}].order", "steps", style.order
        yield f"styles[{index}].phrases", "phrases", style.phrases
        yield f"styles[{index}].avoid", "avoid", style.avoid
    for index, rule in enumerate(playbook.phrase_rules):
        yield f"phrase_rules[{index}].kinds", "kinds", rule.kinds
        yield f"phrase_rules[{index}].phrases", "phrases", rule.phrases
    for index, scenario in enumerate(playbook.scenarios):
        yield f"scenarios[{index}].steps", "steps", scenario.steps
    for index, reason in enumerate(playbook.reasons):
        yield f"reasons[{index}].about", "places", reason.about
    yield "manager.phrases", "phrases", playbook.manager.phrases
    yield "pause.phrases", "phrases", playbook.pause.phrases
    yield "refocus.phrases", "phrases", playbook.refocus.phrases
    yield "refocus.groups", "groups", playbook.refocus.groups


def _single_ids(playbook: Playbook) -> Iterator[tuple[str, str, str]]:
    """Every single id that stands for something elsewhere: its path, the section, the id."""
    for index, step in enumerate(playbook.steps):
        yield f"steps[{index}].group", "groups", step.group
    for index, phrase in enumerate(playbook.phrases):
        yield f"phrases[{index}].kind", "kinds", phrase.kind
    for index, style in enumerate(playbook.styles):
        for name in style.cues:
            yield f"styles[{index}].cues.{name}", "steps", name
    for index, follow_up in enumerate(playbook.follow_ups):
        if follow_up.template:
            yield f"follow_ups[{index}].template", "templates", follow_up.template


def _conditions(playbook: Playbook) -> Iterator[str]:
    ids = _known_ids(playbook)
    parts = ("manners", "difficulties", "steps", "causes", "outcomes", "options")
    for path, when in _every_when(playbook):
        for part in parts:
            for index, name in enumerate(getattr(when, part)):
                if name not in ids[part]:
                    yield _unknown(f"{path}.{part}[{index}]", name, ids[part])
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


def _every_when(playbook: Playbook) -> Iterator[tuple[str, When]]:
    for index, follow_up in enumerate(playbook.follow_ups):
        yield f"follow_ups[{index}].when", follow_up.when
    for index, rule in enumerate(playbook.phrase_rules):
        yield f"phrase_rules[{index}].when", rule.when


def _known_ids(playbook: Playbook) -> dict[str, list[str]]:
    sections = ("groups", "steps", "kinds", "phrases", "avoid", "causes", "outcomes", "options")
    ids = {name: [item.id for item in getattr(playbook, name)] for name in sections}
    ids["templates"] = [template.id for template in playbook.templates]
    ids["manners"] = [style.id for style in playbook.styles if style.sort == "manner"]
    ids["difficulties"] = [style.id for style in playbook.styles if style.sort == "difficulty"]
    ids["places"] = [place.path for place in places(playbook) if place.path]
    return ids


def _unknown(path: str, name: str, known: list[str]) -> str:
    return f'{path}: "{name}" is not known{near(name, known)}'
