"""What the telephone says, on the calls of the desk: the telephone proposes, the agent disposes."""

from __future__ import annotations

import pytest

from app.numbers import shown
from app.phone.event import phone_event
from app.timeline import timeline
from tests.app.phone.exchange import NUMBERS
from tests.app.phone.telephone import Telephone, playbook, restarted
from tests.support.desk import make_desk


@pytest.fixture
def phone() -> Telephone:
    return Telephone()


class TestRing:
    def test_it_makes_a_call_with_number_and_name_and_shows_it(self, phone: Telephone) -> None:
        call = phone.says("0 ring a 1 'Ann")
        record = phone.record()
        assert (record.phase, record.origin, record.direction) == ("ringing", "phone", "in")
        assert (record.number, record.name) == (NUMBERS["1"], "Ann")
        assert phone.desk.calls.current == call
        (card,) = phone.desk.phone.ringing()
        assert (card.call, card.name, card.identity.shown) == (call, "Ann", "+49 30 123451")
        assert card.is_shown
        assert phone.desk.kept.sheet(call).phone[0].kind == "ring"

    def test_it_changes_nothing_of_what_is_shown_while_a_call_is_open(
        self, phone: Telephone
    ) -> None:
        mine = phone.desk.calls.start()
        phone.desk.notes.add_line(mine, "order 4711")
        call = phone.says("1 ring a 1")
        assert phone.desk.calls.current == mine
        assert phone.desk.sheet(mine).call.phase == "active"
        (card,) = phone.desk.phone.ringing()
        assert (card.call, card.is_shown) == (call, False)

    def test_a_second_one_leaves_the_first(self, phone: Telephone) -> None:
        first = phone.says("0 ring a 1")
        phone.says("1 ring b 2")
        assert phone.desk.calls.current == first
        assert len(phone.desk.phone.ringing()) == 2

    def test_ringing_is_no_talk(self, phone: Telephone) -> None:
        phone.says("0 ring a 1", "20 answer a", "25 end a")
        assert phone.record().talk_ms == 5_000

    @pytest.mark.parametrize("number", ["x", "%", "-"])
    def test_nobody_shown_has_no_number(self, phone: Telephone, number: str) -> None:
        call = phone.says(f"0 ring a {number}")
        assert phone.record().number == ""
        kind = "unfilled" if number == "%" else "withheld"
        assert phone.desk.phone.identity(call).kind == kind

    def test_a_blank_is_named_until_it_is_mended(self, phone: Telephone) -> None:
        phone.says("0 ring a %")
        assert phone.desk.phone.unfilled() == {"hook": "%CallerNumber%"}
        phone.says("100 ring b 1")
        assert phone.desk.phone.unfilled() == {}

    @pytest.mark.parametrize("name", ["030 123451", "+4930123451", "anonymous", "%Name%"])
    def test_a_name_that_is_none_is_left_out(self, phone: Telephone, name: str) -> None:
        phone.desk.phone.hear(phone_event("ring", "hook", number=NUMBERS["1"], name=name))
        (record,) = phone.records()
        assert record.name == ""

    def test_hostile_text_is_text(self, phone: Telephone) -> None:
        name = "<b>'; DROP TABLE calls; --"
        phone.desk.phone.hear(phone_event("ring", "hook", number="--help", name=name))
        (record,) = phone.records()
        assert (record.number, record.name) == ("--help", name)

    def test_a_sender_s_time_that_cannot_be_does_no_harm(self, phone: Telephone) -> None:
        for sent_ms in (-(2**70), 2**70, 0):
            event = phone_event("ring", "hook", id=f"id-{sent_ms}", number="1234", sent_ms=sent_ms)
            call = phone.desk.phone.hear(event)
            assert phone.desk.sheet(call).phone[0].sent is None
            assert phone.desk.sheet(call).call.started == phone.desk.clock.now()


