"""What is said of a problem: what happened, what is safe, what to do (goal B15).

The window and the commands both ask here; the table itself is `ui.problem_table`.
"""

from __future__ import annotations

from typing import NamedTuple

from app.problems import Problem
from ui.problem_table import TABLE, UNKNOWN
from ui.words import QT_TRANSLATE_NOOP, translated

_BACKENDS = frozenset({"backend", "former", "now"})
_KEYRINGS = {
    "keyring.backends.SecretService": QT_TRANSLATE_NOOP("Problems", "the Secret Service keyring"),
    "keyring.backends.libsecret": QT_TRANSLATE_NOOP("Problems", "the Secret Service keyring"),
    "keyring.backends.kwallet": QT_TRANSLATE_NOOP("Problems", "KWallet"),
    "keyring.backends.macOS": QT_TRANSLATE_NOOP("Problems", "the macOS keychain"),
    "keyring.backends.Windows": QT_TRANSLATE_NOOP("Problems", "the Windows credential store"),
    "keyring.backends.fail": QT_TRANSLATE_NOOP("Problems", "none"),
    "keyring.backends.null": QT_TRANSLATE_NOOP("Problems", "one that keeps nothing"),
    "keyrings.alt": QT_TRANSLATE_NOOP("Problems", "one that keeps secrets in plain text"),
}


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
    facts = _Facts({name: _told(name, fact) for name, fact in problem.facts.items()})
    facts["code"] = problem.code
    row = TABLE.get(_variant(problem)) or TABLE.get(problem.code, UNKNOWN)
    return ProblemWords(*(translated("Problems", text).format_map(facts).strip() for text in row))


def backend_name(backend: str) -> str:
    """The name by which people know a keyring; its class where they do not know it."""
    for prefix, name in _KEYRINGS.items():
        if backend.startswith(prefix):
            return translated("Problems", name)
    return backend


def in_one_line(problem: Problem) -> str:
    """What happened and what is safe, for a banner."""
    words = words_for(problem)
    return f"{words.happened} {words.safe}".strip()


def _variant(problem: Problem) -> str:
    """The row for the reason of a problem, where there is one."""
    reason = problem.facts.get("reason", "")
    if problem.code == "recovery_code_mistyped" and not problem.facts.get("groups"):
        reason = "length"
    return f"{problem.code}/{reason}"


def _told(name: str, fact: object) -> str:
    if name in _BACKENDS:
        return backend_name(str(fact))
    if isinstance(fact, tuple):
        return ", ".join(str(each) for each in fact)
    return "" if fact is None else str(fact)
