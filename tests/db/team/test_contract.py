"""The supervisor's records: what every one of `TeamRecords` answers, the fake like the store."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from uuid import UUID

import pytest
from msgspec.structs import replace

from app.bundle.lines import SharedAnswer, SharedReflection, SharedSheet
from app.bundle.terms import CoachingLetter, FeedbackLetter, PublicKeys, TeamFile, Terms
from app.ports import Unwatched
from app.problems import Problem
from app.team.ports import TeamRecords
from app.team.records import AccessLine, BundleReport, Quarantined
from tests.support.desk import START
from tests.support.shared_sheets import (
    ANNA,
    BEN,
    DEVICE,
    OTHER_DEVICE,
    TEAM,
    changed,
    digest_of,
    record_id,
    shared_call,
    shared_sheet,
    team_agent,
    tombstone,
)
from tests.support.store import code_of
from tests.support.team import MemoryTeamRecords, take
from tests.support.team_store import open_records


class Stopped(Unwatched):
    """Somebody cancels at once."""

    def is_cancelled(self) -> bool:
        return True


@pytest.fixture(params=["memory", "store"])
def records(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[TeamRecords]:
    """Each of those who fulfil the port, with Anna's team in it."""
    with ExitStack() as stack:
        made: TeamRecords = MemoryTeamRecords()
        if request.param == "store":
            made = stack.enter_context(open_records(tmp_path / "team"))
        made.keep_agent(team_agent())
        made.keep_agent(team_agent(BEN, "Ben Ode"))
        yield made


def test_a_call_that_was_taken_in_is_there_with_all_its_parts(records: TeamRecords) -> None:
    sheet = replace(shared_sheet(35), reflections=(_reflection("I will listen longer"),))
    report = take(records, [sheet])
    assert report.result == "new"
    assert (report.calls, report.new) == (1, 16)
    kept = records.sheet(record_id(35))
    assert kept is not None
    assert kept.sheet == sheet
    assert (kept.agent, kept.agent_name) == (ANNA, "Anna Berg")


def test_a_call_tells_its_line_in_the_order_asked_for(records: TeamRecords) -> None:
    take(records, [shared_sheet(n) for n in (4, 5)])
    wanted = [record_id(n).hex for n in (5, 99, 4)]
    five, four = records.calls(wanted)
    assert (five.call, four.call) == (record_id(5), record_id(4))
    assert (five.tension_first, five.tension_last, five.boundary_marks) == (4, 2, 1)
    assert four.boundary_marks == 0
    assert five.queue == "billing"
    assert "Note of call 5" in five.excerpt


def test_a_greater_revision_takes_the_place_of_a_lesser_one_and_never_the_other_way(
    records: TeamRecords,
) -> None:
    old, new = shared_call(rev=1, outcome="callback"), shared_call(rev=2, outcome="solved")
    take(records, [SharedSheet(call=new)])
    report = take(records, [SharedSheet(call=old)], sequence=2)
    assert (report.new, report.updated, report.unchanged) == (0, 0, 1)
    assert _call(records).outcome == "solved"
    report = take(records, [SharedSheet(call=changed(new, outcome="passed_on"))], sequence=3)
    assert (report.new, report.updated, report.unchanged) == (0, 1, 0)
    assert _call(records).outcome == "passed_on"


def test_a_bundle_that_comes_after_a_newer_one_is_an_older_copy(records: TeamRecords) -> None:
    take(records, [shared_sheet(2)], sequence=4)
    report = take(records, [shared_sheet(1)], sequence=2)
    assert (report.result, report.gap) == ("older", 1)
    (coverage, _) = records.coverage()
    assert (coverage.bundles, coverage.missing, coverage.calls) == (2, (1, 3), 2)


def test_a_deleted_call_is_gone_with_what_was_written_on_it(records: TeamRecords) -> None:
    sheet = shared_sheet(1)
    take(records, [sheet])
    take(records, [SharedSheet(call=tombstone(sheet.call))], sequence=2)
    assert records.sheet(record_id(1)) is None
    assert records.search("parcel") == []
    assert records.calls([record_id(1).hex]) == []
    assert list(records.every_sheet()) == []


