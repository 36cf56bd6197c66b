"""Acts written conversations out at the desk, by the same rules as the window (believable data).

Nothing is written to tables: every call is started, ticked, noted, warned and closed through the
`Desk`. What is read out of the texts stands in resources/demonstration.toml.
"""

from __future__ import annotations

import random
import re
import tomllib
from collections.abc import Callable, Iterator
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from msgspec import Struct

from app.conversation import Conversation, Turn
from app.desk import Desk
from app.moment import Moment
from app.phrases import suggest
from app.playbook.blanks import fill
from app.playbook.places import resource
from app.ports import DueGroup
from app.records import Answer, AskedBy, Told
from app.sheet import tension_now, tension_peak

SPOKEN_MS_A_WORD = 380
HARD = 4


class StoryClock:
    """A clock that the story moves; both hands go together."""

    def __init__(self, at: Moment) -> None:
        self._at = at
        self._monotonic_ms = 0

    def now(self) -> Moment:
        return self._at

    def monotonic_ms(self) -> int:
        return self._monotonic_ms

    def pass_ms(self, ms: int) -> None:
        """Let time go by."""
        self._at = self._at.later(ms=ms)
        self._monotonic_ms += ms

    def jump_to(self, at: Moment) -> None:
        """Go forward to a later time of the story; never back."""
        self.pass_ms(max(0, at.utc_ms - self._at.utc_ms))


class MadeUpCaller(Struct, frozen=True, kw_only=True):
    """A caller who does not exist."""

    name: str
    number: str
    account: str
    product: str


class Reader:
    """Reads out of a turn what the demonstration acts on."""

    def __init__(self) -> None:
        text = resource("demonstration.toml").read_text("utf-8")
        self.words: dict[str, Any] = tomllib.loads(text)

    def tension(self, text: str, before: int) -> int:
        """The tension after a turn of the customer's: words, capitals and exclamation marks."""
        shouted = text.count("!") >= 2 or sum(w.isupper() and len(w) > 2 for w in text.split()) > 1
        for row in self.words["tension"]:
            if _says(text, row["words"]):
                level = int(row["level"])
                if level == 1:
                    return max(1, before - 2)
                return min(5, max(level, before if shouted else before - 1))
        return min(5, before + 1) if shouted else max(2, before - 1)

    def abuse(self, text: str) -> str:
        """ "threat", "insult", "foul" or empty."""
        for kind in ("threat", "insult", "foul"):
            if _says(text, self.words["boundary"][kind]):
                return kind
        return ""

    def option(self, text: str) -> str:
        """A word for an option that the agent names."""
        for option, words in self.words["options"].items():
            if _says(text, words):
                return str(option)
        return ""

    def promises(self, text: str) -> bool:
        """Whether the agent promises something."""
        return _says(text, self.words["promises"]["words"])

    def caller(self, chance: random.Random) -> MadeUpCaller:
        """Somebody who does not exist; numbers are of the range kept for stories (555-01xx)."""
        made = self.words["callers"]
        return MadeUpCaller(
            name=f"{chance.choice(made['first'])} {chance.choice(made['last'])}",
            number=f"+1{chance.randint(201, 989)}555{chance.randint(100, 199):04d}",
            account=str(chance.randint(10_000, 99_999)),
            product=chance.choice(made["products"]),
        )


def _says(text: str, words: list[str]) -> bool:
    """Whether one of the words, or turns of phrase, stands in the text as a whole."""
    said = text.casefold()
    return any(re.search(rf"\b{re.escape(word)}\b", said) for word in words)


