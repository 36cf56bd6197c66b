"""Taking things back: out of the trash, and phrases of one's own by undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.desk import make_desk

if TYPE_CHECKING:
    from app.desk import Deleted
    from tests.support.desk import TestDesk


def in_trash(desk: TestDesk) -> Deleted:
    (gone,) = desk.log.trash()
    return gone


def test_a_deleted_task_comes_back_from_the_trash() -> None:
    desk = make_desk()
    desk.follow_ups.delete(desk.follow_ups.make("Send the invoice"))
    assert desk.follow_ups.due("coming") == []

    desk.restore(in_trash(desk))

    (back,) = desk.follow_ups.due("coming")
    assert back.what == "Send the invoice"
    assert desk.log.trash() == []


def test_a_discarded_call_comes_back_closed_with_what_was_written_on_it() -> None:
    desk = make_desk()
    call = desk.calls.start(name="Jake")
    desk.notes.write(call, "export broken")
    desk.calls.discard(call)

    desk.restore(in_trash(desk))

    sheet = desk.sheet(call)
    assert sheet.call.phase == "closed"
    assert sheet.note is not None
    assert sheet.note.text == "export broken"


def test_a_phrase_of_ones_own_is_in_the_palette_again_before_the_disk_has_it() -> None:
    desk = make_desk()
    phrase = desk.phrases.write_own("Mine", "empathy", "That is a long wait.")
    desk.phrases.delete_own(phrase)
    gone = in_trash(desk)
    desk.kept.hold_back = True

    desk.restore(gone)

    assert desk.phrases.personal() == (phrase,)


@pytest.mark.parametrize("edited", [False, True])
def test_writing_a_phrase_of_ones_own_can_be_undone(edited: bool) -> None:
    desk = make_desk()
    former = desk.phrases.write_own("Mine", "empathy", "One.") if edited else None
    seen: list[int] = []
    written = desk.phrases.write_own("Mine", "empathy", "Two.", former=former)
    desk.listen(lambda changed: seen.append(len(desk.phrases.personal())))

    desk.undo(desk.phrases.undo_of(written, former))

    assert desk.phrases.personal() == ((former,) if former else ())
    assert set(seen) == {1 if edited else 0}  # what listeners are told holds already


def test_a_call_is_known_by_name_open_or_kept() -> None:
    desk = make_desk()
    call = desk.calls.start(name="Jake")
    found = desk.call(call)
    assert found is not None
    assert found.name == "Jake"
    desk.calls.close(call)
    kept = desk.call(call)
    assert kept is not None
    assert kept.phase == "closed"


def test_pinning_a_phrase_can_be_undone_also_where_it_moved_from_another_digit() -> None:
    desk = make_desk()
    desk.phrases.pin(1, "a")
    desk.phrases.pin(2, "b")

    undo = desk.phrases.pin(2, "a")
    assert desk.phrases.favourites() == {2: "a"}
    desk.undo(undo)

    assert desk.phrases.favourites() == {1: "a", 2: "b"}
    desk.phrases.forget()
    assert desk.phrases.favourites() == {1: "a", 2: "b"}  # and so it stands in the log


def test_the_first_pin_of_a_digit_can_be_undone() -> None:
    desk = make_desk()
    desk.undo(desk.phrases.pin(3, "a"))
    assert desk.phrases.favourites() == {}