def test_parts_that_come_after_their_call_was_deleted_stay_away(records: TeamRecords) -> None:
    sheet = shared_sheet(1)
    take(records, [SharedSheet(call=tombstone(sheet.call))], sequence=2)
    take(records, [sheet], sequence=1)
    assert records.sheet(record_id(1)) is None
    assert records.search("parcel") == []


def test_a_call_taken_up_again_after_its_deletion_shows_what_came_with_it(
    records: TeamRecords,
) -> None:
    sheet = shared_sheet(1)
    take(records, [sheet])
    take(records, [SharedSheet(call=tombstone(sheet.call))], sequence=2)
    again = replace(
        shared_sheet(1, rev=3), steps=(), phrases=(), tension=(), promises=(), follow_ups=()
    )
    take(records, [again], sequence=3)
    kept = records.sheet(record_id(1))
    assert kept is not None
    assert kept.sheet == again


def test_of_an_edit_and_a_deletion_of_equal_rank_the_deletion_counts_and_the_text_is_kept(
    records: TeamRecords,
) -> None:
    call = shared_call(rev=2)
    edit = changed(call, concern="Wants the manager's name", device=OTHER_DEVICE)
    take(records, [SharedSheet(call=edit)], device=OTHER_DEVICE)
    take(records, [SharedSheet(call=tombstone(call))])
    assert records.sheet(call.id) is None
    (lost,) = records.losing_texts(call.id)
    assert (lost.kind, lost.rev, lost.device) == ("calls", 3, OTHER_DEVICE)
    assert lost.texts["concern"] == "Wants the manager's name"
    take(records, [SharedSheet(call=changed(edit, outcome="solved"))], sequence=2)
    assert records.losing_texts(call.id) == []


def test_of_two_edits_of_equal_rank_the_text_of_the_lesser_is_kept(records: TeamRecords) -> None:
    sheet = shared_sheet(1, rev=2)
    (note,) = sheet.notes
    for sequence, (device, text) in enumerate(((OTHER_DEVICE, "other"), (DEVICE, "mine")), 1):
        edit = replace(sheet, notes=(changed(note, text=text, device=device),))
        take(records, [edit], sequence=sequence)
    kept = records.sheet(record_id(1))
    assert kept is not None
    assert [each.text for each in kept.sheet.notes] == ["other"]
    (lost,) = records.losing_texts(record_id(1))
    assert (lost.kind, lost.texts) == ("notes", {"text": "mine"})


def test_a_record_of_another_agent_is_left_alone(records: TeamRecords) -> None:
    sheet = shared_sheet(1)
    take(records, [sheet])
    forged = replace(sheet, call=changed(sheet.call, rev=9, concern="forged"))
    report = take(records, [forged, shared_sheet(1, agent=BEN)], agent=BEN)
    assert (report.rejected, report.reason) == (13, "record_of_other_agent")
    assert report.new == 13
    assert _call(records).concern == sheet.call.concern  # type: ignore[union-attr]


def test_a_bundle_whose_agent_nobody_knows_changes_nothing(records: TeamRecords) -> None:
    stranger = UUID(int=77)
    with pytest.raises(Problem) as met:
        take(records, [shared_sheet(1)], agent=stranger)
    assert code_of(met.value) == "bundle_signer_unknown"
    assert records.mark() == ""


def test_a_cancelled_import_leaves_all_as_it_was(records: TeamRecords) -> None:
    take(records, [shared_sheet(1)])
    before, mark = records.fingerprint(), records.mark()
    with pytest.raises(Problem) as met:
        take(records, [shared_sheet(2), shared_sheet(3)], sequence=2, progress=Stopped())
    assert code_of(met.value) == "import_cancelled"
    assert records.fingerprint() == before
    assert records.mark() == mark
    assert len(records.imports()) == 1


def test_a_word_is_found_by_its_beginning_newest_first(records: TeamRecords) -> None:
    take(records, [shared_sheet(n) for n in range(1, 13)])
    assert [each.started_ms for each in records.search("charg")] == sorted(
        (shared_call(n).started.utc_ms for n in (1, 5, 9)), reverse=True
    )
    (newest,) = records.search("charged twice mon", limit=1)
    assert newest.call == record_id(9)
    assert "Charged" in newest.excerpt
    older = records.search("charged", before_ms=newest.started_ms)
    assert [each.call for each in older] == [record_id(5), record_id(1)]
    assert records.search("charged", agent=BEN) == []
    assert records.search("") == []