class Actor:
    """Acts conversations out at one desk, with one seed for all chance."""

    def __init__(self, desk: Desk, clock: StoryClock, seed: int) -> None:
        self._desk = desk
        self._clock = clock
        self._chance = random.Random(seed)  # noqa: S311 - a story, not a secret
        self._reader = Reader()
        self._known: list[MadeUpCaller] = []

    def act(self, conversation: Conversation, caller: MadeUpCaller | None = None) -> UUID:
        """One whole call, from the first second to the reflection."""
        desk = self._desk
        who = caller or self._somebody()
        call = desk.calls.start(number=who.number)
        self._clock.pass_ms(self._chance.randint(3_000, 9_000))
        desk.calls.set_field(call, "name", who.name)
        desk.calls.set_field(call, "account", who.account)
        desk.calls.set_field(call, "product", who.product)
        desk.callers.identify(call)
        desk.tension.set(call, self._chance.choice((2, 3, 3, 4)))
        for turn in conversation.turns:
            self._clock.pass_ms(SPOKEN_MS_A_WORD * (3 + len(turn.text.split())))
            if turn.speaker == "customer":
                self._hear(call, turn)
            elif turn.speaker == "agent":
                self._answer(call, turn)
        self._wrap_up(call, conversation)
        sheet = desk.calls.close(call)
        if tension_peak(sheet) >= HARD and self._chance.random() < 0.6:
            self._reflect(call)
        self._clock.pass_ms(self._chance.randint(20_000, 180_000))
        return call

    # -- a call ----------------------------------------------------------------------------------

    def _somebody(self) -> MadeUpCaller:
        if self._known and self._chance.random() < 0.25:
            return self._chance.choice(self._known)
        self._known.append(self._reader.caller(self._chance))
        return self._known[-1]

    def _hear(self, call: UUID, turn: Turn) -> None:
        desk = self._desk
        before = tension_now(desk.sheet(call)) or 3
        level = self._reader.tension(turn.text, before)
        if level != before:
            desk.tension.set(call, level)
        if len(turn.text.split()) > 4:
            desk.notes.add_line(call, turn.text[:200])
        abuse = self._reader.abuse(turn.text)
        if abuse and level >= HARD:
            self._warn(call, abuse, turn.text)

    def _warn(self, call: UUID, abuse: str, quoted: str) -> None:
        desk = self._desk
        tracks = desk.playbook.boundary.tracks
        track = max(tracks, key=lambda t: len(t.rungs)) if abuse == "foul" else tracks[0]
        following = [line for line in desk.boundary.lines(call, track.id) if line.state == "next"]
        if following and following[0].rung.kind != "end":
            rung = following[0].rung
            values = {"manager": "my manager", "customer": desk.sheet(call).call.name}
            sentence = fill(rung.sentence, values).text
            desk.boundary.say(call, track.id, rung.id, sentence=sentence, quoted=quoted[:120])

    def _answer(self, call: UUID, turn: Turn) -> None:
        desk = self._desk
        situation = desk.situation(call)
        found = suggest(desk.playbook, situation, desk.phrases.used_in(call))
        if found and self._chance.random() < 0.7:
            said = found[0]
            desk.phrases.use(
                call, said.phrase.id, said.phrase.kind, "shown", because=tuple(said.because)
            )
        if self._chance.random() < 0.85:
            desk.checklist.tick(call)
        option = self._reader.option(turn.text)
        known = [each.id for each in desk.playbook.options if option and option in each.id]
        if known:
            offered = desk.sheet(call).call.options_offered
            if known[0] not in offered:
                desk.calls.set_field(call, "options_offered", (*offered, known[0]))
            desk.calls.set_field(call, "option_chosen", known[0])
        if self._reader.promises(turn.text) and not desk.sheet(call).promises:
            self._promise(call)
        if "manager" in turn.text.casefold() and not desk.sheet(call).escalations:
            asked_by: AskedBy = "agent" if self._chance.random() < 0.7 else "customer"
            desk.boundary.offer_manager(call, asked_by)

    def _promise(self, call: UUID) -> None:
        """Promise something, or write it down as a task of one's own."""
        desk, chance = self._desk, self._chance
        line = chance.choice(self._reader.words["promises"]["lines"])
        desk.notes.add_line(call, line)
        if chance.random() < 0.5:
            desk.quick_lines.make(call, line)
            return
        due = self._clock.now().later(days=chance.randint(1, 4))
        told: Told = "yes" if chance.random() < 0.8 else ""
        what = chance.choice(self._reader.words["promises"]["what"])
        desk.promises.make(what, call=call, due=due, channel="phone", told=told)

    def _wrap_up(self, call: UUID, conversation: Conversation) -> None:
        desk, chance = self._desk, self._chance
        playbook = desk.playbook
        desk.calls.end(call)
        first = next((t.text for t in conversation.turns if t.speaker == "customer"), "")
        fields: dict[str, object] = {
            "concern": first[:200],
            "cause": chance.choice(playbook.causes).id,
            "fault": chance.choice(("ours", "ours", "not_ours", "")),
            "better": chance.choice(self._reader.words["callers"]["better"]),
            "contact_given": chance.choice(("yes", "no", "")),
        }
        if chance.random() < 0.7:
            degrees = [style.id for style in playbook.styles if style.sort == "difficulty"]
            fields["difficulty"] = chance.choice(degrees)
        if chance.random() < 0.9:
            settled = [outcome.id for outcome in playbook.outcomes if outcome.settled]
            others = [outcome.id for outcome in playbook.outcomes if not outcome.settled]
            calm = tension_now(desk.sheet(call)) <= 2
            fields["outcome"] = chance.choice((settled if calm else others) or settled)
        for field, value in fields.items():
            desk.calls.set_field(call, field, value)
        self._clock.pass_ms(chance.randint(20_000, 90_000))
        desk.callers.identify(call)

    def _reflect(self, call: UUID) -> None:
        questions = self._desk.playbook.reflection
        answers = tuple(
            Answer(question=q.id, choice=self._chance.choice(("yes", "no")))
            for q in questions
            if q.form == "yes_no"
        )
        next_time = self._chance.choice(self._reader.words["reflection"]["next_time"])
        self._desk.reflections.write(call, answers=answers, next_time=next_time)

    # -- a time of work --------------------------------------------------------------------------

    def act_days(
        self,
        conversations: tuple[Conversation, ...],
        *,
        calls: int,
        days: int,
        report: Callable[[int], None],
    ) -> None:
        """Spread calls over the working days that end today, and do what falls due on the way.

        `report` hears after each call how many are done.
        """
        starts = list(_call_times(self._clock.now(), calls, days, self._chance))
        for done, start in enumerate(starts, start=1):
            self._clock.jump_to(start)
            self._do_what_is_due()
            self.act(self._chance.choice(conversations))
            report(done)

    def _do_what_is_due(self) -> None:
        desk = self._desk
        # Most are kept before they are due, some late, a few never.
        chances: tuple[tuple[DueGroup, float], ...] = (
            ("today", 0.3),
            ("coming", 0.1),
            ("overdue", 0.2),
        )
        for group, how_often in chances:
            for promise in desk.promises.due(group, limit=20):
                if self._chance.random() < how_often:
                    desk.promises.keep(promise)
        for follow_up in desk.follow_ups.due("overdue", limit=20):
            if self._chance.random() < 0.7:
                desk.follow_ups.settle(follow_up, "done")


def story_start(now: Moment, days: int) -> Moment:
    """When a story of so many days begins, so that it ends today."""
    return now.later(days=-max(0, days))


def _call_times(start: Moment, calls: int, days: int, chance: random.Random) -> Iterator[Moment]:
    """Times of calls in order, between nine and five on weekdays, ending before `start` + days."""
    zone = ZoneInfo(start.zone) if start.zone else start.local().tzinfo
    assert zone is not None
    first = start.in_zone(zone)
    workdays = [
        day
        for day in (start.later(days=n).in_zone(zone) for n in range(max(1, days)))
        if day.weekday() < 5
    ] or [first]
    times = sorted(
        Moment.of(
            chance.choice(workdays).replace(
                hour=chance.randint(9, 16), minute=chance.randint(0, 59), second=0, microsecond=0
            ),
            start.zone,
        )
        for _ in range(calls)
    )
    yield from times
