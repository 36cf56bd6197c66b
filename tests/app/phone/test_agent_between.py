"""An agent acts in between what telephones say: types, ends, closes, discards, begins by hand."""

from __future__ import annotations

from uuid import UUID

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from app.phone.event import phone_event
from app.phone.track import LOST_MS, TALK_MS
from app.sheet import note_text
from tests.app.phone.telephone import Telephone

NUMBERS = ("+4930123451", "+4930123452", "anonymous")
IDS = ("", "call-id-a", "call-id-b")
KINDS = ("ring", "answer", "hold", "resume", "end")


class AgentAndTelephone(RuleBasedStateMachine):
    """Remembers what was typed, and what the agent has put where."""

    def __init__(self) -> None:
        super().__init__()
        self.phone = Telephone()
        self.desk = self.phone.desk
        self.typed: dict[UUID, str] = {}
        self.ended_by_hand: set[UUID] = set()
        self.gone: set[UUID] = set()

    def _calls(self) -> list[UUID]:
        return [sheet.call.id for sheet in self.desk.calls.open()]

    # -- the telephones --------------------------------------------------------------------------

    @rule(
        kind=st.sampled_from(KINDS),
        source=st.sampled_from(("hook", "ami", "link")),
        name=st.sampled_from(IDS),
        number=st.sampled_from(NUMBERS),
        cause=st.sampled_from(("", "elsewhere", "declined")),
        way=st.sampled_from(("", "out")),
        late_ms=st.sampled_from((None, 0, 1_000, 10_000)),
    )
    def says(
        self, kind: str, source: str, name: str, number: str, cause: str, way: str, late_ms: int
    ) -> None:
        sent_ms = None if late_ms is None else self.desk.clock.now().utc_ms - late_ms
        event = phone_event(
            kind,
            source,  # type: ignore[arg-type]
            id=name,
            number=number,
            cause=cause if kind == "end" else "",
            way=way,
            sent_ms=sent_ms,
        )
        records = len(self.phone.records())
        shown = self.desk.calls.current
        self.desk.phone.hear(event)
        if source == "link":
            assert len(self.phone.records()) == records
        if shown in self.typed:
            assert self.desk.calls.current == shown

    @rule(ms=st.sampled_from((300, 2_500, 70_000)))
    def time_goes_by(self, ms: int) -> None:
        self.desk.clock.pass_ms(ms)
        self.desk.phone.tick()

    @rule()
    def program_goes_away(self) -> None:
        self.desk.phone.went_away("ami")

    # -- the agent -------------------------------------------------------------------------------

    @rule()
    def begins_by_hand(self) -> None:
        call = self.desk.calls.start()
        assert self.desk.calls.current == call

    @precondition(lambda self: self._calls())
    @rule(which=st.integers(0, 5))
    def types(self, which: int) -> None:
        call = self._calls()[which % len(self._calls())]
        self.desk.notes.add_line(call, "word")
        self.typed[call] = note_text(self.desk.sheet(call))

    @precondition(lambda self: self._calls())
    @rule(which=st.integers(0, 5))
    def ends(self, which: int) -> None:
        call = self._calls()[which % len(self._calls())]
        self.desk.calls.end(call)
        assert self.desk.sheet(call).call.phase == "wrap_up"

    @precondition(lambda self: self._calls())
    @rule(which=st.integers(0, 5))
    def resumes(self, which: int) -> None:
        call = self._calls()[which % len(self._calls())]
        self.desk.calls.resume(call)
        assert self.desk.sheet(call).call.phase == "active"

    @precondition(lambda self: self._calls())
    @rule(which=st.integers(0, 5))
    def holds(self, which: int) -> None:
        self.desk.calls.hold(self._calls()[which % len(self._calls())])

    @precondition(lambda self: self._calls())
    @rule(which=st.integers(0, 5), discards=st.booleans())
    def puts_away(self, which: int, discards: bool) -> None:
        call = self._calls()[which % len(self._calls())]
        if discards:
            self.desk.calls.discard(call)
        else:
            self.desk.calls.close(call)
        self.typed.pop(call, None)
        self.gone.add(call)

    @precondition(lambda self: self._calls())
    @rule(which=st.integers(0, 5))
    def shows(self, which: int) -> None:
        self.desk.calls.show(self._calls()[which % len(self._calls())])

    # -- what always holds -----------------------------------------------------------------------

    @invariant()
    def one_talk_at_most(self) -> None:
        phases = [sheet.call.phase for sheet in self.desk.calls.open()]
        assert phases.count("active") <= 1

    @invariant()
    def what_was_typed_is_open_and_whole(self) -> None:
        for call, text in self.typed.items():
            assert call in self._calls()
            assert note_text(self.desk.sheet(call)) == text

    @invariant()
    def what_was_put_away_stays_away(self) -> None:
        assert not self.gone & set(self._calls())

    @invariant()
    def what_is_shown_is_open(self) -> None:
        shown = self.desk.calls.current
        assert (shown is None) == (not self._calls())
        assert shown is None or shown in self._calls()

    @invariant()
    def the_log_says_the_same(self) -> None:
        for sheet in self.desk.calls.open():
            assert self.desk.kept.sheet(sheet.call.id) == sheet

    def teardown(self) -> None:
        """After a night nothing rings or talks that nobody has touched by hand."""
        self.desk.clock.pass_ms(TALK_MS + 1)
        self.desk.phone.tick()
        assert self.desk.phone.ringing() == self.desk.phone.links() == ()
        self.desk.clock.pass_ms(LOST_MS + 1)
        self.desk.phone.tick()
        assert self.desk.phone.next_tick_ms() is None
        for sheet in self.desk.calls.open():
            assert sheet.call.phase != "ringing"


TestAgentBetween = AgentAndTelephone.TestCase
TestAgentBetween.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)