def test_a_text_that_was_changed_is_found_by_its_new_words_alone(records: TeamRecords) -> None:
    sheet = shared_sheet(1)
    (note,) = sheet.notes
    take(records, [sheet])
    take(records, [replace(sheet, notes=(changed(note, text="Zeppelin"),))], sequence=2)
    assert records.search("waited") == []
    assert [each.call for each in records.search("zepp")] == [record_id(1)]


def test_tasks_that_came_out_of_no_call_come_in_a_sheet_of_their_own(records: TeamRecords) -> None:
    sheet = shared_sheet(1)
    alone = SharedSheet(follow_ups=(replace(sheet.follow_ups[0], id=record_id(9, 128)),))
    take(records, [sheet, alone])
    first, second = records.every_sheet()
    assert (first.sheet, second.sheet) == (sheet, alone)
    assert [each.sheet for each in records.every_sheet([record_id(1).hex])] == [sheet]
    assert [each.sheet for each in records.every_sheet([ANNA.hex, BEN.hex])] == [alone]


def test_a_mark_tells_which_calls_facts_lag_behind_by(records: TeamRecords) -> None:
    assert records.mark() == ""
    take(records, [shared_sheet(1), shared_sheet(2)])
    first = records.mark()
    take(records, [shared_sheet(2), shared_sheet(3)], sequence=2)
    second = records.mark()
    assert len({"", first, second}) == 3
    assert _renewed(records, first) == {record_id(3).hex}
    assert _renewed(records, "") == {record_id(n).hex for n in (1, 2, 3)}
    gone = SharedSheet(call=tombstone(shared_call(1)))
    alone = SharedSheet(follow_ups=(replace(shared_sheet(1).follow_ups[0], id=record_id(9, 128)),))
    take(records, [gone, alone], sequence=3)
    assert _renewed(records, second) == {record_id(1).hex, ANNA.hex}
    assert _renewed(records, records.mark()) == set()


def test_a_call_whose_notes_alone_were_changed_is_renewed(records: TeamRecords) -> None:
    sheet = shared_sheet(1)
    take(records, [sheet, shared_sheet(2)])
    mark = records.mark()
    (note,) = sheet.notes
    take(records, [replace(sheet, notes=(changed(note, text="Later"),))], sequence=2)
    assert _renewed(records, mark) == {record_id(1).hex}


def test_a_task_that_comes_to_a_call_later_renews_both_places(records: TeamRecords) -> None:
    sheet = shared_sheet(1)
    (task,) = sheet.follow_ups
    take(records, [replace(sheet, follow_ups=()), SharedSheet(follow_ups=(task,))])
    mark = records.mark()
    moved = replace(sheet, follow_ups=(changed(task),))
    take(records, [moved], sequence=2)
    assert _renewed(records, mark) == {record_id(1).hex, ANNA.hex}
    assert [each.sheet for each in records.every_sheet()] == [moved]


def test_an_agent_who_is_verified_later_has_all_calls_renewed(records: TeamRecords) -> None:
    records.keep_agent(team_agent(trust="unverified"))
    take(records, [shared_sheet(1)])
    mark = records.mark()
    records.keep_agent(team_agent())
    assert _renewed(records, mark) >= {record_id(1).hex}
    again = records.mark()
    records.keep_agent(team_agent(name="Anna Berg-Ode"))
    assert records.mark() == again


def test_a_mark_that_this_store_never_had_tells_nothing(records: TeamRecords) -> None:
    take(records, [shared_sheet(1)])
    assert records.renewed_since(f"1-{'0' * 64}") is None
    assert records.renewed_since(f"7-{digest_of(1)}") is None


def test_what_the_bundles_cover_is_told(records: TeamRecords) -> None:
    take(records, [], covered_from_ms=5, covered_to_ms=9)
    assert records.covered() == [(ANNA, 5, 9)]


def test_the_chain_of_bundles_is_known_by_number(records: TeamRecords) -> None:
    take(records, [shared_sheet(1)], sequence=2)
    link = records.link(ANNA, DEVICE, 2)
    assert link is not None
    assert (link.digest, link.previous) == (digest_of(2), digest_of(1))
    assert records.link(ANNA, DEVICE, 1) is None
    assert records.link(ANNA, OTHER_DEVICE, 2) is None


