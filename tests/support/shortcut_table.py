"""The page docs/shortcuts.md, made from the table of shortcuts.

Renew it with `python -m tests.support.shortcut_table > docs/shortcuts.md`.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from ui.shortcuts import TABLE, Shortcut
from ui.supervisor.shortcuts import TABLE as SUPERVISORS

HEAD = """# Shortcuts

Every function has a key. Ctrl+/ shows this list in the window, where each key can be changed.
Tension, steps and phrases leave the caret where it is: press them while you type notes.
"""

PALETTE = """
## In the list of phrases (F3)

| key | does |
|---|---|
| letters | search: every word must be found, small typing mistakes are forgiven |
| Enter | show the sentence large, and put it on the clipboard |
| Ctrl+Enter | only copy it |
| Shift+Enter | put it into the notes at the caret |
| 1 … 9 | a favourite, while nothing is typed |
| Escape | back to the notes |

## In the notes

| key | does |
|---|---|
| ! at the beginning of a line | a task or promise: `! call back tomorrow 3pm` |
| Enter behind it | make what the chips show |
| Backspace behind a chip | turn that part back into plain text |
| Ctrl+Z | undo typing; one inserted phrase is one step |
"""

SUPERVISOR = """
## In the supervisor's window
"""


def page() -> str:
    """The whole page as Markdown."""
    parts = [HEAD, *_lists(TABLE, "##"), PALETTE, SUPERVISOR, *_lists(SUPERVISORS, "###")]
    return "".join(parts)


def _lists(table: tuple[Shortcut, ...], level: str) -> Iterator[str]:
    for group, rows in groupby(table, key=lambda row: row.group):
        lines = [f"| {row.keys} | {row.title} |" for row in rows]
        head = [f"\n{level} {group}\n", "| key | does |", "|---|---|"]
        yield "\n".join([*head, *lines, ""])


if __name__ == "__main__":
    print(page(), end="")
