"""What of a finding may be told to others: numbers, words from closed lists, and placeholders."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from pathlib import Path, PurePath

import msgspec

from app.health import Finding
from app.problems import Problem
from app.support.placeholders import ANY, looks_like_path, told_name, told_path

_VERSIONS = frozenset({"version", "sqlite", "cipher", "python", "release", "found", "known"})
_VERSION = re.compile(r"\d{1,4}(?:\.\d{1,4}){0,3}(?!\d)")

Vetted = str | int | float | bool | None


class Vetting:
    """Lets through what names nobody. `words` are those that the program itself can say.

    A number is a number. A version is its figures alone. A path is told by where it is. Of all
    other texts only those on the list stay; the rest is `*`.
    """

    def __init__(self, profile: Path, words: Collection[str], home: Path | None = None) -> None:
        self._profile = profile
        self._words = frozenset(words)
        self._home = home

    def finding(self, finding: Finding) -> Finding:
        """The same finding with nothing personal in it."""
        facts = {name: self._fact(name, fact) for name, fact in finding.facts.items()}
        return msgspec.structs.replace(
            finding,
            facts={name: each for name, each in facts.items() if each is not None},
            problem=None if finding.problem is None else self.problem(finding.problem),
        )

    def problem(self, problem: Problem) -> Problem:
        """The same problem with nothing personal in it."""
        facts = {name: self._fact(name, fact) for name, fact in problem.facts.items()}
        return Problem(problem.code, **facts)

    def facts(self, facts: Mapping[str, object]) -> dict[str, Vetted]:
        """Facts with nothing personal in them."""
        return {name: self._fact(name, fact) for name, fact in facts.items()}

    def _fact(self, name: str, fact: object) -> Vetted:
        if fact is None or isinstance(fact, bool | int | float):
            return fact
        if isinstance(fact, PurePath):
            return told_path(fact, self._profile, self._home)
        if isinstance(fact, tuple):
            return ", ".join(str(self._fact(name, each)) for each in fact)
        return self._text(name, str(fact))

    def _text(self, name: str, text: str) -> str:
        if name in _VERSIONS:
            figures = _VERSION.match(text)
            return ANY if figures is None else figures[0]
        if text in self._words or not text:
            return text
        if looks_like_path(text):
            return told_path(text, self._profile, self._home)
        if ", " in text:
            return ", ".join(self._text("", each) for each in text.split(", "))
        return told_name(text)
