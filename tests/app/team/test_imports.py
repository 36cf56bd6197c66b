"""Taking files in: their place in the chain (F26–F28), what is set aside (F25), what is refused."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path
from uuid import UUID

import pytest

from app.bundle.canonical import digest_of
from app.bundle.identity import new_keys, six_words
from app.bundle.letter import seal_letter
from app.bundle.terms import CoachingLetter, EnrolmentAnswer, FeedbackLetter, Terms
from app.ports import Unwatched
from app.problems import Problem
from app.team.imports import Imports, SharedFile, shared_files
from app.team.ports import TeamRecords
from app.team.records import BundleReport
from tests.support.desk import START
from tests.support.senders import CountedFacts, Sender, imports_of
from tests.support.shared_sheets import (
    ANNA,
    BEN,
    OTHER_DEVICE,
    TEAM,
    record_id,
    shared_sheet,
)
from tests.support.small_team import MemoryShelf, make_team
from tests.support.store import code_of
from tests.support.team import MemoryTeamRecords


class Place:
    """A supervisor with Anna's key pinned, and Anna's program."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.shelf = MemoryShelf()
        self.anna = Sender(self.shelf.own_keys().public())
        self.records = MemoryTeamRecords(self.anna.known())
        self.facts = CountedFacts()
        self.imports: Imports = imports_of(self.records, self.shelf, self.facts)

    def take(self, *files: SharedFile) -> list[BundleReport]:
        return list(self.imports.take(files, Unwatched()).reports)

    def two(self) -> tuple[SharedFile, SharedFile]:
        """Two bundles of one chain."""
        first = self.anna.file(self.folder, [shared_sheet(1)])
        return first, self.anna.file(self.folder, [shared_sheet(1, rev=2), shared_sheet(2)])


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)


class StoppedAfter(Unwatched):
    """Somebody cancels once so many words of progress were said."""

    def __init__(self, words: int) -> None:
        self._left = words

    def report(self, done: int, total: int = 0) -> None:
        self._left -= 1

    def is_cancelled(self) -> bool:
        return self._left < 0


def test_a_bundle_is_taken_in_reported_and_its_facts_follow(place: Place) -> None:
    series = place.imports.take(place.two(), Unwatched())
    first, second = series.reports
    assert (first.result, first.calls, first.new, first.agent_name) == ("new", 1, 13, "Anna Berg")
    assert (second.result, second.new, second.updated) == ("new", 13, 13)
    assert series.renewed == 2
    assert place.records.backups != []
    assert [each.sequence for each in place.records.imports()] == [2, 1]


def test_the_same_bundle_again_is_known_and_changes_nothing(place: Place) -> None:
    files = place.two()
    place.take(*files)
    before, mark = place.records.fingerprint(), place.records.mark()
    again = [SharedFile(f"copy of {file.name}", file.content) for file in files]
    assert [each.result for each in place.take(*again)] == ["known", "known"]
    assert (place.records.fingerprint(), place.records.mark()) == (before, mark)


def test_an_old_bundle_that_comes_late_is_an_older_copy_and_the_newer_state_stays(
    place: Place,
) -> None:
    first, second = place.two()
    place.take(second)
    (late,) = place.take(first)
    assert (late.result, late.new, late.updated, late.unchanged) == ("older", 0, 0, 13)
    kept = place.records.sheet(record_id(1))
    assert kept is not None
    assert kept.sheet == shared_sheet(1, rev=2)


def test_what_is_missing_is_told_and_the_rest_is_taken_in(place: Place) -> None:
    first, _, third = (place.anna.file(place.folder, [shared_sheet(n)]) for n in (1, 2, 3))
    reports = place.take(first, third)
    assert [(each.result, each.gap) for each in reports] == [("new", 0), ("new", 1)]
    (coverage,) = place.records.coverage()
    assert coverage.missing == (2,)


def test_two_devices_of_one_agent_are_merged_whichever_comes_first(tmp_path: Path) -> None:
    results = set()
    for number, order in enumerate(permutations(range(4))):
        folder = tmp_path / str(number)
        folder.mkdir()
        place = Place(folder)
        other = replace_device(place.anna)
        files = [
            *place.two(),
            other.file(folder, [shared_sheet(1, rev=2, device=OTHER_DEVICE, outcome="other")]),
            other.file(folder, [shared_sheet(3, device=OTHER_DEVICE)]),
        ]
        named = [SharedFile(f"{place}.callside", each.content) for place, each in enumerate(files)]
        place.take(*(named[each] for each in order))
        results.add(place.records.fingerprint())
        (coverage,) = place.records.coverage()
        assert (coverage.bundles, coverage.missing, coverage.calls) == (4, (), 3)
    assert len(results) == 1