class TestAnswer:
    def test_it_is_active_with_its_timer_from_then(self, phone: Telephone) -> None:
        call = phone.says("0 ring a 1", "7 answer a", "10 tick")
        assert phone.record().phase == "active"
        assert phone.desk.calls.durations(call) == (3_000, 0)
        assert phone.desk.phone.ringing() == ()

    def test_by_a_slow_hook_from_when_it_was_sent(self, phone: Telephone) -> None:
        call = phone.says("0 ring a 1 @0", "7 answer a @5", "10 tick")
        assert phone.desk.calls.durations(call) == (5_000, 0)

    def test_it_holds_the_others(self, phone: Telephone) -> None:
        mine = phone.desk.calls.start(number="4711")
        phone.says("1 ring a 1", "2 answer a")
        assert phone.desk.sheet(mine).call.phase == "held"
        assert phone.desk.calls.active().call.id == phone.last

    def test_it_is_shown_where_nothing_is_written_in_the_one_shown(self, phone: Telephone) -> None:
        phone.says("0 ring a 1")
        second = phone.says("1 ring b 2", "2 answer b")
        assert phone.desk.calls.current == second

    def test_it_never_takes_the_place_of_one_that_is_written_in(self, phone: Telephone) -> None:
        mine = phone.desk.calls.start(number="4711")
        phone.desk.notes.add_line(mine, "order 4711")
        phone.says("1 ring a 1", "2 answer a")
        assert phone.desk.calls.current == mine

    def test_what_is_being_typed_counts(self, phone: Telephone) -> None:
        """What stands in the field has not been handed in yet when the phone is answered."""
        mine = phone.desk.calls.start(number="4711")
        phone.desk.calls.close(mine)
        first = phone.says("0 ring a 1")
        phone.desk.calls.on_leaving(
            lambda call: phone.desk.notes.add_line(call, "typed") if call == first else None
        )
        phone.says("1 ring b 2", "2 answer b")
        assert phone.desk.calls.current == first

    def test_hold_and_resume(self, phone: Telephone) -> None:
        call = phone.says("0 answer a 1", "5 hold a", "8 resume a", "10 end a")
        assert (phone.record().talk_ms, phone.record().held_ms) == (7_000, 3_000)
        assert phone.desk.sheet(call).call.phase == "wrap_up"

    def test_by_hand_and_by_phone_is_once(self, phone: Telephone) -> None:
        call = phone.says("0 ring a 1")
        phone.desk.clock.pass_ms(1000)
        phone.desk.calls.resume(call)
        phone.says("2 answer a", "5 end a")
        assert phone.stand() == ["wrap_up answered"]
        assert phone.record().talk_ms == 4_000


TOUCHES = {
    "notes": lambda desk, call: desk.notes.add_line(call, "he is furious"),
    "name": lambda desk, call: desk.calls.set_field(call, "name", "Maria"),
    "number": lambda desk, call: desk.calls.set_field(call, "number", "4711"),
    "concern": lambda desk, call: desk.calls.set_field(call, "concern", "late"),
    "step": lambda desk, call: desk.checklist.tick(call),
    "tension": lambda desk, call: desk.tension.set(call, 4),
    "promise": lambda desk, call: desk.promises.make("send it", call=call),
    "task": lambda desk, call: desk.follow_ups.make("look it up", call=call),
    "manager": lambda desk, call: desk.boundary.offer_manager(call, "agent"),
    "manner": lambda desk, call: desk.calls.set_field(call, "manner", "talkative"),
}
"""What an agent does in a call: name → how."""
ENDS = ("5 end a", "5 end a - elsewhere", "5 end a - declined", "95 tick")


