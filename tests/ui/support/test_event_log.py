"""The record of events: written beside the work, and of nobody's words (C19)."""

from __future__ import annotations

from pathlib import Path

from app.paths import Profile
from app.problems import Problem
from app.support.event_file import EventFile
from app.support.events import Event, EventCode, Place
from tests.support.window import session_of
from ui.last_resort import LastResort
from ui.support.event_log import EventLog
from ui.support.recording import record_desk, record_faults
from ui.support.vocabulary import event_codes

MARK = "marmalade"


def written(profile: Path) -> tuple[Event, ...]:
    return EventFile(Profile(folder=profile).events, "window", event_codes()).read().events


def codes(profile: Path) -> list[str]:
    return [event.code.value for event in written(profile)]


def test_events_are_written_a_moment_later_and_counted(qtbot, profile: Path) -> None:
    log = EventLog(Profile(folder=profile), "window")
    for _ in range(5):
        log.note(EventCode.SAVING_FAILED, problem=Problem("disk_full", words=MARK))
    assert codes(profile) == []
    qtbot.waitUntil(lambda: codes(profile) == ["saving_failed"], timeout=10000)
    assert written(profile)[0].times == 5
    assert written(profile)[0].problem == "disk_full"
    log.note(EventCode.SAVING_AGAIN)
    log.end()
    assert codes(profile) == ["saving_failed", "saving_again", "ended"]


def test_a_run_that_came_to_no_end_is_known_to_the_next(qtbot, profile: Path) -> None:
    first = EventLog(Profile(folder=profile), "window")
    first.note(EventCode.STARTED)
    qtbot.waitUntil(lambda: codes(profile) == ["started"], timeout=10000)
    second = EventLog(Profile(folder=profile), "window")
    second.note(EventCode.STARTED)
    second.end()
    assert codes(profile) == ["started", "killed", "started", "ended"]


def test_a_crash_of_the_run_before_is_told_by_lines_of_ours(qtbot, profile: Path) -> None:
    events = Profile(folder=profile).events
    events.mkdir(parents=True)
    crash = f'Fatal Python error\n  File "/home/{MARK}/ui/start.py", line 7 in x\n'
    (events / "window.crash").write_text(crash)
    log = EventLog(Profile(folder=profile), "window")
    log.end()
    assert written(profile)[0].code is EventCode.CRASH
    assert written(profile)[0].places == (Place("ui/start.py", 7),)
    assert MARK not in "".join(path.read_text("utf-8") for path in events.glob("*.jsonl"))


def test_a_disk_that_takes_nothing_disturbs_nobody(qtbot, tmp_path: Path) -> None:
    (tmp_path / "events").write_text("a file in the folder's place")
    log = EventLog(Profile(folder=tmp_path), "window")
    log.note(EventCode.STARTED)
    log.end()
    assert (tmp_path / "events").read_text() == "a file in the folder's place"


def test_a_session_and_its_faults_are_recorded_without_words(qtbot, profile: Path) -> None:
    last_resort = LastResort()
    with session_of(profile) as session:
        log = EventLog(session.profile, "window", session)
        record_desk(session, log)
        record_faults(last_resort, log)
        session.begin()
        qtbot.waitUntil(lambda: session.opening.is_open)
        # As after a lock: who comes back to the desk, and when, is nobody's business (C13).
        opened = session.close_log()
        assert opened is not None
        opened.close()
        session.opening.try_again(lambda door, _progress: door.open())
        qtbot.waitUntil(lambda: session.opening.is_open)
        with qtbot.waitSignal(last_resort.traced):
            try:
                session.desk.sheet(MARK)  # type: ignore[arg-type]
            except Exception as fault:  # noqa: BLE001 - whatever it is
                last_resort.tell(fault)
        log.end()
    (fault,) = [event for event in written(profile) if event.code is EventCode.FAULT]
    assert fault.places
    assert all(place.file.startswith(("app/", "ui/", "db/")) for place in fault.places)
    assert codes(profile).count("opened") == 1
    raw = b"".join(path.read_bytes() for path in Profile(folder=profile).events.iterdir())
    assert MARK.encode() not in raw
