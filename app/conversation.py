"""Written conversations: JSON lines with turns, for rehearsals, demonstrations and tests."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import BinaryIO, Literal

import msgspec
from msgspec import Struct

from app.problems import Problem

MAX_LINE = 1_000_000
MAX_TURNS = 1_000
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+|\n+")
Speaker = Literal["customer", "agent", "system"]


class Turn(Struct, frozen=True):
    """One turn: who speaks, and what is said."""

    speaker: Speaker
    text: str


class Conversation(Struct, frozen=True, kw_only=True):
    """A conversation in the order in which it was held. Other fields of the file are passed over.

    `about` says in a sentence what the case is; `title` names it in a list.
    """

    id: str
    turns: tuple[Turn, ...]
    title: str = ""
    about: str = ""

    def name(self) -> str:
        """The title, else the beginning of what the customer says first."""
        if self.title:
            return self.title
        said = next((turn.text for turn in self.turns if turn.speaker == "customer"), self.id)
        return said if len(said) <= 60 else f"{said[:59]}…"


class _Line(Struct, frozen=True, kw_only=True):
    """One line of a file: a conversation, or a complaint that was written in one piece."""

    id: str
    turns: tuple[Turn, ...] = ()
    title: str = ""
    about: str = ""
    text: str = ""
    product: str = ""

    def conversation(self) -> Conversation:
        """A complaint is told sentence by sentence, and heard out."""
        turns = self.turns or tuple(_told(self.text))
        title = self.title or (self.product if not self.turns else "")
        return Conversation(id=self.id, turns=turns, title=title, about=self.about)


def _told(text: str) -> Iterator[Turn]:
    sentences = (each.strip() for each in _SENTENCE_END.split(text))
    for sentence in islice((each for each in sentences if each), MAX_TURNS // 2):
        yield Turn("customer", sentence)
        yield Turn("agent", "")


def read_conversations(path: Path) -> Iterator[Conversation]:
    """Every conversation of a file, one a line; empty lines are passed over.

    Raises Problem conversation_file_unreadable (path), conversation_faulty (path, line, reason).
    """
    try:
        with path.open("rb") as file:
            yield from _each_line(path, file)
    except OSError as fault:
        raise Problem("conversation_file_unreadable", path=path) from fault


def _each_line(path: Path, lines: BinaryIO) -> Iterator[Conversation]:
    decoder = msgspec.json.Decoder(_Line)
    number = 0
    while raw := lines.readline(MAX_LINE + 1):
        number += 1
        if len(raw) > MAX_LINE:
            raise Problem("conversation_faulty", path=path, line=number, reason="line_too_long")
        if not raw.strip():
            continue
        try:
            conversation = decoder.decode(raw).conversation()
        except (msgspec.DecodeError, UnicodeDecodeError) as fault:
            raise Problem(
                "conversation_faulty", path=path, line=number, reason=str(fault)
            ) from fault
        if not 1 <= len(conversation.turns) <= MAX_TURNS:
            raise Problem("conversation_faulty", path=path, line=number, reason="turns")
        yield conversation