class TestEnd:
    @pytest.mark.parametrize(
        ("lines", "stand"),
        [
            (("0 ring a 1", "5 end a"), "closed missed"),
            (("0 ring a 1", "5 end a - declined"), "closed declined"),
            (("0 ring a 1", "5 end a - elsewhere"), "closed elsewhere"),
            (("0 ring a 1 out", "5 end a - busy"), "closed not_reached"),
            (("0 ring a 1", "90 tick"), "closed unknown"),
            (("0 ring a 1 ami", "5 gone ami"), "closed lost"),
            (("0 ring a 1", "5 answer a", "9 end a"), "wrap_up answered"),
            (("0 answer a 1 ami", "5 gone ami"), "wrap_up lost"),
            (("0 end a @2", "0.1 ring a 1 @1"), "closed missed"),
        ],
    )
    def test_untouched(self, phone: Telephone, lines: tuple[str, ...], stand: str) -> None:
        phone.says(*lines)
        assert phone.stand() == [stand]

    @pytest.mark.parametrize("touch", TOUCHES)
    @pytest.mark.parametrize("end", ENDS)
    def test_touched_it_goes_to_wrap_up_and_stays(
        self, phone: Telephone, touch: str, end: str
    ) -> None:
        call = phone.says("0 ring a 1")
        TOUCHES[touch](phone.desk, call)
        before = phone.desk.sheet(call)
        phone.says(end)
        assert phone.record().phase == "wrap_up"
        assert phone.desk.calls.current == call
        after = phone.desk.sheet(call)
        assert (after.note, after.steps, after.promises) == (
            before.note,
            before.steps,
            before.promises,
        )

    def test_typed_and_not_handed_in_yet(self, phone: Telephone) -> None:
        call = phone.says("0 ring a 1")
        stop = phone.desk.calls.on_leaving(lambda call: phone.desk.notes.add_line(call, "typed"))
        phone.says("5 end a")
        stop()
        assert phone.record(call).phase == "wrap_up"
        assert phone.desk.sheet(call).note.text == "typed"

    def test_a_missed_call_is_one_change_with_its_call_back(self, phone: Telephone) -> None:
        """No kill finds it half closed, and no page is shown for a wrap-up that there is not."""
        phases = []
        call = phone.says("0 ring a 1")
        phone.desk.listen(lambda _: phases.append(phone.desk.call(call).phase))
        phone.says("5 end a")
        assert set(phases) == {"closed"}
        kinds = [type(record).__name__ for record in phone.desk.kept.changes[-1].records]
        assert kinds == ["Call", "PhoneMark", "FollowUp"]

    def test_it_shows_the_next_call(self, phone: Telephone) -> None:
        phone.says("0 ring a 1")
        second = phone.says("1 ring b 2")
        phone.says("3 end a")
        assert phone.desk.calls.current == second

    def test_answered_by_hand_it_was_a_talk(self, phone: Telephone) -> None:
        call = phone.says("0 ring a 1")
        phone.desk.calls.resume(call)
        phone.says("60 end a")
        assert phone.stand() == ["wrap_up answered"]


