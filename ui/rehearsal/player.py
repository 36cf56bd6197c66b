"""A player: takes the agent's part in a written conversation, with keys and clicks alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, cast
from uuid import UUID

from msgspec import Struct
from PySide6.QtWidgets import QWidget

from app.conversation import Conversation, Turn
from app.demonstration import SPOKEN_MS_A_WORD, Reader, StoryClock
from app.desk import Desk
from app.playbook.shape import Track
from app.records import AskedBy
from app.sheet import tension_now
from ui.desk.call.call_page import CallPage
from ui.desk.call.desk_view import View
from ui.desk.frame.window import DeskWindow
from ui.desk.wrap_up.chip_choice import ChipChoice
from ui.desk.wrap_up.field_words import field_words
from ui.rehearsal.hand import Hand
from ui.shortcuts import Act
from ui.workplace import Page

TENSION = (Act.TENSION_1, Act.TENSION_2, Act.TENSION_3, Act.TENSION_4, Act.TENSION_5)
NOTED_FROM_WORDS = 5
LONGEST_NOTE = 90
LONGEST_QUOTE = 60

DeedKind = Literal["tension", "step", "phrase", "rung", "manager", "line"]


class Deed(Struct, frozen=True, kw_only=True):
    """One thing done: what (an id of the playbook, a level, a line), with which words, and when.

    `elapsed_ms` counts from the beginning of the call by the clock of the story.
    """

    kind: DeedKind
    what: str
    words: str = ""
    elapsed_ms: int


@dataclass(frozen=True, kw_only=True)
class Ending:
    """What is filled in at the end, by the titles that the window shows; empty is left alone."""

    outcome: str = ""
    fault: str = ""
    cause: str = ""
    option: str = ""
    promise: str = ""
    by_when: str = ""
    channel: str = ""


class Player:
    """Hears turns and answers them at the window: notes, tension, phrases, ticks, rungs.

    Holds the hand at the window, the call, and in order what it did (`deeds`), as far as possible
    by what the window showed at that moment, to be compared with what was kept.
    """

    def __init__(self, window: DeskWindow, clock: StoryClock, reader: Reader) -> None:
        self.window = window
        self.hand = Hand(window)
        self._clock = clock
        self._reader = reader
        self._call: UUID | None = None
        self._began_ms = 0
        self.deeds: list[Deed] = []

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

    @property
    def page(self) -> CallPage:
        """The page of the call."""
        return cast("CallPage", self.window.pages.built(Page.CALL))

    def panel(self, view: View) -> QWidget:
        """A panel of the call's page."""
        return self.page.surface.panel(view)

    # -- whole calls -----------------------------------------------------------------------------

    def whole_call(self, conversation: Conversation, ending: Ending) -> UUID:
        """Play a conversation from the first second to the closed call."""
        call = self.start()
        for turn in conversation.turns:
            self.play(turn)
        self.wrap_up(ending)
        self.close()
        return call

    def start(self) -> UUID:
        """Start a call by one key, with nothing known: the keyboard is in the notes."""
        self.hand.press(Act.START_CALL)
        return self._begun()

    def rehearse(self, name: str) -> UUID:
        """Begin the rehearsal of this name on its page."""
        self.hand.press(Act.REHEARSAL)
        self.hand.click(f"Rehearse: {name}")
        return self._begun()

    def play(self, turn: Turn) -> None:
        """Hear or say one turn."""
        self._pass_words(3 + len(turn.text.split()))
        if turn.speaker == "customer":
            self._hear(turn.text)
        elif turn.speaker == "agent":
            self._answer(turn.text)

    # -- single deeds ----------------------------------------------------------------------------

    def name_caller(self, **fields: str) -> None:
        """Write down who it is: the fields' accessible names and their texts."""
        self.hand.press(Act.CALLER)
        for name, text in fields.items():
            self.hand.fill(name, text, self.panel(View.CALLER))
        self.hand.press(Act.NOTES)

    def write(self, line: str) -> None:
        """Type a line at the end of the notes."""
        self.hand.press(Act.NOTES)
        self.hand.key("Ctrl+End")
        self.hand.type(line)
        self.hand.key("Return")
        self._did("line", line)

    def look_at_now(self) -> None:
        """Close what is open over the step that matters now."""
        if self.page.surface.view is not View.NOW:
            self.hand.press(Act.BACK)

    def set_tension(self, level: int) -> None:
        """Set the tension by its key."""
        self.hand.press(TENSION[level - 1])
        self._did("tension", str(level))

    def tick(self) -> None:
        """Tick the step that the window shows."""
        self.look_at_now()
        shown = self.page.surface.now.title
        step = next(each.id for each in self.desk.playbook.steps if each.title == shown)
        self.hand.press(Act.TICK)
        self._did("step", step)

    def say_first(self) -> None:
        """Say the first phrase on offer."""
        self.look_at_now()
        card = self.page.surface.now.cards[0]
        phrase = card.phrase_id
        self.hand.press(Act.PHRASE_1)
        self._did("phrase", phrase, self.page.surface.board.sentence)

    def find_and_say(self, words: str) -> str:
        """Look for a phrase by some letters and say the first one found; returns its sentence."""
        self.hand.press(Act.PALETTE)
        self.hand.type(words)
        row = self.page.surface.palette_panel.list.current_row
        if row is None:
            raise LookupError(f"no phrase for {words!r}")
        self.hand.key("Return")
        sentence = self.page.surface.board.sentence
        self._did("phrase", row.entry.id, sentence)
        return sentence

    def warn(self, track: Track, quoted: str = "") -> None:
        """Say the next rung of a track, with the caller's words; nothing at the ladder's top."""
        following = [r for r in self.desk.boundary.lines(self.call, track.id) if r.state == "next"]
        if not following:
            return
        self.hand.press(Act.BOUNDARY)
        panel = self.panel(View.BOUNDARY)
        self.hand.click(track.title, panel)
        if quoted:
            self.hand.fill("Their words", quoted, panel)
        rung = following[0].rung
        self.hand.click(f"Said it: {rung.title}", panel)
        self._did("rung", f"{track.id}:{rung.id}", quoted)
        self.hand.press(Act.NOTES)

    def offer_manager(self, asked_by: AskedBy) -> None:
        """Record that a manager is brought in, and who asked."""
        self.hand.press(Act.MANAGER)
        name = "I offered it" if asked_by == "agent" else "The caller asked"
        self.hand.click(name, self.panel(View.MANAGER))
        self._did("manager", asked_by)
        self.hand.press(Act.NOTES)

    # -- the end ---------------------------------------------------------------------------------

    def open_wrap_up(self) -> None:
        """End the call; the wrap-up opens."""
        self.hand.press(Act.END_CALL)

    def wrap_up(self, ending: Ending) -> None:
        """End the call and fill the wrap-up in, field by field as it stands in the window."""
        if self.page.surface.view is not View.WRAP_UP:
            self.open_wrap_up()
        self._pass_words(40)
        panel = self.panel(View.WRAP_UP)
        for choice in (ending.outcome, ending.fault, ending.cause):
            if choice:
                self.hand.click(choice, panel)
        if ending.option:
            for field in ("options_offered", "option_chosen"):
                self.hand.click(ending.option, self._choice(field, panel))
        if ending.promise:
            self._promise(ending, panel)

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
            self.hand.wait(lambda: self.hand.button("Done") is not None, "the answer counts")
            self.hand.click("Done")

    # -- inside ----------------------------------------------------------------------------------

    def _begun(self) -> UUID:
        current = self.desk.calls.current
        if current is None:
            raise LookupError("no call was started")
        self._call = current
        self._began_ms = self._clock.monotonic_ms()
        self.deeds = []
        self._pass_words(4)
        return current

    def _did(self, kind: DeedKind, what: str, words: str = "") -> None:
        elapsed = self._clock.monotonic_ms() - self._began_ms
        self.deeds.append(Deed(kind=kind, what=what, words=words, elapsed_ms=elapsed))

    def _pass_words(self, words: int) -> None:
        self._clock.pass_ms(SPOKEN_MS_A_WORD * words)

    def _choice(self, field: str, panel: QWidget) -> QWidget:
        """The chips of a field of the record."""
        title = field_words(self.desk.playbook, field).title
        return next(row for row in panel.findChildren(ChipChoice) if row.accessibleName() == title)

    def _hear(self, text: str) -> None:
        before = tension_now(self.desk.sheet(self.call)) or 3
        level = self._reader.tension(text, before)
        if level != before:
            self.set_tension(level)
        if len(text.split()) >= NOTED_FROM_WORDS:
            self.write(_typed(text, LONGEST_NOTE))
        abuse = self._reader.abuse(text)
        if abuse and level >= 4:
            tracks = sorted(self.desk.playbook.boundary.tracks, key=lambda t: len(t.rungs))
            self.warn(tracks[-1] if abuse == "foul" else tracks[0], _typed(text, LONGEST_QUOTE))

    def _answer(self, text: str) -> None:
        if self.page.surface.now.cards and self.desk.checklist.now(self.call) is not None:
            self.say_first()
            self.tick()
        sheet = self.desk.sheet(self.call)
        if self._reader.promises(text) and not sheet.promises:
            self.write(self._reader.words["promises"]["lines"][0])
        if "manager" in text.casefold() and not sheet.escalations:
            self.offer_manager("agent")

    def _promise(self, ending: Ending, panel: QWidget) -> None:
        self.hand.fill("What did you promise?", ending.promise, panel)
        if ending.by_when:
            self.hand.fill("By when?", ending.by_when, panel)
        if ending.channel:
            self.hand.click(ending.channel, panel)


def _typed(text: str, longest: int) -> str:
    """What a person types of a turn: whole words, in a line that no mark makes a task of."""
    line = "".join(letter for letter in " ".join(text.split()) if letter.isprintable())
    line = line.lstrip("! ")
    return line if len(line) <= longest else line[: longest + 1].rsplit(" ", 1)[0]
