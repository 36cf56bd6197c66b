"""Notes: every line timed, an earlier state never far, no card number in any of them."""

from __future__ import annotations

from tests.support.desk import make_desk


def test_lines_carry_the_time_at_which_they_were_begun():
    desk = make_desk()
    call = desk.calls.start()
    desk.clock.pass_ms(21_000)
    desk.notes.add_line(call, "update broke the export")
    desk.clock.pass_ms(60_000)
    desk.notes.add_line(call, "wants the data back")
    assert [(line.elapsed_ms, line.text) for line in desk.notes.lines(call)] == [
        (21_000, "update broke the export"),
        (81_000, "wants the data back"),
    ]
    assert desk.kept.sheet(call).note.stamps == (21_000, 81_000)


def test_a_version_is_kept_every_five_minutes_of_editing_and_at_close():
    desk = make_desk()
    call = desk.calls.start()
    desk.notes.write(call, "a", (0,))
    desk.clock.pass_minutes(4)
    desk.notes.write(call, "ab", (0,))
    assert desk.notes.versions(call) == []
    desk.clock.pass_minutes(2)
    desk.notes.write(call, "abc", (0,))
    assert [version.text for version in desk.notes.versions(call)] == ["ab"]
    desk.calls.close(call)
    assert {version.text for version in desk.notes.versions(call)} == {"ab", "abc"}


def test_restoring_keeps_what_stood_there():
    desk = make_desk()
    call = desk.calls.start()
    desk.notes.write(call, "the first state", (0,))
    desk.clock.pass_minutes(6)
    desk.notes.write(call, "the second state", (0,))
    first = desk.notes.versions(call)[0]
    desk.notes.restore(call, first)
    assert desk.kept.sheet(call).note.text == "the first state"
    assert "the second state" in {version.text for version in desk.notes.versions(call)}


def test_notes_and_their_versions_hold_no_card_number():
    desk = make_desk()
    call = desk.calls.start()
    desk.notes.write(call, "card 5500 0055 5555 5559 cvv 123", (0,))
    desk.calls.close(call)
    for record in desk.kept.records.values():
        text = getattr(record, "text", "")
        assert "5500" not in text
        assert "123" not in text


def test_autosaved_notes_leave_no_times_of_keystrokes_in_the_audit():
    desk = make_desk()
    call = desk.calls.start()
    for length in range(1, 20):
        desk.notes.write(call, "x" * length, (0,))
    assert [line.what for line in desk.log.audit(call)] == ["call_started"]
