"""Known problems: things that go wrong in the world, for which the program has words.

`app` and `db` raise a `Problem` with a code and facts; the windows and commands hold the words:
what happened, what is safe, what to do (B15). Anything else that is raised is a bug.
"""

from __future__ import annotations

from pathlib import Path

Fact = str | int | float | bool | Path | tuple[str, ...] | None


class Problem(Exception):
    """A known problem. `code` is stable and snake_case; `facts` fill the words' blanks.

    Facts never hold customer text: a problem may be logged (C19).
    """

    def __init__(self, code: str, **facts: Fact) -> None:
        super().__init__(code)
        self.code = code
        self.facts: dict[str, Fact] = facts

    def __str__(self) -> str:
        told = ", ".join(f"{name}={value}" for name, value in self.facts.items())
        return f"{self.code} ({told})" if told else self.code
