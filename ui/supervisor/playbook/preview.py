"""How agents will see what is being edited: the step, the phrase, the rung, the rule."""

from __future__ import annotations

from typing import Any

from msgspec import Struct
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.playbook.blanks import fill
from app.playbook.place_path import value_at
from app.playbook.shape import Playbook
from app.playbook.values import blank_names
from ui.controls.card import Card
from ui.controls.label import Label
from ui.controls.sentence_board import SentenceBoard
from ui.look.tokens import SPACE_3


class Preview(Card):
    """The entry at a path as the agent's window words it; empty where it shows nothing there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("As agents see it"))
        self._held: QWidget | None = None

    @property
    def words(self) -> str:
        """Everything that is shown, line by line."""
        held = self._held
        if held is None:
            return ""
        return "\n".join(label.text() for label in held.findChildren(Label) if label.text())

    def show_entry(self, playbook: Playbook, path: str) -> None:
        """Show the entry at a path."""
        if self._held is not None:
            self.body.removeWidget(self._held)
            self._held.hide()
            self._held.deleteLater()
        self._held = QWidget()
        column = QVBoxLayout(self._held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_3)
        entry = value_at(playbook, path) if path else playbook
        shown = _shown(playbook, entry)
        for widget in shown:
            column.addWidget(widget)
        self.body.addWidget(self._held)
        self.setVisible(bool(shown))


def _shown(playbook: Playbook, entry: Any) -> list[QWidget]:
    kind = type(entry).__name__
    title = str(getattr(entry, "title", ""))
    if kind == "Step":
        phrases = {phrase.id: phrase.body for phrase in playbook.phrases}
        avoid = {each.id: each for each in playbook.avoid}
        return [
            Label(title, "heading"),
            Label(entry.cue, "body"),
            *(
                SentenceBoard(_filled(playbook, phrases.get(name, name)))
                for name in entry.phrases[:3]
            ),
            *(Label(avoid[name].title, "small") for name in entry.avoid[:1] if name in avoid),
        ]
    if kind == "Phrase":
        return [SentenceBoard(_filled(playbook, entry.body), caption=title)]
    if kind == "Avoid":
        return [Label(title, "strong"), Label(entry.instead, "body")]
    if kind == "Track":
        boards = (
            SentenceBoard(_filled(playbook, rung.sentence), "danger", rung.title)
            for rung in entry.rungs
        )
        return [Label(title, "heading"), *boards]
    if kind == "Template":
        body = _filled(playbook, entry.body)
        return [Label(_filled(playbook, entry.subject), "strong"), Label(body, "body")]
    return _plain(playbook, entry, title)


def _plain(playbook: Playbook, entry: Struct, title: str) -> list[QWidget]:
    """A title and the sentences under it, for entries that are shown as they stand."""
    parts = ("cue", "advice", "body", "ask", "say", "because", "hint", "reminder")
    texts = [str(getattr(entry, part)) for part in parts if getattr(entry, part, "")]
    if not texts:
        return []
    lines: list[QWidget] = [Label(title, "strong")] if title else []
    return [*lines, *(Label(_filled(playbook, text), "body") for text in texts)]


def _filled(playbook: Playbook, text: str) -> str:
    """A text with the examples of the playbook in its blanks."""
    examples = {each.id: each.example for each in playbook.placeholders if each.example}
    return fill(text, examples, blank_names(playbook)).text