def replace_device(sender: Sender) -> Sender:
    return Sender(sender.to, device=OTHER_DEVICE, keys=sender.keys)


@pytest.mark.parametrize("late", [False, True])
def test_two_bundles_of_one_number_are_a_fork_and_the_second_is_set_aside(
    place: Place, late: bool
) -> None:
    first, second = place.two()
    place.take(first, second)
    twin = Sender(place.anna.to, keys=place.anna.keys)
    twin.sequence, twin.previous = (1, first_digest(place)) if late else (0, "")
    forged = twin.file(place.folder, [shared_sheet(1, rev=9, outcome="forged")])
    before = place.records.fingerprint()
    (report,) = place.take(forged)
    assert (report.result, report.reason) == ("quarantined", "bundle_forked")
    assert report.facts == {"sequence": twin.sequence, "known_as": "Anna Berg"}
    assert place.records.fingerprint() == before
    (aside,) = place.records.quarantine()
    assert (aside.reason, aside.agent, aside.known_as) == ("forked", ANNA, "Anna Berg")
    assert isinstance(forged.content, Path)
    assert place.records.quarantined_content(aside.id) == forged.content.read_bytes()


def first_digest(place: Place) -> str:
    link = place.records.link(ANNA, place.anna.device, 1)
    assert link is not None
    return link.digest


def test_a_bundle_that_goes_on_from_another_one_is_a_fork(place: Place) -> None:
    (first, _) = place.two()
    place.take(first)
    twin = Sender(place.anna.to, keys=place.anna.keys, sequence=1, previous="ab" * 32)
    (report,) = place.take(twin.file(place.folder, [shared_sheet(5)]))
    assert report.reason == "bundle_forked"


def test_a_fork_can_be_let_through_on_purpose(place: Place) -> None:
    place.take(*place.two())
    twin = Sender(place.anna.to, keys=place.anna.keys)
    place.take(twin.file(place.folder, [shared_sheet(7)]))
    (aside,) = place.records.quarantine()
    (report,) = place.imports.release(aside.id, Unwatched()).reports
    assert report.result in ("new", "older")
    assert place.records.quarantine() == []
    assert place.records.sheet(record_id(7)) is not None


def test_a_bundle_of_a_stranger_waits_for_their_answer(place: Place) -> None:
    ben = Sender(place.anna.to, agent=BEN, name="Ben Ode")
    bundle = ben.file(place.folder, [shared_sheet(2, agent=BEN)])
    (report,) = place.take(bundle)
    assert (report.result, report.reason) == ("quarantined", "bundle_signer_unknown")
    (aside,) = place.records.quarantine()
    assert aside.words == six_words(ben.keys.public())
    (answered,) = place.take(SharedFile("ben.callside-answer", answer_of(ben, place)))
    assert (answered.result, answered.facts["kind"]) == ("new", "answer")
    place.imports.take_waiting((aside.id,), Unwatched())
    assert place.records.sheet(record_id(2, agent=BEN)) is not None
    assert place.records.quarantine() == []


def test_an_answer_is_taken_before_the_bundle_beside_it(place: Place) -> None:
    ben = Sender(place.anna.to, agent=BEN, name="Ben Ode")
    bundle = ben.file(place.folder, [shared_sheet(2, agent=BEN)])
    reports = place.take(bundle, SharedFile("ben.callside-answer", answer_of(ben, place)))
    assert [(each.file[:3], each.result) for each in reports] == [("ben", "new"), ("ben", "new")]


def test_a_changed_key_sets_the_bundle_aside_with_both_words(place: Place) -> None:
    place.take(*place.two())
    changed = Sender(place.anna.to, keys=new_keys(), sequence=2, previous=place.anna.previous)
    before = place.records.fingerprint()
    (report,) = place.take(changed.file(place.folder, [shared_sheet(3)]))
    assert (report.result, report.reason) == ("quarantined", "bundle_signer_changed")
    (aside,) = place.records.quarantine()
    assert aside.words == six_words(changed.keys.public())
    assert aside.known_words == six_words(place.anna.keys.public())
    assert place.records.fingerprint() == before