class TestLateWords:
    def test_a_late_answer_opens_again_what_was_taken_for_missed(self, phone: Telephone) -> None:
        phone.says("0 ring a 1 @0", "5 end a @5", "5.1 answer a @2")
        assert phone.stand() == ["wrap_up answered"]
        assert phone.call_backs() == []

    def test_answered_after_it_was_given_up(self, phone: Telephone) -> None:
        call = phone.says("0 ring a 1", "91 tick", "120 answer a", "130 tick")
        assert phone.stand() == ["active"]
        assert phone.desk.calls.durations(call) == (10_000, 0)

    def test_its_end_after_it_was_given_up(self, phone: Telephone) -> None:
        phone.says("0 ring a 1", "91 tick")
        assert phone.call_backs() == []
        phone.says("95 end a")
        assert phone.stand() == ["closed missed"]
        assert len(phone.call_backs()) == 1

    def test_back_after_the_receiver_was_gone(self, phone: Telephone) -> None:
        phone.says("0 answer a 1 ami", "5 gone ami", "9 answer a 1 ami", "20 end a ami")
        assert phone.stand() == ["wrap_up answered"]
        assert phone.record().talk_ms == 16_000

    def test_the_end_by_hand_stands(self, phone: Telephone) -> None:
        call = phone.says("0 ring a 1 @0", "2 answer a @2")
        phone.desk.clock.pass_ms(8000)
        phone.desk.calls.end(call)
        phone.says("11 hold a @5", "12 resume a @6", "13 end a @7")
        assert phone.record().phase == "wrap_up"
        assert phone.record().phone_result == "answered"

    def test_what_happens_after_the_end_by_hand_does_not_undo_it(self, phone: Telephone) -> None:
        """The phone transfers the call while the agent is in wrap-up already."""
        call = phone.says("0 answer a 1")
        phone.desk.calls.end(call)
        phone.says("5 hold a", "6 resume a", "7 hold a")
        assert phone.record().phase == "wrap_up"

    def test_the_resume_by_hand_stands_against_an_end_from_before(self, phone: Telephone) -> None:
        call = phone.says("0 answer a 1 @0", "5 tick")
        phone.desk.calls.end(call)
        phone.desk.clock.pass_ms(1000)
        phone.desk.calls.resume(call)
        phone.says("7 end a @4")
        assert phone.record().phase == "active"

    def test_ended_by_hand_while_it_rang_and_then_answered_late(self, phone: Telephone) -> None:
        call = phone.says("0 ring a 1 @0", "5 tick")
        phone.desk.calls.end(call)
        phone.says("5.5 answer a @4")
        assert phone.record().phase == "wrap_up"

    def test_ended_by_hand_by_mistake_and_then_answered(self, phone: Telephone) -> None:
        call = phone.says("0 ring a 1", "5 tick")
        phone.desk.calls.end(call)
        phone.says("15 answer a")
        assert phone.record(call).phase == "active"

    def test_closed_by_hand_while_it_rang_and_then_answered(self, phone: Telephone) -> None:
        phone.desk.calls.close(phone.says("0 ring a 1"))
        second = phone.says("15 answer a", "20 end a")
        assert phone.stand() == ["closed", "wrap_up answered"]
        assert phone.record(second).number == NUMBERS["1"]

    def test_closed_by_hand_nothing_comes_back(self, phone: Telephone) -> None:
        call = phone.says("0 answer a 1")
        phone.desk.calls.close(call)
        phone.says("5 hold a", "6 resume a", "9 end a", "10 answer a")
        assert phone.stand() == ["closed answered"]

    def test_discarded_nothing_comes_back(self, phone: Telephone) -> None:
        call = phone.says("0 answer a 1")
        undoable = phone.desk.calls.discard(call)
        phone.says("5 hold a", "6 resume a", "9 end a")
        assert phone.stand() == []
        phone.desk.undo(undoable)
        assert phone.stand() == ["closed"]


