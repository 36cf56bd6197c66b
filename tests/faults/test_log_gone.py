"""The file of the log is deleted or put into quarantine while the window is open (F37)."""

from __future__ import annotations

from pathlib import Path

from tests.support.window import begun, saved, session_of


def test_f37_a_log_that_is_carried_off_is_noticed_and_nothing_counts_as_saved(
    qtbot, profile: Path
) -> None:
    with session_of(profile) as session:
        begun(qtbot, session)
        desk, banners = session.desk, session.window.banners
        call = desk.calls.start()
        saved(qtbot, session)
        log = profile / "log" / "call-log.db"
        quarantine = profile.parent / "quarantine"
        log.rename(quarantine)
        desk.notes.add_line(call, "typed after that")
        qtbot.waitUntil(lambda: banners.banner("writer") is not None)
        assert "is gone" in banners.banner("writer").text
        assert not desk.is_saved(call)
        assert session.writer.waiting
        quarantine.rename(log)
        saved(qtbot, session)
        assert banners.banner("writer") is None
        assert desk.log.sheet(call).note.text == "typed after that"
