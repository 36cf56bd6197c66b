"""An imported call in a list, in words: who handled it, when, how it ended, what stands out."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from app.moment import Moment
from app.playbook.shape import Playbook
from app.team.records import TeamCall
from ui.desk.calls.call_facts import LONGEST_EXCERPT, CallFacts, Fact, tension_words, title_of
from ui.desk.follow_ups.due_item import short
from ui.desk.follow_ups.due_words import due_words

translate = QCoreApplication.translate


def team_call_facts(call: TeamCall, playbook: Playbook, now: Moment) -> CallFacts:
    """A line of a list in words."""
    started = Moment(call.started_ms, call.offset_min)
    told = (
        title_of(playbook.outcomes, call.outcome),
        title_of(playbook.causes, call.cause),
        call.product,
        call.queue,
    )
    known = " · ".join(part for part in told if part)
    return CallFacts(
        name=short(call.agent_name, 80),
        when=due_words(started.local(), now.local()),
        details=known or translate("CallFacts", "no outcome noted"),
        facts=tuple(_facts(call, playbook)),
        excerpt=short(call.excerpt, LONGEST_EXCERPT),
    )


def _facts(call: TeamCall, playbook: Playbook) -> Iterable[Fact]:
    if call.tension_first and call.tension_last:
        words = translate("TeamCallFacts", "Tension {first} → {last}").format(
            first=call.tension_first, last=tension_words(playbook, call.tension_last)
        )
        yield Fact(words, level=call.tension_last)
    if call.boundary_marks:
        words = translate("CallFacts", "%n boundary sentence(s)", "", call.boundary_marks)
        brief = translate("CallFacts", "Boundary ×{count}").format(count=call.boundary_marks)
        yield Fact(words, "shield", "danger", brief=brief)
