"""A class that others inherit from names itself where it says a number.

`self.tr("%n call(s)", "", 3)` asks in the heir's name first: PySide finds no words there, puts the
number into the source text, and takes that for the translation. The supervisor's window said "3
setting(s)" in every language.
"""

from __future__ import annotations

import ast
from pathlib import Path
from typing import NamedTuple

UI = Path(__file__).parents[2] / "ui"
A_NUMBER = 3
"""Arguments of `tr` where the last is a number."""


class Found(NamedTuple):
    """A class: its file, what it inherits from, and the lines in which it says numbers by `tr`."""

    file: str
    bases: tuple[str, ...]
    lines: tuple[int, ...]


def classes() -> dict[str, Found]:
    found = {}
    for path in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef):
                bases = tuple(base.id for base in node.bases if isinstance(base, ast.Name))
                lines = tuple(each.lineno for each in ast.walk(node) if is_number(each))
                found[node.name] = Found(path.name, bases, lines)
    return found


def is_number(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "tr"
        and len(node.args) >= A_NUMBER
    )


def test_no_class_with_heirs_says_numbers_by_tr() -> None:
    known = classes()
    inherited = {base for each in known.values() for base in each.bases}
    wrong = {name: each for name, each in known.items() if name in inherited and each.lines}
    assert wrong == {}
    assert {"ManagedPage", "BackupsPage"} <= inherited