def test_a_bundle_for_somebody_else_is_refused(place: Place) -> None:
    other = Sender(new_keys().public(), keys=place.anna.keys)
    (report,) = place.take(other.file(place.folder, [shared_sheet(1)]))
    assert (report.result, report.reason) == ("rejected", "bundle_not_for_me")
    assert place.records.quarantine() == []


def test_a_damaged_file_is_refused_and_the_next_one_is_taken_in(place: Place) -> None:
    first, second = place.two()
    assert isinstance(first.content, Path)
    first.content.write_bytes(first.content.read_bytes()[:-1])
    reports = place.take(first, second)
    assert [each.result for each in reports] == ["rejected", "new"]
    assert reports[0].reason == "bundle_unreadable"


def test_a_file_that_is_no_bundle_or_gone_is_told_and_stops_nothing(place: Place) -> None:
    first, _ = place.two()
    gone = place.folder / "gone.callside"
    log = SharedFile("call-log.db", b"")
    team = SharedFile("x.callside-team", b"")
    reports = place.take(*shared_files([gone]), log, team, first)
    reasons = [each.reason for each in reports]
    other = "import_not_for_supervisor"
    assert sorted(reasons) == ["", "import_file_gone", other, other]


def test_feedback_lies_beside_bundles_and_comes_to_its_note(place: Place) -> None:
    note = CoachingLetter(note=UUID(int=9), team=TEAM, written_ms=1, author="Sam")
    place.records.keep_coaching(ANNA, note)
    words = FeedbackLetter(
        feedback=UUID(int=8), note=note.note, agent=ANNA, written_ms=2, answer="Yes, I will"
    )
    letter = seal_letter("feedback", words, place.anna.keys, (place.anna.to,))
    (report,) = place.take(SharedFile("anna.callside-feedback", letter))
    assert (report.result, report.agent_name) == ("new", "Anna Berg")
    assert place.records.feedback(note.note) == [words]


def test_a_cancel_keeps_what_was_whole_and_nothing_of_the_rest(place: Place) -> None:
    first, second = place.two()
    heard: list[BundleReport] = []
    with pytest.raises(Problem) as met:
        place.imports.take([first, second], StoppedAfter(1), heard.append)
    assert code_of(met.value) == "import_cancelled"
    assert [each.sequence for each in heard] == [1]
    kept = place.records.sheet(record_id(1))
    assert kept is not None
    assert kept.sheet == shared_sheet(1)
    assert place.facts.asked == 1
    assert place.take(second)[0].result == "new"


def test_a_file_that_may_still_be_on_its_way_leaves_no_report(place: Place) -> None:
    half = SharedFile("half.callside", place.anna.bundle([shared_sheet(1)]).content[:300])
    series = place.imports.take([half], Unwatched(), keeps_unreadable=False)
    assert [each.reason for each in series.reports] == ["bundle_unreadable"]
    assert place.records.imports() == []


@pytest.mark.parametrize("code", ["facts_in_use", "stopped"])
def test_facts_that_cannot_follow_now_are_left_for_later(place: Place, code: str) -> None:
    class Later(CountedFacts):
        def catch_up(self, records: TeamRecords, progress: object) -> int:
            raise Problem(code)

    imports = imports_of(place.records, place.shelf, Later())
    series = imports.take(place.two(), Unwatched())
    assert [each.result for each in series.reports] == ["new", "new"]
    assert series.renewed == -1


def test_progress_goes_over_all_files_by_their_size(place: Place) -> None:
    said: list[tuple[int, int]] = []

    class Heard(Unwatched):
        def report(self, done: int, total: int = 0) -> None:
            said.append((done, total))

    files = place.two()
    place.imports.take(files, Heard())
    total = sum(each.content.stat().st_size for each in files if isinstance(each.content, Path))
    assert said[-1] == (total, total)
    assert said == sorted(said)


def answer_of(sender: Sender, place: Place) -> bytes:
    """The answer to a team file that the supervisor of the place makes first."""
    team = make_team(place.records, shelf=place.shelf).people.make_team_file("A", "Sam", Terms())
    answer = EnrolmentAnswer(
        team=team.team,
        agent=sender.agent,
        device=sender.device,
        name=sender.name,
        keys=sender.keys.public(),
        terms=digest_of(Terms()),
        made_ms=START.utc_ms,
    )
    return seal_letter("answer", answer, sender.keys, (sender.to,))
