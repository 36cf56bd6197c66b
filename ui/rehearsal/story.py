"""The story that the pictures of the program show: two weeks of work, and Jake Miller's call."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

from app.conversation import Conversation
from app.demonstration import Actor, StoryClock, story_start
from app.desk import Desk
from app.languages import SOURCE_LANGUAGE
from app.moment import Moment
from app.paths import Profile
from app.records import Channel
from app.rehearsal import built_in_conversations
from app.settings import Settings
from ui.desk_session import DeskSession
from ui.rehearsal.hand import Hand
from ui.shortcuts import Act
from ui.start import open_desk

ZONE = "Europe/Berlin"
TODAY = Moment.of(datetime(2026, 3, 12, 10, 40, tzinfo=ZoneInfo(ZONE)))
CALLS, DAYS, SEED = 36, 10, 7
A_DAY_MS = 24 * 60 * 60 * 1000
JAKE = "+1 415 555 0134"
RINGING = ("Aurelia Montgomery-Whitfield", "+49 30 901820")
"""Who calls in between, as her telephone says it: a name that asks for room, and the number."""

HOW_TO_TALK = "Facts first, no small talk."
NOTES = (
    (17_000, "Update on Monday broke the export, sales data gone"),
    (104_000, "Lost the Hanover order because of it"),
    (117_000, "Wants the data back by noon"),
    (6_000, "! call back today 3pm"),
)
"""How long after what came before each line is written, and the line."""
PLANNED: tuple[tuple[str, str, Channel, int], ...] = (
    ("Call back with the new delivery date", "call_back", "phone", 12),
    ("Written apology for the lost parcel", "written_apology", "email", 14),
    ("Is the printer still working?", "satisfaction_check", "phone", 15),
)
"""What, which kind, by what, and at which hour of today."""


def settle_in(profile: Profile, language: str = SOURCE_LANGUAGE) -> None:
    """Write the settings of somebody who has worked here for a while."""
    settings = Settings(profile.settings_file)
    settings.set("language", language)
    settings.set("agent_name", "Ana Ruiz")
    settings.set("company", "Northwind Software")
    settings.set("manager", "Petra Lang")
    settings.set("region", "US")
    settings.set("reduced_motion", True)
    settings.set(
        "links",
        [
            {"title": "Customer record", "url": "https://crm.example.com/accounts/{account}"},
            {"title": "New ticket", "url": "https://tickets.example.com/new?ref={reference}"},
        ],
    )


def fill(profile: Profile, key_file: Path, *, calls: int = CALLS) -> StoryClock:
    """Two weeks of calls up to this morning; returns the clock, which stands at `TODAY`."""
    clock = StoryClock(story_start(TODAY, DAYS))
    conversations: tuple[Conversation, ...] = tuple(built_in_conversations())
    with open_desk(profile, key_file=key_file, writing=True, clock=clock) as desk:
        _earlier_calls_of_jake(desk, clock)
        days = (TODAY.utc_ms - clock.now().utc_ms) // A_DAY_MS
        actor = Actor(desk, clock, SEED)
        actor.act_days(conversations, calls=calls, days=days, report=lambda _done: None)
        _own_things(desk)
        clock.jump_to(TODAY)
        _tidy_up(desk)
        _plan_today(desk)
    return clock


def begin_call(session: DeskSession, clock: StoryClock) -> UUID:
    """Jake is on the line, angry; three steps are done and the notes are under way."""
    hand, desk = Hand(session.window), session.desk
    hand.press(Act.START_CALL)
    call = desk.calls.current
    if call is None:
        raise LookupError("no call was started")
    desk.calls.set_field(call, "number", JAKE)
    desk.callers.identify(call)
    desk.calls.set_field(call, "manner", "angry")
    desk.calls.set_field(call, "fault", "ours")
    desk.tension.set(call, 3)
    for at, (after_ms, line) in enumerate(NOTES):
        clock.pass_ms(after_ms)
        if at < 2:
            hand.press(Act.TICK)
        if at == 1:
            hand.press(Act.TENSION_4)
        hand.press(Act.NOTES)
        hand.type(line)
        hand.key("Return")
    clock.pass_ms(8_000)
    hand.wait(lambda: desk.is_saved(call), "the call is saved")
    return call


def begin_second_call(desk: Desk, clock: StoryClock) -> UUID:
    """Somebody else is on the line and insults; two rungs of the longer ladder are said."""
    call = desk.calls.start(name="Dana Whitfield", number="+1 628 555 0177")
    desk.tension.set(call, 5)
    desk.calls.set_field(call, "account", "20417")
    clock.pass_ms(45_000)
    desk.boundary.say(call, "foul_language", "remind", quoted="you idiots")
    clock.pass_ms(31_000)
    desk.boundary.say(call, "foul_language", "warn")
    clock.pass_ms(9_000)
    return call


def rehearse(session: DeskSession, clock: StoryClock) -> None:
    """The built-in rehearsal is under way."""
    session.window.place.stage.begin(next(built_in_conversations()))
    for _turn in range(3):
        clock.pass_ms(12_000)
        session.window.place.stage.next()
    session.window.go_to_call()


def _earlier_calls_of_jake(desk: Desk, clock: StoryClock) -> None:
    for note, outcome in (
        ("Invoice counts the licence twice, credit promised", "call_back"),
        ("Asked when the credit arrives", "explained"),
    ):
        call = desk.calls.start(number=JAKE, name="Jake Miller")
        desk.calls.set_field(call, "account", "31107")
        desk.calls.set_field(call, "product", "Ledger Pro")
        caller = desk.callers.identify(call)
        if caller is None:
            raise LookupError("the number names a caller")
        desk.tension.set(call, 3)
        desk.notes.add_line(call, note)
        clock.pass_ms(214_000)
        desk.calls.set_field(call, "concern", note)
        if outcome == "call_back":
            desk.promises.make(
                "Credit note for the March invoice",
                call=call,
                due=_today_at(16),
                channel="email",
                told="yes",
            )
            desk.callers.describe(caller.id, how_to_talk=HOW_TO_TALK)
        desk.calls.set_field(call, "outcome", outcome)
        desk.calls.end(call)
        clock.pass_ms(30_000)
        desk.calls.close(call)
        clock.pass_ms(A_DAY_MS)


def _tidy_up(desk: Desk) -> None:
    """A day that can be managed: most of what was due is done, one thing is late."""
    late = desk.follow_ups.due("overdue")
    kinds: set[str] = set()
    for follow_up in (*late[1:], *desk.follow_ups.due("today")):
        if follow_up.kind in kinds or follow_up in late:
            desk.follow_ups.settle(follow_up, "done")
        kinds.add(follow_up.kind)
    for promise in desk.promises.due("overdue"):
        desk.promises.keep(promise)


def _plan_today(desk: Desk) -> None:
    """What is due today, in the words of somebody who planned it."""
    for what, kind, channel, hour in PLANNED:
        desk.follow_ups.make(what, kind=kind, channel=channel, due=_today_at(hour))


def _own_things(desk: Desk) -> None:
    """Phrases of one's own, a digit for one of them, and things thrown away."""
    desk.phrases.write_own(
        "Slow down together",
        "empathy",
        "Let us take this one piece at a time. I am writing everything down.",
        keywords=("calm", "slow"),
    )
    own = desk.phrases.write_own(
        "My word on it", "closing", "You will hear from me, {customer}, whatever happens."
    )
    desk.phrases.pin(1, str(own.id))
    gone = desk.phrases.write_own("Old greeting", "opening", "Thank you for calling today.")
    desk.phrases.delete_own(gone)
    desk.promises.delete(desk.promises.make("Send the brochure", due=_today_at(12)))
    dialled = desk.calls.start(name="Wrong number")
    desk.calls.discard(dialled)


def _today_at(hour: int) -> Moment:
    """A full hour of the story's day."""
    midnight = TODAY.later(minutes=-(10 * 60 + 40))
    return midnight.later(minutes=hour * 60)
