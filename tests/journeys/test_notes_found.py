"""Two thousand notes that people wrote go in at the desk and are found again by their words."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast
from uuid import UUID

import pytest

from app.paths import Profile
from app.ports import CallQuery
from app.sheet import note_text
from tests.support.journey import COMPACT, GIVEN, Day, command, day_at_the_desk
from ui.desk.calls.calls_page import CallsPage
from ui.shortcuts import Act
from ui.start import open_desk
from ui.workplace import Page

NOTES = GIVEN / "notes.jsonl"
TYPED = 30
LINES_A_CALL = 20
ASKED_AT_THE_DESK = 300
ASKED_IN_THE_WINDOW = 12
ASKED_BY_COMMAND = 6

pytestmark = pytest.mark.skipif(
    not NOTES.exists(), reason="the notes are not here (../shared/data/notes.jsonl)"
)


@dataclass
class Written:
    """The words of each call, and the questions that the window was asked."""

    folder: Path
    words: dict[UUID, set[str]] = field(default_factory=dict)
    lines: dict[UUID, list[str]] = field(default_factory=dict)
    found_in_window: list[tuple[str, set[UUID], set[UUID]]] = field(default_factory=list)

    def keep(self, call: UUID, lines: list[str]) -> None:
        """Remember what was written in a call."""
        self.lines[call] = lines
        self.words[call] = words_of(" ".join(lines))

    def holding(self, pair: tuple[str, str]) -> set[UUID]:
        """The calls that have the first word and one that begins like the second.

        The last word of a search may still be being typed.
        """
        first, second = pair
        return {
            call
            for call, words in self.words.items()
            if first in words and any(word.startswith(second) for word in words)
        }


def words_of(text: str) -> set[str]:
    """The words of a text, as anybody would split it."""
    return set(re.findall(r"[^\W_]+", text.casefold()))


def notes() -> list[str]:
    """All the notes."""
    return [json.loads(line)["text"] for line in NOTES.read_text("utf-8").splitlines()]


def pairs(lines: list[str], chance: random.Random) -> Iterator[tuple[str, str]]:
    """Two words of each line."""
    for line in lines:
        long = sorted(word for word in words_of(line) if len(word) > 3 and word.isascii())
        if len(long) > 1:
            first, second = chance.sample(long, 2)
            yield first, second


def search_in_window(day: Day, written: Written, asked: list[tuple[str, str]]) -> None:
    """Type each pair into the search field of the page of calls."""
    day.hand.press(Act.CALLS)
    page = cast("CallsPage", day.session.window.pages.built(Page.CALLS))
    for pair in asked:
        wanted = written.holding(pair)
        day.hand.press(Act.SEARCH)
        day.hand.key("Ctrl+A")
        day.hand.type(" ".join(pair))

        def listed() -> set[UUID]:
            return {line.call.id for line in page.list.calls.lines}

        day.hand.wait(lambda wanted=wanted: listed() == wanted, f"{pair} found")
        written.found_in_window.append((" ".join(pair), wanted, listed()))


@pytest.mark.timeout(240)
def test_two_thousand_notes_go_in_and_are_found(qapp, tmp_path: Path):
    """One test for all that is looked at: the notes go in only once."""
    written = write_all(tmp_path / "profile")
    every_note_is_kept_as_it_was_written(written)
    calls_are_found_by_two_words_of_their_notes(written)
    calls_are_found_in_the_window(written)
    calls_are_found_by_a_command(written)


def write_all(folder: Path) -> Written:
    """All the notes, typed or handed in at one desk."""
    written = Written(folder)
    every = notes()
    with day_at_the_desk(folder) as day:
        day.session.window.resize(*COMPACT)
        for line in every[:TYPED]:
            call = day.player.start()
            day.player.write(line)
            day.player.close()
            written.keep(call, [line])
            day.clock.pass_ms(60_000)
        day.hand.press(Act.FOLLOW_UPS)
        for at in range(TYPED, len(every), LINES_A_CALL):
            lines = every[at : at + LINES_A_CALL]
            call = day.desk.calls.start()
            day.desk.notes.write(call, "\n".join(lines), (0,) * len(lines))
            day.desk.calls.close(call)
            day.all_saved()
            written.keep(call, lines)
            day.clock.pass_ms(60_000)
        day.all_saved()
        rare = [pair for pair in pairs(every, random.Random(4)) if len(written.holding(pair)) < 6]
        search_in_window(day, written, rare[:: len(rare) // ASKED_IN_THE_WINDOW])
    return written


def every_note_is_kept_as_it_was_written(written: Written) -> None:
    with open_desk(Profile(folder=written.folder), key_file=written.folder.parent / "log.key") as d:
        for call, lines in written.lines.items():
            kept = [line for line in note_text(d.sheet(call)).split("\n") if line]
            assert kept == [line.lstrip("! ") for line in lines]
    assert sum(len(lines) for lines in written.lines.values()) == len(notes()) >= 2000


def calls_are_found_by_two_words_of_their_notes(written: Written) -> None:
    asked = list(pairs(notes(), random.Random(2)))
    asked = random.Random(3).sample(asked, ASKED_AT_THE_DESK)
    with open_desk(Profile(folder=written.folder), key_file=written.folder.parent / "log.key") as d:
        for pair in asked:
            found = {
                line.call.id for line in d.log.calls(CallQuery(text=" ".join(pair)), limit=999)
            }
            assert found == written.holding(pair), pair
            assert found


def calls_are_found_in_the_window(written: Written) -> None:
    assert len(written.found_in_window) >= ASKED_IN_THE_WINDOW
    for words, wanted, found in written.found_in_window:
        assert found == wanted != set(), words


def calls_are_found_by_a_command(written: Written) -> None:
    asked = random.Random(5).sample(list(pairs(notes(), random.Random(6))), ASKED_BY_COMMAND)
    for pair in asked:
        found = command(written.folder, "log", "search", *pair, "--limit", "999", "--json")
        assert {UUID(line["id"]) for line in json.loads(found)} == written.holding(pair), pair
