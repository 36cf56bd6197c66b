"""What is said of a problem: what happened, what is safe, what to do (goal B15).

The window and the commands both ask here; the table itself is `ui.problem_table`.
"""

from __future__ import annotations

from typing import NamedTuple

from app.problems import Problem
from ui.problem_table import TABLE, UNKNOWN
from ui.words import translated


class ProblemWords(NamedTuple):
    """The three things that a person has to know."""

    happened: str
    safe: str
    do: str


class _Facts(dict[str, str]):
    """Facts as text; one that the problem does not bring leaves its blank empty."""

    def __missing__(self, name: str) -> str:
        return ""


def words_for(problem: Problem) -> ProblemWords:
    """The words for a problem, its facts filled in."""
    facts = _Facts({name: _told(fact) for name, fact in problem.facts.items()})
    facts["code"] = problem.code
    row = TABLE.get(problem.code, UNKNOWN)
    return ProblemWords(*(translated("Problems", text).format_map(facts).strip() for text in row))


def in_one_line(problem: Problem) -> str:
    """What happened and what is safe, for a banner."""
    words = words_for(problem)
    return f"{words.happened} {words.safe}".strip()


def _told(fact: object) -> str:
    if isinstance(fact, tuple):
        return ", ".join(str(each) for each in fact)
    return "" if fact is None else str(fact)