class TestBegunByHand:
    def test_the_number_that_rang_joins_the_call_begun_by_hand(self, phone: Telephone) -> None:
        rang = phone.says("0 ring a 1 'Ann")
        phone.desk.clock.pass_ms(2000)
        mine = phone.desk.calls.start()
        phone.desk.notes.add_line(mine, "wants a refund")
        phone.says("4 answer a")
        record = phone.record(mine)
        assert (record.phase, record.number, record.name) == ("active", NUMBERS["1"], "Ann")
        assert phone.stand() == ["active"]
        assert phone.desk.calls.current == mine
        assert [mark.kind for mark in phone.desk.sheet(mine).phone] == ["ring", "answer"]
        assert phone.desk.kept.records[rang].deleted is not None
        phone.says("9 end a")
        assert phone.stand() == ["wrap_up answered"]

    def test_what_the_agent_wrote_is_kept(self, phone: Telephone) -> None:
        phone.says("0 ring a 1 'Ann")
        mine = phone.desk.calls.start(name="Maria")
        phone.says("4 answer a")
        assert phone.record(mine).name == "Maria"

    def test_without_a_ring_just_before_the_answer(self, phone: Telephone) -> None:
        mine = phone.desk.calls.start()
        phone.says("2 answer - 1")
        assert phone.stand() == ["active"]
        assert phone.record(mine).number == NUMBERS["1"]

    @pytest.mark.parametrize("why", ["earlier", "number", "touched card"])
    def test_two_calls_stay_two(self, phone: Telephone, why: str) -> None:
        if why == "earlier":
            phone.desk.calls.start()
            phone.desk.clock.pass_ms(4000)
        phone.says(f"{phone._passed() / 1000} ring a 1")
        if why == "number":
            phone.desk.calls.start(number="4711")
        if why == "touched card":
            phone.desk.notes.add_line(phone.last, "I know him")
            phone.desk.calls.start()
        phone.says("9 answer a")
        assert sorted(phone.stand()) == ["active", "held"]

    def test_the_card_can_be_taken_out_of_the_trash(self, phone: Telephone) -> None:
        rang = phone.says("0 ring a 1")
        phone.desk.calls.start()
        phone.says("4 answer a")
        phone.desk.restore(phone.desk.kept.records[rang])
        assert phone.desk.kept.sheet(rang).call.deleted is None


class TestTransfer:
    def test_the_other_party_takes_the_place(self, phone: Telephone) -> None:
        phone.says("0 ring a 1 'Ann", "2 answer a", "9 answer a 2 'Bob")
        assert (phone.record().number, phone.record().name) == (NUMBERS["2"], "Bob")

    def test_the_one_that_the_agent_wrote_stays(self, phone: Telephone) -> None:
        call = phone.says("0 ring a 1 'Ann", "2 answer a")
        phone.desk.calls.set_field(call, "name", "Maria")
        phone.says("9 answer a 2 'Bob")
        assert (phone.record().number, phone.record().name) == (NUMBERS["2"], "Maria")

    def test_nothing_changes_where_the_agent_wrote_the_number(self, phone: Telephone) -> None:
        call = phone.says("0 ring a 1 'Ann", "2 answer a")
        phone.desk.calls.set_field(call, "number", "4711")
        phone.says("9 answer a 2 'Bob")
        assert (phone.record().number, phone.record().name) == ("4711", "Ann")


class TestLinks:
    def test_a_link_writes_nothing(self, phone: Telephone) -> None:
        phone.says("0 ring a 1 'Eve link")
        assert phone.desk.kept.changes == []
        assert phone.desk.calls.current is None
        assert phone.desk.phone.ringing() == ()
        (card,) = phone.desk.phone.links()
        assert (card.call, card.name, card.is_verified) == (None, "Eve", False)

    def test_taken_it_is_a_call_by_hand(self, phone: Telephone) -> None:
        phone.says("0 ring a 1 'Eve link")
        call = phone.desk.phone.take(phone.desk.phone.links()[0].key)
        record = phone.record(call)
        assert (record.origin, record.phase, record.number) == ("hand", "active", NUMBERS["1"])
        assert phone.desk.phone.links() == ()

    def test_dismissed_it_is_gone(self, phone: Telephone) -> None:
        phone.says("0 ring a 1 link")
        key = phone.desk.phone.links()[0].key
        phone.desk.phone.dismiss(key)
        assert phone.desk.phone.links() == ()
        assert phone.desk.phone.take(key) is None

    def test_many_are_not_all_shown_and_go_by_themselves(self, phone: Telephone) -> None:
        for place in range(50):
            phone.desk.phone.hear(phone_event("ring", "link", number=f"03012{place:05}"))
        assert len(phone.desk.phone.links()) == 3
        phone.says("91 tick")
        assert phone.desk.phone.links() == ()
        assert phone.desk.kept.changes == []

    def test_it_is_given_no_verified_card(self, phone: Telephone) -> None:
        phone.says("0 ring a 1")
        assert phone.desk.phone.take(1) is None
        phone.desk.phone.dismiss(1)
        assert len(phone.desk.phone.ringing()) == 1


