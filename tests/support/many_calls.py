"""Years of believable calls, written through the keeper: for tests that need a full log.

Run as a program it fills a log and says how long the reads of a day take on it:
`python -m tests.support.many_calls --calls 100000`.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

from app.moment import Moment
from app.ports import CallQuery
from app.records import (
    Answer,
    BoundaryMark,
    Call,
    Caller,
    Change,
    FollowUp,
    Note,
    PhraseUse,
    Promise,
    Record,
    Reflection,
    StepMark,
    TensionSample,
    new_id,
)
from db.keeper import LogKeeper
from db.key import new_key
from db.store import Store

END = Moment(1_763_370_000_000, 60, "Europe/Berlin")  # Monday 17 November 2025, 10:00
MINUTE_MS = 60_000
CALL_EVERY_MS = 4 * MINUTE_MS

WORDS = tuple(
    word
    for line in (
        "parcel late refund broken screen charger invoice twice angry supervisor asked email",
        "wrong address waited three weeks deliver promised nobody called back apologised offered",
        "discount replacement accepted upset birthday present cancelled order cost business",
        "account locked password reset engineer appointment missed window meter reading tariff",
        "contract router signal drops every evening technician came left without repair Müller",
        "Straße geöffnet",
    )
    for word in line.split()
)
STEPS = ("prepare", "listen", "empathise", "apologise", "understand", "check", "options", "agree")
OUTCOMES = ("solved", "promised", "handed_over", "ended", "called_back")
CAUSES = ("late", "faulty", "cost_business", "stressed", "misunderstanding", "unheard")
DIFFICULTIES = ("demanding", "angry", "rude", "belligerent", "abusive")
KINDS = ("listening", "empathy", "apology", "clarifying", "options")


class ManyCalls:
    """Makes calls with everything on them, the same ones for the same seed."""

    def __init__(
        self, count: int, *, seed: int = 1, callers: int | None = None, end: Moment = END
    ) -> None:
        """`end` is when the newest call began."""
        self._count = count
        self._end = end
        self._random = random.Random(seed)
        self.callers = [self._caller(place) for place in range(callers or max(1, count // 4))]

    def changes(self, at_once: int = 500) -> Iterator[Change]:
        """All records, many calls to a change."""
        for start in range(0, len(self.callers), 2000):
            some = tuple(self.callers[start : start + 2000])
            yield Change(what="imported", at=END, records=some)
        for start in range(0, self._count, at_once):
            records: list[Record] = []
            for place in range(start, min(start + at_once, self._count)):
                records += self._call(place)
            yield Change(what="imported", at=END, records=tuple(records), audited=False)

    def write(self, keeper: LogKeeper) -> None:
        """Write everything."""
        for change in self.changes():
            keeper.write(change)

    def text(self, fewest: int, most: int) -> str:
        """Some words; a rare one in one text of a thousand."""
        words = self._random.choices(WORDS, k=self._random.randint(fewest, most))
        if self._random.random() < 0.001:
            words.append("xylophone")
        return " ".join(words)

    def _caller(self, place: int) -> Caller:
        first, last = self._random.choices(WORDS, k=2)
        return Caller(
            id=new_id(),
            name=f"{first.title()} {last.title()}",
            number=f"+49301{place:06d}",
            account=f"A-{place:07d}",
        )

    def _call(self, place: int) -> list[Record]:
        """A call and what hangs on it; about thirty records."""
        pick = self._random
        started = self._end.later(ms=-(self._count - place) * CALL_EVERY_MS)
        caller = pick.choice(self.callers)
        call = Call(
            id=new_id(),
            phase="closed",
            origin="rehearsal" if pick.random() < 0.01 else "phone",
            started=started,
            ended=started.later(minutes=3),
            closed=started.later(minutes=4),
            talk_ms=3 * MINUTE_MS,
            caller=caller.id,
            name=caller.name,
            number=caller.number,
            account=caller.account,
            concern=self.text(3, 10),
            cause=pick.choice(CAUSES),
            difficulty=pick.choice(DIFFICULTIES),
            outcome=pick.choice(OUTCOMES),
        )
        return [
            call,
            Note(id=new_id(), call=call.id, text=self.text(20, 60), stamps=(0, 9000), at=started),
            *(self._step(call.id, step, started) for step in pick.sample(STEPS, 6)),
            *(self._phrase(call.id, started) for _ in range(4)),
            *(self._tension(call.id, started) for _ in range(4)),
            *self._seldom(call, started),
        ]

    def _seldom(self, call: Call, at: Moment) -> Iterator[Record]:
        pick = self._random
        if pick.random() < 0.03:
            yield BoundaryMark(
                id=new_id(),
                call=call.id,
                track="insult",
                rung="warn",
                sentence="I want to help you, and I need us to speak calmly.",
                at=at,
                elapsed_ms=90_000,
            )
        if pick.random() < 0.3:
            is_open = pick.random() < 0.02
            yield Promise(
                id=new_id(),
                call=call.id,
                caller=call.caller,
                what=self.text(3, 8),
                due=at.later(days=2),
                first_due=at.later(days=2),
                state="open" if is_open else "kept",
                made=at,
                settled=None if is_open else at.later(days=1),
            )
        if pick.random() < 0.3:
            is_open = pick.random() < 0.02
            yield FollowUp(
                id=new_id(),
                call=call.id,
                caller=call.caller,
                kind="satisfaction",
                what=self.text(3, 8),
                due=at.later(days=3),
                state="open" if is_open else "done",
                made=at,
                settled=None if is_open else at.later(days=1),
            )
        if pick.random() < 0.3:
            answers = tuple(Answer(question=each, text=self.text(3, 9)) for each in ("cue", "try"))
            yield Reflection(
                id=new_id(), call=call.id, answers=answers, next_time=self.text(4, 9), at=at
            )

    def _step(self, call: UUID, step: str, at: Moment) -> StepMark:
        return StepMark(id=new_id(), call=call, step=step, state="done", at=at, elapsed_ms=30_000)

    def _phrase(self, call: UUID, at: Moment) -> PhraseUse:
        kind = self._random.choice(KINDS)
        phrase = f"{kind}_{self._random.randint(1, 15)}"
        return PhraseUse(
            id=new_id(), call=call, phrase=phrase, kind=kind, way="shown", at=at, elapsed_ms=40_000
        )

    def _tension(self, call: UUID, at: Moment) -> TensionSample:
        level = self._random.randint(1, 5)
        return TensionSample(id=new_id(), call=call, level=level, at=at, elapsed_ms=50_000)


def measure(store: Store, made: ManyCalls) -> Iterator[tuple[str, float]]:
    """The reads of a day and how long each took, in milliseconds, the worst of three."""
    log = store.log()
    everyone = log.calls(CallQuery(), limit=2000)
    last, middle = everyone[49].call, everyone[-1].call
    caller = made.callers[len(made.callers) // 2]
    reads: list[tuple[str, Callable[[], object]]] = [
        ("open calls", log.open_calls),
        ("first page", lambda: log.calls(CallQuery())),
        ("second page", lambda: log.calls(CallQuery(), before=last)),
        ("page far down", lambda: log.calls(CallQuery(), before=middle)),
        ("page of an outcome", lambda: log.calls(CallQuery(outcome="solved"))),
        (
            "page of a cause and a difficulty",
            lambda: log.calls(CallQuery(cause="late", difficulty="rude")),
        ),
        ("page of no outcome", lambda: log.calls(CallQuery(outcome="nothing"))),
        ("page with boundary", lambda: log.calls(CallQuery(with_boundary=True))),
        ("page of a caller", lambda: log.calls(CallQuery(caller=caller.id))),
        ("page with rehearsals", lambda: log.calls(CallQuery(rehearsals=True))),
        ("page of deleted", lambda: log.calls(CallQuery(deleted=True))),
        ("count of all", lambda: log.count_calls(CallQuery())),
        ("count of an outcome", lambda: log.count_calls(CallQuery(outcome="solved"))),
        (
            "count of cause, difficulty",
            lambda: log.count_calls(CallQuery(cause="late", difficulty="rude")),
        ),
        ("search, common word", lambda: log.calls(CallQuery(text="parcel"))),
        ("search, one letter", lambda: log.calls(CallQuery(text="p"))),
        ("search, two letters", lambda: log.calls(CallQuery(text="re"))),
        ("search, two common words", lambda: log.calls(CallQuery(text="refund screen"))),
        ("search, rare word", lambda: log.calls(CallQuery(text="xylophone"))),
        ("search, no such word", lambda: log.calls(CallQuery(text="zeppelin"))),
        ("search, number", lambda: log.calls(CallQuery(text=caller.number))),
        ("search, word and filter", lambda: log.calls(CallQuery(text="parcel", outcome="ended"))),
        ("count of a search", lambda: log.count_calls(CallQuery(text="parcel"))),
        ("sheet", lambda: log.sheet(last.id)),
        ("caller by number", lambda: log.find_caller(number=caller.number)),
        ("callers by numbers", lambda: log.callers_with((caller.number, "0301234567"))),
        ("callers by the end", lambda: log.callers_ending(caller.number[-7:])),
        ("call-backs of a number", lambda: log.call_backs(caller.number)),
        ("caller by account", lambda: log.find_caller(account=caller.account)),
        ("caller search, a name", lambda: log.search_callers("muller str")),
        ("caller search, nobody", lambda: log.search_callers("zeppelin")),
        ("card", lambda: log.card(caller.id, now=END)),
        ("promises overdue", lambda: log.promises("overdue", now=END)),
        ("promises coming", lambda: log.promises("coming", now=END)),
        ("promises done", lambda: log.promises("done", now=END)),
        ("follow-ups overdue", lambda: log.follow_ups("overdue", now=END)),
        ("reflections", log.reflections),
        ("next times, known", lambda: log.next_times(difficulty="rude", cause="late")),
        ("next times, unknown", lambda: log.next_times(difficulty="x", cause="y")),
        ("phrase history", log.phrase_history),
        ("trash", log.trash),
        ("audit of a call", lambda: log.audit(last.id)),
    ]
    for name, read in reads:
        took = []
        for _ in range(3):
            began = time.perf_counter()
            read()
            took.append((time.perf_counter() - began) * 1000)
        yield name, max(took)


def main() -> None:
    from tests.support.years_of_calls import fill

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--calls", type=int, default=100_000)
    parser.add_argument("--folder", type=Path)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as made:
        folder = (chosen.folder or Path(made)) / "log"
        key = new_key()
        store = Store.create(folder, key)
        store.close()
        began = time.perf_counter()
        calls = fill(folder, key, chosen.calls)
        print(f"{chosen.calls} calls written in {time.perf_counter() - began:.1f} s")
        size = store.files.log.stat().st_size / 1e6
        began = time.perf_counter()
        store = Store.open(folder, key)
        log = store.log()
        log.open_calls()
        print(f"{size:.0f} MB; opened in {(time.perf_counter() - began) * 1000:.1f} ms")
        for name, ms in measure(store, calls):
            print(f"{ms:8.1f} ms  {name}")
        began = time.perf_counter()
        count = sum(1 for _ in log.every_sheet(CallQuery()))
        print(f"{count} sheets read in {time.perf_counter() - began:.1f} s")
        began = time.perf_counter()
        store.backup()
        print(f"backed up in {time.perf_counter() - began:.1f} s")
        store.close()


if __name__ == "__main__":
    main()
