"""What a pattern is: named questions to the facts, and the picture that their answers make."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from app.bundle.lines import SharedSheet
from app.insight.names import Names
from app.insight.patterns.question import Facts, Question, Table
from app.insight.picture import Picture, Selection

Answer = Mapping[str, Any]
"""One row of an answer, by its columns; a count that may not be shown is None."""

Answers = Mapping[str, Sequence[Answer]]


@dataclass(frozen=True, kw_only=True)
class Frame:
    """What a picture is made within: the period as it was looked at, names, what may be shown.

    `calls` and `agents` are those of the whole selection. `group_size` is 0 where single agents may
    be shown, else how many a group must have. `sheets` holds the calls that
    `Pattern.sheets` asked for, where the records are at hand; elsewhere it is empty.
    """

    selection: Selection
    calls: int
    agents: int
    names: Names
    sheets: Mapping[str, SharedSheet] = field(default_factory=dict)
    group_size: int = 0
    small_groups_hidden: bool = False
    gaps: bool = False


@dataclass(frozen=True, kw_only=True)
class Pattern:
    """One pattern. `needs` are the tables of facts that it reads.

    `behind` names the question whose events are the calls behind a row. `about` tells of whom it
    speaks: of an "agent" or a "call" one by one, it is not there without the individual view.
    `sheets` names the question whose `key` is calls of which the texts are wanted. `summed` names
    the question whose rows are summed up as the answer "all"; each of its events has one key.
    """

    code: str
    subject: str
    needs: tuple[str, ...]
    questions: Mapping[str, Question]
    picture: Callable[[Answers, Frame], Picture]
    behind: str
    about: Literal["groups", "agent", "call"] = "groups"
    sheets: str = ""
    summed: str = ""

    def expressions(self, facts: Facts, selection: Selection) -> dict[str, Table]:
        """Every expression of the pattern, by name."""
        return {
            name: question.expression(facts, selection) for name, question in self.questions.items()
        }

    def calls_behind(self, facts: Facts, selection: Selection, key: str) -> Table:
        """The calls behind the row with this key, newest first; all of them for ""."""
        return self.questions[self.behind].behind(facts, selection, key)
