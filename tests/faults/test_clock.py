"""Wrong clocks, daylight-saving nights, other zones, sleep: nothing lost, reordered or told twice.

F30, F31 and B11, through the real window over the real log.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.moment import Moment, SystemClock
from app.ports import CallQuery
from app.sheet import note_text
from tests.support.desk import FakeClock
from tests.support.window import SeenNotifications, begun, key_file_door, saved, session_of

DAY_MS = 24 * 3_600_000
NIGHTS = [
    ("Europe/Berlin", "2026-03-29T00:30"),
    ("Europe/Berlin", "2026-10-25T00:30"),
    ("America/New_York", "2026-03-08T00:30"),
    ("America/New_York", "2026-11-01T00:30"),
    ("Australia/Lord_Howe", "2026-04-05T00:30"),  # by half an hour
    ("Australia/Lord_Howe", "2026-10-04T00:30"),
]


def clock_at(zone: str, local: str) -> FakeClock:
    """A clock of this zone that shows this time."""
    at = datetime.fromisoformat(local).replace(tzinfo=ZoneInfo(zone))
    return FakeClock(Moment.of(at, zone))


@pytest.mark.parametrize("jump_ms", [-DAY_MS, 365 * DAY_MS], ids=["a day back", "a year ahead"])
def test_f30_a_clock_that_jumps_is_told_once_and_nothing_changes_its_order(
    qtbot, profile: Path, jump_ms: int
) -> None:
    clock = FakeClock()
    with session_of(profile, key_file_door(profile, clock), clock) as session:
        begun(qtbot, session)
        desk, banners = session.desk, session.window.banners
        call = desk.calls.start()
        desk.notes.add_line(call, "before")
        desk.tension.set(call, 4)
        clock.pass_minutes(2)
        clock.push_wall_clock(jump_ms)
        desk.tension.set(call, 2)
        desk.notes.add_line(call, "after")
        # The call's own time goes on by the clock that nobody sets.
        assert desk.elapsed_ms(call) == 2 * 60_000
        assert banners.banner("clock").text.startswith("This machine's clock was set.")
        banners.take_back("clock")
        desk.notes.add_line(call, "and later")
        assert banners.banner("clock") is None
        desk.calls.close(call)
        saved(qtbot, session)
        kept = desk.log.sheet(call)
        assert note_text(kept).split("\n") == ["before", "after", "and later"]
        assert [sample.level for sample in kept.tension] == [4, 2]
        assert kept.call.talk_ms == 2 * 60_000
        assert [line.call.id for line in desk.log.calls(CallQuery())] == [call]


@pytest.mark.parametrize(("zone", "evening"), NIGHTS)
def test_f31_in_a_night_when_the_clocks_change_each_reminder_comes_once(
    qtbot, profile: Path, zone: str, evening: str
) -> None:
    clock, shown = clock_at(zone, evening), SeenNotifications()
    with session_of(profile, key_file_door(profile, clock), clock, shown) as session:
        begun(qtbot, session)
        session.settings.set("reminder_minutes", 0)
        desk = session.desk
        dues = [clock.now().later(minutes=minutes) for minutes in (60, 120, 180)]
        for due in dues:
            desk.follow_ups.make("call back", due=due)
        saved(qtbot, session)
        session.reminders.look()
        told_at: list[int] = []
        for quarter in range(1, 21):
            clock.pass_minutes(15)
            before = len(shown.words)
            session.reminders.look()
            told_at += [quarter * 15] * (len(shown.words) - before)
        assert told_at == [75, 135, 195]
        assert desk.follow_ups.due("overdue") == sorted(
            desk.follow_ups.due("overdue"), key=lambda each: each.due
        )


@pytest.mark.parametrize(("zone", "evening"), NIGHTS[:2])
def test_f31_today_ends_at_midnight_in_a_day_of_other_length(
    qtbot, profile: Path, zone: str, evening: str
) -> None:
    clock = clock_at(zone, evening)
    with session_of(profile, key_file_door(profile, clock), clock) as session:
        begun(qtbot, session)
        desk, day = session.desk, clock.now().local()
        midnight = (day + timedelta(days=1)).replace(hour=0, minute=0)
        today = desk.follow_ups.make("today", due=Moment.of(midnight - timedelta(minutes=1), zone))
        desk.follow_ups.make("tomorrow", due=Moment.of(midnight + timedelta(minutes=1), zone))
        saved(qtbot, session)
        assert [each.id for each in desk.follow_ups.due("today")] == [today.id]


def test_f31_after_a_sleep_what_became_due_is_told_once(qtbot, profile: Path) -> None:
    clock, shown = FakeClock(), SeenNotifications()
    with session_of(profile, key_file_door(profile, clock), clock, shown) as session:
        begun(qtbot, session)
        session.desk.follow_ups.make("call back", due=clock.now().later(minutes=90))
        saved(qtbot, session)
        session.reminders.look()
        clock.pass_minutes(9 * 60)  # both hands: the machine slept
        for _ in range(3):
            session.reminders.look()
        assert len(shown.words) == 1
        session.desk.follow_ups.make("another", due=clock.now().later(minutes=600))
        assert session.window.banners.banner("clock") is None


def test_f31_another_zone_is_noticed_while_the_program_runs(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clock = SystemClock(look_up_every_ms=0)
    monkeypatch.setenv("TZ", "Europe/Berlin")
    clock.now()
    assert clock.now().zone == "Europe/Berlin"
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    there = clock.now()
    assert (there.zone, there.offset_min) == ("Asia/Tokyo", 9 * 60)
    monkeypatch.undo()
    clock.now()
