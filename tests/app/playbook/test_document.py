"""docs/playbook.md tells every part of the format, and no part that is not there."""

import re
import tomllib
from pathlib import Path
from typing import Any

import msgspec
import pytest

from app.playbook import shape
from app.playbook.check import CUE_CAP, OUTCOME_CAP, STEPS_AT_LEAST, STEPS_AT_MOST
from app.playbook.fit import misfits
from app.playbook.values import BLANK_FIELDS

TEXT = (Path(__file__).parents[3] / "docs" / "playbook.md").read_text("utf-8")
COMMON = {"id", "title", "practices"}

# The heading of the document, and the struct that it tells.
TOLD: dict[str, type[msgspec.Struct]] = {
    "[[groups]]": shape.Group,
    "[[steps]]": shape.Step,
    "[[steps.hints]]": shape.Hint,
    "[[kinds]]": shape.PhraseKind,
    "[[phrases]]": shape.Phrase,
    "[[placeholders]]": shape.Placeholder,
    "[[avoid]]": shape.Avoid,
    "[[phrase_rules]]": shape.PhraseRule,
    "[[styles]]": shape.Style,
    "[[causes]]": shape.Cause,
    "[[options]]": shape.Option,
    "[boundary]": shape.Boundary,
    "[[boundary.tracks]]": shape.Track,
    "[[boundary.tracks.rungs]]": shape.Rung,
    "[manager]": shape.ManagerPath,
    "[emergency]": shape.EmergencyCard,
    "[[outcomes]]": shape.Outcome,
    "[[follow_ups]]": shape.FollowUpRule,
    "due": shape.Due,
    "[[templates]]": shape.Template,
    "[[reflection]]": shape.Question,
    "[[mindset]]": shape.MindsetCard,
    "[pause]": shape.Pause,
    "breath": shape.Breath,
    "[refocus]": shape.Refocus,
    "[[tension]]": shape.TensionLevel,
    "[[fields]]": shape.Field,
    "[[reasons]]": shape.Reason,
    "[[scenarios]]": shape.Scenario,
    "[[off_phone]]": shape.OffPhone,
    "[archive]": shape.Archive,
}


def sections() -> dict[str, str]:
    """Heading → the text up to the next heading."""
    pieces = re.split(r"^#{2,4} (.+)$", TEXT, flags=re.MULTILINE)
    return {name.strip("`"): body for name, body in zip(pieces[1::2], pieces[2::2], strict=True)}


def rows(section: str) -> dict[str, str]:
    """The parts that a table tells → what it says on whether they must be there."""
    return dict(re.findall(r"^\| `(\w+)` \|([^|]*)\|", section, flags=re.MULTILINE))


def parts(struct: type[msgspec.Struct]) -> dict[str, bool]:
    return {field.name: field.required for field in msgspec.structs.fields(struct)}


@pytest.mark.parametrize("heading", TOLD)
def test_a_table_tells_all_parts_and_which_must_be_there(heading: str):
    told, there = rows(sections()[heading]), parts(TOLD[heading])
    assert set(told) <= set(there)
    missing = set(there) - set(told)
    assert missing <= (COMMON if issubclass(TOLD[heading], shape.Item) else set())
    for part, must in told.items():
        assert (must.strip() == "yes") == there[part], part


def test_the_head_of_the_file_is_told():
    told = rows(sections()["The head of the file"])
    there = parts(shape.Playbook)
    tables = {name for name in there if name not in told}
    for name in tables:
        assert f"`{name}`" in sections()["The head of the file"]
    required, optional = sections()["The head of the file"].split("These may be left out:")
    for name in tables:
        assert f"`{name}`" in (required if there[name] else optional), name


def test_conditions_are_told():
    assert set(rows(sections()["Conditions"])) == set(parts(shape.When))


def test_every_struct_of_the_shape_is_told():
    known = {
        each
        for each in vars(shape).values()
        if isinstance(each, type) and issubclass(each, msgspec.Struct)
    }
    assert known == {*TOLD.values(), shape.When, shape.Playbook, shape.Item, msgspec.Struct}


def test_the_choices_are_told():
    def choices(literal: Any) -> set[str]:
        return {choice for choice in literal.__args__ if choice}

    for heading, part, literal in (
        ("[[styles]]", "sort", shape.StyleSort),
        ("[[styles]]", "questions", shape.QuestionForm),
        ("[[boundary.tracks.rungs]]", "kind", shape.RungKind),
        ("[[reflection]]", "form", shape.AnswerForm),
        ("[[follow_ups]]", "kind", shape.FollowUpKind),
    ):
        row = next(
            line for line in sections()[heading].splitlines() if line.startswith(f"| `{part}`")
        )
        assert set(re.findall(r'`"(\w+)"`', row)) == choices(literal), (heading, part)


def test_the_fields_that_fill_a_blank_are_told():
    row = next(
        line for line in sections()["[[placeholders]]"].splitlines() if line.startswith("| `field`")
    )
    assert set(re.findall(r"`(\w+)`", row)) - {"field"} == set(BLANK_FIELDS)


def test_the_limits_are_told():
    assert f"{STEPS_AT_LEAST} to {STEPS_AT_MOST} steps" in TEXT
    assert f"at most {CUE_CAP} characters" in TEXT
    assert f"1 to {OUTCOME_CAP}" in TEXT


@pytest.mark.parametrize("example", re.findall(r"```toml\n(.*?)```", TEXT, flags=re.DOTALL))
def test_the_examples_have_the_right_shape(example: str):
    faults = misfits(tomllib.loads(example), shape.Playbook)
    assert [fault for fault in faults if not re.fullmatch(r"\w+: missing", fault)] == []