class TestRestart:
    def test_a_call_that_rang_is_given_up(self, phone: Telephone) -> None:
        phone.says("0 ring a 1")
        again = restarted(phone)
        assert again.stand() == ["ringing"]
        again.says("91 tick")
        assert again.stand() == ["closed unknown"]

    def test_its_end_is_understood(self, phone: Telephone) -> None:
        phone.says("0 ring a 1", "2 answer a")
        again = restarted(phone)
        again.says("20 end a")
        assert again.stand() == ["wrap_up answered"]
        assert again.records()[0].talk_ms == 18_000

    def test_an_end_that_was_kept_for_it_tells_when(self, phone: Telephone) -> None:
        phone.says("0 ring - 1 @0", "2 answer - 1 @2")
        again = restarted(phone)
        again.says("600 end - 1 @12")
        assert again.stand() == ["wrap_up answered"]
        assert again.records()[0].talk_ms == 10_000

    def test_what_the_agent_wrote_before_is_touched(self, phone: Telephone) -> None:
        call = phone.says("0 ring a 1 'Ann")
        phone.desk.calls.set_field(call, "name", "Maria")
        again = restarted(phone)
        again.says("20 end a")
        assert again.stand() == ["wrap_up missed"]

    def test_calls_that_rang_before_the_log_was_open_find_their_callers(self) -> None:
        phone = Telephone()
        first = phone.desk.calls.start(number=NUMBERS["1"], name="Maria")
        phone.desk.callers.identify(first)
        phone.desk.calls.close(first)
        early = Telephone(make_desk(playbook=playbook(), kept=phone.desk.kept, attached=False))
        call = early.says("0 ring a 1")
        assert early.record(call).caller is None
        early.desk.attach(phone.desk.kept)
        assert early.record(call).name == "Maria"
        early.says("5 end a")
        assert early.record(call).phase == "closed"


def test_what_the_telephone_said_is_in_the_timeline(phone: Telephone) -> None:
    call = phone.says("0 ring a 1 'Ann", "2 answer a", "5 hold a", "6 resume a", "9 end a - normal")
    sheet = phone.desk.kept.sheet(call)
    told = [event for event in timeline(sheet) if event.kind == "phone"]
    assert [event.record.kind for event in told] == ["ring", "answer", "end"]
    assert [event.elapsed_ms for event in told] == [0, 2_000, 9_000]
    assert len(sheet.phone) == 5


def test_everything_said_is_kept_with_its_step(phone: Telephone) -> None:
    """One transaction: what the telephone said and what became of the call by it."""
    call = phone.says("0 ring a 1", "2 answer a")
    for change in phone.desk.kept.changes:
        kinds = [type(record).__name__ for record in change.records]
        assert kinds == ["Call", "PhoneMark"], change.what
    assert [change.what for change in phone.desk.kept.changes] == ["call_rang", "call_answered"]
    assert phone.desk.kept.sheet(call).phone[1].kind == "answer"


def test_a_card_number_in_the_name_never_reaches_the_log(phone: Telephone) -> None:
    event = phone_event("ring", "hook", id="a", number="1234", name="card 4111 1111 1111 1111")
    phone.desk.phone.hear(event)
    phone.desk.phone.hear(phone_event("end", "hook", id="a"))
    assert "4111 1111" not in repr(phone.desk.kept.changes)
    assert phone.stand() == ["closed missed"]


def test_the_number_of_a_call_back_is_written_for_reading(phone: Telephone) -> None:
    phone.says("0 ring a 1", "5 end a")
    (task,) = phone.call_backs()
    assert task.what.endswith(shown(NUMBERS["1"]))
