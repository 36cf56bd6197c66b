"""The page on which a rehearsal is chosen: the built-in conversations, or a file's."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from app.conversation import Conversation
from app.problems import Problem
from ui.controls.banner import Banner
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.label import Label
from ui.controls.scroll_column import ScrollColumn
from ui.controls.search_field import SearchField
from ui.problem_words import words_for
from ui.workplace import Page, Workplace

SHOWN = 60


class ConversationCard(Card):
    """One conversation: its name, what it is about, and the button that begins it."""

    def __init__(self, conversation: Conversation, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.conversation = conversation
        self.add(Label(conversation.name(), "strong"))
        if conversation.about:
            self.add(Label(conversation.about, "muted"))
        self.add(Label(self.tr("%n turn(s)", "", len(conversation.turns)), "small"))
        self.begin = Button(self.tr("Rehearse this call"), "play")
        self.begin.setAccessibleName(self.tr("Rehearse: {name}").format(name=conversation.name()))
        self.body.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeading)


class RehearsalPage(QWidget):
    """Lists conversations to rehearse; beginning one opens the real desk with a marked call.

    Rehearsals never count in numbers or exports.
    """

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._conversations: tuple[Conversation, ...] = ()
        self._banner = Banner(tone="danger")
        self._banner.hide()
        self._search = SearchField(self.tr("Find a conversation"))
        self._search.textChanged.connect(self._list)
        self._open = Button(self.tr("Open a file of conversations…"), "book-open")
        self._open.clicked.connect(self.ask_for_file)
        self._more = Label("", "small")
        self._column = ScrollColumn(self.tr("Conversations"))
        self._column.add(
            Label(
                self.tr(
                    "Practise with the real desk: the customer's turns appear above it, and you "
                    "tick, note and warn as you would. Nothing of it counts in any number."
                ),
                "muted",
            )
        )
        self._column.add(self._banner)
        self._column.add(self._search)
        self._cards = QVBoxLayout()
        self._column.body.addLayout(self._cards)
        self._column.add(self._more)
        self._column.body.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeading)
        self._column.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._column)

    def show_call(self, call: UUID | None) -> None:
        """The page is about no call."""
        del call

    def shown(self) -> None:
        """List the built-in conversations at the first showing."""
        if not self._conversations:
            self.show_conversations(self._place.stage.built_in())

    def show_conversations(self, conversations: tuple[Conversation, ...]) -> None:
        """Offer these conversations."""
        self._conversations = conversations
        self._list()

    def open_file(self, path: Path) -> None:
        """Offer the conversations of a file, or say which line of it is faulty."""
        try:
            found = self._place.stage.read(path)
        except Problem as problem:
            words = words_for(problem)
            self._banner.show_text(f"{words.happened} {words.do}")
            return
        self._banner.hide()
        self.show_conversations(found)

    def ask_for_file(self) -> None:
        """Let a file be chosen, beside the window and not over it."""
        chooser = QFileDialog(self, self.tr("Open conversations"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setNameFilter(self.tr("Conversations (*.jsonl)"))
        chooser.setModal(False)
        chooser.fileSelected.connect(lambda name: self.open_file(Path(name)))
        chooser.show()

    def _list(self) -> None:
        words = self._search.text().casefold().split()
        fitting = [
            each for each in self._conversations if all(word in _told(each) for word in words)
        ]
        while (item := self._cards.takeAt(0)) is not None:
            card = item.widget()
            if card is not None:
                card.hide()
                card.deleteLater()
        for conversation in fitting[:SHOWN]:
            card = ConversationCard(conversation)
            card.begin.clicked.connect(lambda _=False, one=conversation: self._begin(one))
            self._cards.addWidget(card)
        left = len(fitting) - SHOWN
        self._more.setVisible(left > 0 or not fitting)
        self._more.setText(
            self.tr("%n more: search to find them.", "", left)
            if left > 0
            else self.tr("No conversation holds all these words.")
        )

    def _begin(self, conversation: Conversation) -> None:
        rehearsal = self._place.stage.begin(conversation)
        self._place.go(Page.CALL, rehearsal.call)


def _told(conversation: Conversation) -> str:
    """Everything that is said in it, to search in."""
    said = " ".join(turn.text for turn in conversation.turns)
    return f"{conversation.name()} {conversation.about} {said}".casefold()
