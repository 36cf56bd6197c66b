"""The text for a works agreement names exactly what leaves an agent's machine."""

import re
from pathlib import Path

import msgspec

from app.bundle.lines import PARTS, Shared, SharedAnswer, SharedCall

TEXT = (Path(__file__).parents[2] / "docs" / "works-agreement.md").read_text("utf-8")
OF_ALL = {field.name for field in msgspec.structs.fields(Shared)}


def told(kind: str) -> list[str]:
    """The fields that the agreement names for a kind."""
    row = re.search(rf"^\| {kind} \| (.*) \|$", TEXT, flags=re.MULTILINE)
    assert row is not None, kind
    return row[1].split(", ")


def fields(struct: type[msgspec.Struct]) -> list[str]:
    return [each.name for each in msgspec.structs.fields(struct) if each.name not in OF_ALL]


def test_the_fields_of_every_kind_are_told() -> None:
    assert told("calls") == fields(SharedCall)
    for kind, struct in PARTS.items():
        wanted = fields(struct) if kind != "reflections" else fields(SharedAnswer)
        assert told(kind) == wanted, kind
