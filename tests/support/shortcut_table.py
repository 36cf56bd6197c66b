"""The page docs/shortcuts.md, made from the table of shortcuts.

Renew it with `python -m tests.support.shortcut_table > docs/shortcuts.md`.
"""

from __future__ import annotations

from itertools import groupby

from ui.shortcuts import TABLE

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


def page() -> str:
    """The whole page as Markdown."""
    parts = [HEAD]
    for group, rows in groupby(TABLE, key=lambda row: row.group):
        lines = [f"| {row.keys} | {row.title} |" for row in rows]
        parts.append("\n".join([f"\n## {group}\n", "| key | does |", "|---|---|", *lines, ""]))
    return "".join(parts) + PALETTE


if __name__ == "__main__":
    print(page(), end="")