def test_people_and_the_team_are_kept(records: TeamRecords) -> None:
    keys = PublicKeys(seal="age1" + "p" * 58, verify="ab" * 32)
    team = TeamFile(
        team=TEAM,
        name="Service",
        supervisor="Sam",
        keys=keys,
        caller_key="cd" * 32,
        terms=Terms(purposes="Learning"),
        made_ms=START.utc_ms,
    )
    assert records.team_file() is None
    records.keep_team_file(replace(team, name="Before"))
    records.keep_team_file(team)
    assert records.team_file() == team
    left = replace(team_agent(), trust="left", tenure_from_ms=5, terms="ef" * 32, since_ms=7)
    records.keep_agent(left)
    assert records.agent(ANNA) == left
    assert [each.name for each in records.agents()] == ["Anna Berg", "Ben Ode"]
    assert records.agent(UUID(int=5)) is None


def test_what_is_set_aside_keeps_its_file(records: TeamRecords) -> None:
    aside = Quarantined(
        id=0,
        file="anna.callside",
        kind="bundle",
        reason="changed_key",
        agent=ANNA,
        known_as="Anna Berg",
        words=("one", "two"),
        known_words=("three", "four"),
        came_ms=START.utc_ms,
    )
    number = records.keep_quarantined(aside, b"the file")
    assert records.quarantine() == [replace(aside, id=number)]
    assert records.quarantined_content(number) == b"the file"
    records.drop_quarantined(number)
    assert records.quarantine() == []
    assert records.quarantined_content(number) is None


def test_reports_are_kept_newest_first(records: TeamRecords) -> None:
    take(records, [shared_sheet(1)])
    refused = BundleReport(
        file="x.callside",
        result="rejected",
        reason="bundle_unreadable",
        facts={"line": 5},
        came_ms=9,
    )
    records.keep_report(refused)
    newest, first = records.imports()
    assert newest == refused
    assert (first.file, first.agent_name) == ("bundle-1.callside", "Anna Berg")
    assert records.imports(limit=1) == [refused]


def test_coaching_goes_both_ways_and_a_renewed_letter_takes_the_place_of_the_first(
    records: TeamRecords,
) -> None:
    letter = CoachingLetter(
        note=UUID(int=1), team=TEAM, written_ms=5, author="Sam", went_well="Calm voice"
    )
    records.keep_coaching(ANNA, letter)
    records.keep_coaching(ANNA, replace(letter, to_try="Shorter"))
    assert records.coaching(ANNA) == [(ANNA, replace(letter, to_try="Shorter"))]
    assert records.coaching(BEN) == []
    answer = FeedbackLetter(
        feedback=UUID(int=2), note=letter.note, agent=ANNA, written_ms=6, agreed="yes"
    )
    records.keep_feedback(answer)
    assert records.feedback(letter.note) == [answer]
    assert records.feedback(UUID(int=9)) == []


def test_what_was_opened_is_listed_newest_first(records: TeamRecords) -> None:
    opened = AccessLine(at_ms=1, what="opened_call", agent=ANNA, call=record_id(1), detail="")
    searched = AccessLine(at_ms=2, what="searched", detail="refund")
    records.note_access(opened)
    records.note_access(searched)
    assert records.access() == [searched, opened]
    assert records.access(ANNA) == [opened]
    assert records.access(limit=1) == [searched]


def test_single_values_are_kept(records: TeamRecords) -> None:
    assert records.value("folder") is None
    records.keep_value("folder", "/a")
    records.keep_value("folder", "/b")
    assert records.value("folder") == "/b"


def _renewed(records: TeamRecords, mark: str) -> set[str]:
    found = records.renewed_since(mark)
    assert found is not None
    return set(found)


def _call(records: TeamRecords) -> object:
    kept = records.sheet(record_id(1))
    assert kept is not None
    assert kept.sheet.call is not None
    return kept.sheet.call


def _reflection(text: str) -> SharedReflection:
    return SharedReflection(
        id=record_id(35, 144),
        rev=1,
        device=DEVICE,
        answers=(SharedAnswer(question="next_time", text=text),),
    )
