"""A player: takes the agent's part in a written conversation, with keys and clicks alone."""

from __future__ import annotations

from uuid import UUID

from app.conversation import Conversation, Turn
from app.demonstration import SPOKEN_MS_A_WORD, Reader, StoryClock
from app.desk import Desk
from app.playbook.shape import Track
from app.sheet import tension_now
from ui.desk.window import DeskWindow
from ui.rehearsal.hand import Hand
from ui.shortcuts import Act
from ui.workplace import Page

TENSION = (Act.TENSION_1, Act.TENSION_2, Act.TENSION_3, Act.TENSION_4, Act.TENSION_5)
NOTED_FROM_WORDS = 5
LONGEST_NOTE = 120


class Player:
    """Hears turns and answers them at the window: notes, tension, phrases, ticks, rungs.

    Holds the hand at the window, the call, and what it did, to be compared with what was kept:
    `noted` (lines typed), `levels`, `ticks`, `said` and `rungs` (track and rung ids).
    """

    def __init__(self, window: DeskWindow, clock: StoryClock, reader: Reader) -> None:
        self.window = window
        self.hand = Hand(window)
        self._clock = clock
        self._reader = reader
        self._call: UUID | None = None
        self.noted: list[str] = []
        self.levels: list[int] = []
        self.ticks = 0
        self.said = 0
        self.rungs: list[tuple[str, str]] = []

    @property
    def desk(self) -> Desk:
        """The desk behind the window, to look at only."""
        return self.window.place.desk

    @property
    def call(self) -> UUID:
        """The call that is played."""
        if self._call is None:
            raise LookupError("no call was started")
        return self._call

    def whole_call(self, conversation: Conversation, outcome: str) -> UUID:
        """Play a conversation from the first second to the closed call, outcome by its title."""
        call = self.start()
        for turn in conversation.turns:
            self.play(turn)
        self.wrap_up(outcome)
        self.close()
        return call

    def start(self) -> UUID:
        """Start a call by one key, with nothing known, and go to the notes."""
        self.noted, self.levels, self.rungs, self.ticks, self.said = [], [], [], 0, 0
        self.hand.press(Act.START_CALL)
        current = self.desk.calls.current
        if current is None:
            raise LookupError("the key started no call")
        self._call = current
        self._pass_words(4)
        self.hand.press(Act.NOTES)
        return current

    def name_caller(self, **fields: str) -> None:
        """Write down who it is: the fields' accessible names and their texts."""
        self.hand.press(Act.CALLER)
        for name, text in fields.items():
            self.hand.fill(name, text)
        self.hand.press(Act.NOTES)

    def play(self, turn: Turn) -> None:
        """Hear or say one turn."""
        self._pass_words(3 + len(turn.text.split()))
        if turn.speaker == "customer":
            self._hear(turn.text)
        elif turn.speaker == "agent":
            self._answer()

    def write(self, line: str) -> None:
        """Type a line into the notes."""
        self.hand.press(Act.NOTES)
        self.hand.type(line)
        self.hand.key("Return")
        self.noted.append(line)

    def warn(self, track: Track, quoted: str = "") -> None:
        """Say the next rung of a track, with the caller's words."""
        following = [r for r in self.desk.boundary.lines(self.call, track.id) if r.state == "next"]
        if not following:
            return
        self.hand.press(Act.BOUNDARY)
        self.hand.click(track.title)
        if quoted:
            self.hand.fill("Their words (optional)", quoted)
        self.hand.click("Said it")
        self.rungs.append((track.id, following[0].rung.id))
        self.hand.press(Act.NOTES)

    def open_wrap_up(self) -> None:
        """End the call; the wrap-up opens."""
        self.hand.press(Act.END_CALL)

    def wrap_up(self, outcome: str) -> None:
        """Choose the outcome by its title; everything else is left as it is."""
        self.open_wrap_up()
        self._pass_words(40)
        self.hand.click(outcome)

    def close(self) -> None:
        """Close the call; where steps are open it is said once, and the second key closes."""
        self.hand.press(Act.CLOSE_CALL)
        if any(sheet.call.id == self.call for sheet in self.desk.calls.open()):
            self.hand.press(Act.CLOSE_CALL)

    def reflect(self, next_time: str) -> None:
        """Write what to try next time, and leave the reflection."""
        if self.window.page is Page.REFLECTION:
            question = next(q.title for q in self.desk.playbook.reflection if q.form == "next_time")
            self.hand.fill(question, next_time)
            self.hand.click("Done")

    # -- inside ----------------------------------------------------------------------------------

    def _pass_words(self, words: int) -> None:
        self._clock.pass_ms(SPOKEN_MS_A_WORD * words)

    def _hear(self, text: str) -> None:
        before = tension_now(self.desk.sheet(self.call)) or 3
        level = self._reader.tension(text, before)
        if level != before:
            self.hand.press(TENSION[level - 1])
            self.levels.append(level)
        if len(text.split()) >= NOTED_FROM_WORDS:
            self.write(_typed(text))
        abuse = self._reader.abuse(text)
        if abuse and level >= 4:
            tracks = sorted(self.desk.playbook.boundary.tracks, key=lambda t: len(t.rungs))
            self.warn(tracks[-1] if abuse == "foul" else tracks[0], text[:60])

    def _answer(self) -> None:
        if self.desk.checklist.now(self.call) is None:
            return
        self.hand.press(Act.PHRASE_1)
        self.said += 1
        self.hand.press(Act.TICK)
        self.ticks += 1


def _typed(text: str) -> str:
    """What a person types of a turn: one short line of plain keys."""
    line = " ".join(text.split())[:LONGEST_NOTE].strip()
    return "".join(letter for letter in line if letter.isprintable()).lstrip("!")
