"""The open window takes away what is older than its period, soon after the start (C07)."""

from __future__ import annotations

import json
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.moment import Moment
from app.ports import CallQuery
from app.records import Change
from db.retention import DAY_MS
from tests.support.desk import START, FakeClock
from tests.support.store import a_call
from tests.support.window import begun, key_file_door, session_of

OLD = Moment(START.utc_ms - 90 * DAY_MS, 60, "Europe/Berlin")


def filled(folder: Path) -> None:
    """A profile with a call of today and one of three months ago."""
    opened = key_file_door(folder).open()
    old = a_call(phase="closed", started=OLD, closed=OLD, concern="plum")
    new = a_call(phase="closed", closed=START, concern="pear")
    keeper = opened.make_keeper()
    keeper.write(Change(what="test", at=START, records=(old, new)))
    opened.close()


def concerns(folder: Path) -> list[str]:
    opened = key_file_door(folder).open()
    found = [sheet.call.concern for sheet in opened.log.every_sheet(CallQuery())]
    opened.close()
    return found


def test_what_is_too_old_goes_soon_after_the_start(qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "profile"
    filled(folder)
    (folder / "settings.json").write_text(json.dumps({"keep_calls_days": 30}))
    with session_of(folder, key_file_door(folder, FakeClock())) as session:
        with qtbot.waitSignal(session.purges.purged, timeout=10_000) as heard:
            begun(qtbot, session)
        assert heard.args is not None
        assert heard.args[0].counts["calls"] == 1
        assert [line.call.concern for line in session.desk.log.calls(CallQuery())] == ["pear"]
    assert concerns(folder) == ["pear"]


def test_without_a_period_all_stays(qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "profile"
    filled(folder)
    with session_of(folder) as session:
        with qtbot.waitSignal(session.purges.purged, timeout=10_000) as heard:
            begun(qtbot, session)
        assert heard.args is not None
        assert heard.args[0].counts == {}
    assert concerns(folder) == ["plum", "pear"]


def test_a_window_closed_at_once_purges_nothing_and_closes(qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "profile"
    filled(folder)
    (folder / "settings.json").write_text(json.dumps({"keep_calls_days": 30}))
    with session_of(folder) as session:
        begun(qtbot, session)
    assert concerns(folder) == ["plum", "pear"]
