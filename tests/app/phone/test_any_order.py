"""Whatever comes of several calls by several receivers, doubled, lost and in any order, is sane."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from app.phone.event import PhoneEvent, phone_event
from app.phone.identity import identity_of
from app.phone.phone_call import ASSUMED, PhoneCall
from app.phone.switchboard import Switchboard
from app.phone.track import LOST_MS, TALK_MS
from tests.app.phone.telephone import Telephone

SOURCES = ("hook", "ami", "baresip", "push")
NUMBERS = ("+4930123451", "030 123451", "+4930123452", "anonymous", "", "1001", "%CallerNumber%")
CAUSES = ("", "normal", "cancelled", "elsewhere", "declined", "busy", "lost")


@st.composite
def events_of_one_call(draw: st.DrawFn, name: int) -> list[tuple[int, PhoneEvent]]:
    """What one or two receivers say of one call, in order, with the time at which it is said."""
    number = draw(st.sampled_from(NUMBERS))
    way = draw(st.sampled_from(("", "in", "out")))
    began = draw(st.integers(0, 20_000))
    kinds = ["ring"]
    if draw(st.booleans()):
        kinds += ["answer", *draw(st.sampled_from(([], ["hold"], ["hold", "resume"])))]
    kinds.append("end")
    said = []
    for source in draw(st.lists(st.sampled_from(SOURCES), min_size=1, max_size=2, unique=True)):
        has_id, has_time = draw(st.booleans()), draw(st.booleans())
        for place, kind in enumerate(kinds):
            at = began + place * draw(st.integers(200, 3_000))
            given: dict[str, Any] = {"number": number, "way": way}
            if has_id:
                given["id"] = f"call-id-{name}"
            if has_time:
                given["sent_ms"] = 1_763_370_000_000 + at
            if kind == "end":
                given["cause"] = draw(st.sampled_from(CAUSES))
            said.append((at, phone_event(kind, source, **given)))  # type: ignore[arg-type]
    return said


@st.composite
def days(draw: st.DrawFn) -> list[tuple[int, PhoneEvent | str]]:
    """A few calls whose events are lost, doubled and moved about; at times a program is gone."""
    heard: list[tuple[int, PhoneEvent | str]] = []
    for name in range(draw(st.integers(1, 4))):
        for at, event in draw(events_of_one_call(name)):
            for _ in range(draw(st.sampled_from((1, 1, 1, 1, 0, 2)))):
                heard.append((at + draw(st.sampled_from((0, 0, 0, 500, 4_000, 20_000))), event))
    if draw(st.booleans()):
        heard.append((draw(st.integers(0, 30_000)), draw(st.sampled_from(("ami", "baresip")))))
    if draw(st.booleans()):
        heard.append((draw(st.integers(0, 120_000)), "tick"))
    heard.sort(key=lambda each: each[0])
    return heard


@given(days())
@settings(max_examples=100, deadline=None)
def test_the_switchboard_stays_sane(heard: list[tuple[int, PhoneEvent | str]]) -> None:
    board = Switchboard(lambda number: identity_of(number, "DE").key)
    ended: dict[int, PhoneCall] = {}
    now = 0
    for at, what in heard:
        now = max(now, at)
        if what == "tick":
            steps = board.tick(now)
        elif isinstance(what, str):
            steps = board.went_away(what, now)  # type: ignore[arg-type]
        else:
            steps = board.hear(what, now)
        for step in steps:
            call = step.after
            told = ended.get(call.key)
            # An end that a telephone told is final; only that it was answered may show later.
            assert told is None or (call.state, call.result) in (
                ("ended", told.result),
                ("ended", "answered"),
            )
            if not call.is_open and call.result not in ASSUMED:
                ended[call.key] = call
            assert (call.result != "") == (not call.is_open)
            assert step.before is None or step.before.key == call.key
        talking = [call for call in board.calls() if call.state == "active"]
        assert len(talking) <= 1
    board.tick(now + TALK_MS)
    assert board.calls() == ()
    board.tick(now + TALK_MS + LOST_MS)
    assert board.next_tick_ms() is None


@given(days(), st.randoms(use_true_random=False))
@settings(max_examples=40, deadline=None)
def test_the_desk_stays_sane(heard: list[tuple[int, PhoneEvent | str]], chance: Any) -> None:
    """One talk at most; no ring is left over; what is closed was not touched."""
    phone = Telephone()
    desk = phone.desk
    touched = set()
    began = desk.clock.monotonic_ms()
    for at, what in heard:
        desk.clock.pass_ms(max(0, at - (desk.clock.monotonic_ms() - began)))
        if what == "tick":
            desk.phone.tick()
        elif isinstance(what, str):
            desk.phone.went_away(what)  # type: ignore[arg-type]
        else:
            desk.phone.hear(what)
        sheets = desk.calls.open()
        assert sum(sheet.call.phase == "active" for sheet in sheets) <= 1
        if sheets and chance.random() < 0.3:
            call = chance.choice(sheets).call.id
            desk.notes.add_line(call, "typed")
            touched.add(call)
        still_open = {sheet.call.id for sheet in desk.calls.open()}
        assert touched <= still_open
        assert desk.calls.current is None or desk.calls.current in still_open
    desk.clock.pass_ms(TALK_MS)
    desk.phone.tick()
    left = desk.calls.open()
    assert all(sheet.call.phase == "wrap_up" for sheet in left)
    assert {sheet.call.id for sheet in left} >= touched
    desk.clock.pass_ms(LOST_MS)
    desk.phone.tick()
    assert desk.phone.next_tick_ms() is None
    assert desk.phone._lines._lines == {}
    for record in phone.records():
        assert record.deleted is None
        if record.phone_result in ("missed", "declined", "elsewhere") and not record.talk_ms:
            assert record.phase == "closed" or record.id in touched
