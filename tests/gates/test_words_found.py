"""Every text in the code that is to be translated is in the catalogues.

lupdate passes over `translate(context, text, "", an.attribute)` without a word: such a text would
stay English everywhere, with its "(s)".
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[2]
CATALOGUE = ROOT / "resources" / "translations" / "callside_de.ts"


def known() -> set[tuple[str, str]]:
    """Context and source of every message."""
    found = set()
    root = ET.parse(CATALOGUE).getroot()  # noqa: S314 - our own file
    for context in root.iter("context"):
        name = context.findtext("name") or ""
        found |= {(name, message.findtext("source") or "") for message in context.iter("message")}
    return found


def said(path: Path) -> Iterator[tuple[int, str, str]]:
    """Line, context and text of each `translate("…", "…")` of a module."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not isinstance(node, ast.Call) or len(node.args) < 2:
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        name = node.func.id if isinstance(node.func, ast.Name) else name
        texts = [each.value for each in node.args[:2] if isinstance(each, ast.Constant)]
        if name == "translate" and len(texts) == 2 and all(isinstance(t, str) for t in texts):
            yield node.lineno, str(texts[0]), str(texts[1])


def test_every_text_is_in_the_catalogue() -> None:
    messages = known()
    missing = [
        f"{path.relative_to(ROOT)}:{line} {context}: {text}"
        for path in sorted((ROOT / "ui").rglob("*.py"))
        for line, context, text in said(path)
        if (context, text) not in messages
    ]
    assert missing == []
