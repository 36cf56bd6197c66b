"""The page of faults names tests that exist (docs/faults.md)."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "faults.md"


@cache
def names_in(path: str) -> frozenset[str]:
    """The names of the tests in a file."""
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def test_every_test_named_exists_and_every_row_names_one() -> None:
    rows = [line for line in PAGE.read_text("utf-8").splitlines() if re.match(r"\| F\d\d ", line)]
    assert len(rows) > 20
    for row in rows:
        named = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", row)
        assert named, row
        for path, name in named:
            assert name in names_in(path), f"{path} has no {name}"


def test_every_fault_stands_there_once() -> None:
    faults = re.findall(r"^\| (F\d\d) ", PAGE.read_text("utf-8"), re.MULTILINE)
    assert len(faults) == len(set(faults))
    assert set(faults) >= {f"F{number:02}" for number in range(1, 23)}
