"""A call in a list, in words: who, when, how it ended, and what stands out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from app.moment import Moment
from app.playbook.shape import Item, Playbook
from app.ports import CallLine
from app.records import Call
from ui.controls.chip import Tone
from ui.desk.call.call_words import caller_name, clock_text, phase_word
from ui.desk.follow_ups.due_item import short
from ui.desk.follow_ups.due_words import due_words

LONGEST_EXCERPT = 120


class Fact(NamedTuple):
    """One thing that stands out, and in brief where a list has little room for it.

    `level` from 1 to 5 is shown as rising bars instead of an icon.
    """

    words: str
    icon: str = ""
    tone: Tone = "neutral"
    level: int = 0
    brief: str = ""


class CallFacts(NamedTuple):
    """What a row shows of a call."""

    name: str
    when: str
    details: str
    facts: tuple[Fact, ...]
    excerpt: str

    def spoken(self) -> str:
        """All of it as one text, for whoever hears it."""
        told = (self.name, self.when, self.details, *(fact.words for fact in self.facts))
        return ". ".join(part for part in (*told, self.excerpt) if part)


def facts_of(line: CallLine, playbook: Playbook, now: Moment) -> CallFacts:
    """A line of the list in words."""
    call = line.call
    excerpt = short(line.excerpt, LONGEST_EXCERPT)
    return CallFacts(
        name=short(caller_name(call), 80),
        when=due_words(call.started.local(), now.local()),
        details=_details(call, playbook),
        facts=tuple(_facts(line, playbook)),
        excerpt=excerpt or short(call.concern, LONGEST_EXCERPT),
    )


def title_of(items: Iterable[Item], wanted: str) -> str:
    """The playbook's words for an id; an id that it does not know any more stands for itself."""
    return next((each.title for each in items if each.id == wanted), wanted)


def tension_words(playbook: Playbook, level: int) -> str:
    """The number and the word of a level."""
    word = next((each.title for each in playbook.tension if each.level == level), "")
    return f"{level} {word}".strip()


def _details(call: Call, playbook: Playbook) -> str:
    """Outcome, cause and length."""
    told = [
        title_of(playbook.outcomes, call.outcome),
        title_of(playbook.causes, call.cause),
        clock_text(call.talk_ms + call.held_ms) if call.talk_ms + call.held_ms else "",
    ]
    known = " · ".join(part for part in told if part)
    return known or QCoreApplication.translate("CallFacts", "no outcome noted")


def _facts(line: CallLine, playbook: Playbook) -> Iterable[Fact]:
    translate = QCoreApplication.translate
    call, said, promised = line.call, line.boundary_count, line.open_promises
    if call.origin == "rehearsal":
        yield Fact(translate("CallFacts", "Rehearsal"), "play", "accent")
    if call.phase != "closed":
        yield Fact(phase_word(call.phase), "phone", "accent")
    if line.peak:
        yield Fact(tension_words(playbook, line.peak), level=line.peak)
    if said:
        words = translate("CallFacts", "%n boundary sentence(s)", "", said)
        brief = translate("CallFacts", "Boundary ×{count}").format(count=said)
        yield Fact(words, "shield", "danger", brief=brief)
    if promised:
        words = translate("CallFacts", "%n open promise(s)", "", promised)
        yield Fact(words, "handshake", "warn")
    if call.origin == "past":
        yield Fact(translate("CallFacts", "logged later"), "history")
