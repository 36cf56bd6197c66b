"""Every problem that the program can raise has words: what happened, what is safe, what to do."""

from __future__ import annotations

import ast
import string
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TypeGuard

import pytest

from app.problems import Problem
from ui.problem_table import TABLE
from ui.problem_words import backend_name, in_one_line, words_for

ROOT = Path(__file__).resolve().parents[3]


@cache
def raised() -> tuple[tuple[str, set[str], str], ...]:
    """Code, facts and place of each problem that is named in the program; looked up once."""
    return tuple(_raised())


def _raised() -> Iterator[tuple[str, set[str], str]]:
    for folder in ("app", "db", "ui"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            text = path.read_text("utf-8")
            # Each worker does this to know its tests: only what has any is taken apart.
            for node in ast.walk(ast.parse(text)) if "Problem(" in text else ():
                if _is_problem(node) and isinstance(node.args[0], ast.Constant):
                    facts = {keyword.arg or "**" for keyword in node.keywords}
                    yield str(node.args[0].value), facts, f"{path.name}:{node.lineno}"


def _is_problem(node: ast.AST) -> TypeGuard[ast.Call]:
    """Whether a problem is made here."""
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == Problem.__name__
    )


@pytest.mark.parametrize("code", sorted({code for code, _, _ in raised()}))
def test_a_problem_that_is_raised_has_words(code: str):
    places = [place for each, _, place in raised() if each == code]
    assert code in TABLE, places


@pytest.mark.parametrize("code", sorted(TABLE))
def test_each_row_says_all_three_and_asks_for_facts_that_exist(code: str):
    row = TABLE[code]
    assert all(row)
    assert all(text.endswith((".", "}", "?")) for text in row), row
    blanks = {name for text in row for _, name, _, _ in string.Formatter().parse(text) if name}
    known = [facts for each, facts, _ in raised() if each == code.partition("/")[0]]
    if known:
        all_facts = set().union(*known)
        if code.startswith("ami_"):
            # The receiver says of each which exchange it is, and when it tries again.
            all_facts |= {"host", "seconds"}
        assert blanks <= all_facts | {"path", "said", "folder"}, (blanks, all_facts)


def test_facts_are_filled_in_and_missing_ones_leave_no_braces():
    assert "1; 2 is needed" in words_for(Problem("library_old", sqlite="1", needed="2")).happened
    assert "{" not in "".join(words_for(Problem("library_old")))


def test_a_fact_is_never_read_as_a_template():
    words = words_for(Problem("file_unreadable", path="{code} {0} %s <b>"))
    assert words.happened == "The file cannot be read: {code} {0} %s <b>"


def test_a_problem_without_words_names_its_code():
    assert words_for(Problem("quite_new")).happened == "Something went wrong (quite_new)."


def test_a_reason_may_have_words_of_its_own():
    refused = words_for(Problem("link_refused", reason="not_http"))
    assert refused.happened == "Only addresses with https:// or http:// can be opened."
    assert words_for(Problem("link_refused", reason="malformed")).happened.startswith("This addr")
    slips = words_for(Problem("recovery_code_mistyped", groups=("2", "5"), symbols=35, needed=35))
    assert "group 2, 5" in slips.happened


def test_keyrings_have_names_that_people_know():
    assert backend_name("keyring.backends.kwallet.DBusKeyring") == "KWallet"
    assert backend_name("some.other.Keyring") == "some.other.Keyring"


def test_a_banner_has_what_happened_and_what_is_safe():
    told = in_one_line(Problem("disk_full"))
    assert told == "The disk is full. Your text is kept here; trying again."
