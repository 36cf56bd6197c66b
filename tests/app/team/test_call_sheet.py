"""An imported call as the cards of the agent's window know calls."""

from __future__ import annotations

from msgspec.structs import replace

from app.bundle.lines import SharedSheet
from app.team.call_sheet import call_sheet, caller_of
from app.timeline import timeline
from tests.support.shared_sheets import shared_call, shared_sheet, tombstone


def test_every_part_is_there_with_its_time() -> None:
    shared = shared_sheet(35)
    assert shared.call is not None
    sheet = call_sheet(shared)
    assert sheet is not None
    assert sheet.call.id == shared.call.id
    assert sheet.call.started.utc_ms == shared.call.started.utc_ms
    assert sheet.call.started.zone == "Europe/Berlin"
    assert [mark.step for mark in sheet.steps] == [mark.step for mark in shared.steps]
    assert [sample.level for sample in sheet.tension] == [4, 2]
    assert sheet.tension[1].at.utc_ms == shared.call.started.utc_ms + 200_000
    assert sheet.boundary[0].sentence == "Please stop."
    assert sheet.escalations[0].asked_by == "customer"
    assert sheet.note is not None
    assert sheet.note.text.startswith("Note of call 35")
    assert sheet.promises[0].what == "Ring back with the date"
    assert sheet.follow_ups[0].what == "Ask the depot"
    kinds = {event.kind for event in timeline(sheet)}
    assert kinds >= {"started", "step", "phrase", "tension", "boundary", "escalation", "promise"}


def test_the_fields_of_the_call_are_those_that_travel() -> None:
    shared = replace(shared_call(3), name="Jo Winter", number="+4930123456", fault="ours")
    sheet = call_sheet(SharedSheet(call=shared))
    assert sheet is not None
    assert (sheet.call.name, sheet.call.number, sheet.call.fault) == (
        "Jo Winter",
        "+4930123456",
        "ours",
    )
    assert sheet.call.caller is None


def test_what_was_deleted_is_left_out() -> None:
    shared = shared_sheet(5)
    without = replace(
        shared,
        tension=(tombstone(shared.tension[0], level=0), shared.tension[1]),
        notes=(tombstone(shared.notes[0]),),
    )
    sheet = call_sheet(without)
    assert sheet is not None
    assert [sample.level for sample in sheet.tension] == [2]
    assert sheet.note is None
    assert call_sheet(SharedSheet(call=tombstone(shared_call(1)))) is None
    assert call_sheet(SharedSheet()) is None


def test_a_caller_is_called_by_name_else_number_else_pseudonym() -> None:
    call = shared_call(1, caller="3f2a9c01" + "0" * 24)
    assert caller_of(replace(call, name="Jo", number="+49")) == "Jo"
    assert caller_of(replace(call, number="+49")) == "+49"
    assert caller_of(call) == "3f2a9c01"
    assert caller_of(shared_call(1)) == ""
