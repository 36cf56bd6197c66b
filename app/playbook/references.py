"""Checking that every id which a playbook refers to is there."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from app.playbook.fit import near
from app.playbook.shape import Playbook, When
from app.playbook.values import BLANK_FIELDS
from app.playbook.walk import places
from app.records import Call

RECORD_FIELDS = (
    *(field.name for field in msgspec.structs.fields(Call)),
    "asked_by",
    "tension",
    "notes",
    "promises",
    "next_time",
)
"""What a playbook may give its own words to."""

_WHEN_PARTS = ("manners", "difficulties", "steps", "causes", "outcomes", "options")


def reference_faults(playbook: Playbook) -> Iterator[str]:
    """References to an id that is not there, and ids that a list names twice."""
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
    for path, when in every_when(playbook):
        for part in _WHEN_PARTS:
            yield f"{path}.{part}", part, getattr(when, part)
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


def every_when(playbook: Playbook) -> Iterator[tuple[str, When]]:
    """Every condition of a playbook with its path."""
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


def field_faults(playbook: Playbook) -> Iterator[str]:
    """Fields of the record that are filled from or worded, and do not exist."""
    for index, placeholder in enumerate(playbook.placeholders):
        if placeholder.field and placeholder.field not in BLANK_FIELDS:
            yield _unknown(f"placeholders[{index}].field", placeholder.field, list(BLANK_FIELDS))
    for index, field in enumerate(playbook.fields):
        if field.id not in RECORD_FIELDS:
            yield _unknown(f"fields[{index}].id", field.id, list(RECORD_FIELDS))
