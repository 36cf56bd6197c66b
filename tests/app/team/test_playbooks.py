"""The house's playbook over time: versions stay, drafts are kept, numbers only grow."""

from uuid import uuid4

import pytest
from msgspec.structs import replace

from app.moment import Moment
from app.playbook.places import builtin_playbook
from app.problems import Problem
from app.team.playbooks import PlaybookDesk, next_version
from tests.support.desk import FakeClock


class Values:
    """Single values of a record store, in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def value(self, name: str) -> str | None:
        return self.kept.get(name)

    def keep_value(self, name: str, value: str) -> None:
        self.kept[name] = value


@pytest.fixture
def values() -> Values:
    return Values()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def desk(values: Values, clock: FakeClock) -> PlaybookDesk:
    return PlaybookDesk(values, clock)


def test_a_house_begins_from_the_built_in_playbook(desk: PlaybookDesk) -> None:
    assert desk.versions() == ()
    assert desk.newest() == builtin_playbook()


def test_versions_stay_as_they_were_made(
    desk: PlaybookDesk, values: Values, clock: FakeClock
) -> None:
    first = replace(builtin_playbook(), id="house", version="1")
    made = desk.make_version(first, "To begin with")
    second = replace(first, version="2", title="House desk")
    desk.make_version(second)
    again = PlaybookDesk(values, clock)
    assert [(each.number, each.version) for each in again.versions()] == [(2, "2"), (1, "1")]
    assert again.playbook(made.number) == first
    assert again.newest() == second
    parts = {change.parts[0].part for change in again.difference(1, 2)}
    assert parts == {"title", "version"}


def test_a_faulty_playbook_is_kept_as_a_draft_and_made_no_version(desk: PlaybookDesk) -> None:
    faulty = replace(builtin_playbook(), steps=builtin_playbook().steps[:3])
    desk.keep_draft(faulty)
    assert desk.draft() == faulty
    with pytest.raises(Problem) as caught:
        desk.make_version(faulty)
    faults = caught.value.facts["faults"]
    assert isinstance(faults, tuple)
    assert "steps: 3, must be 8 to 12" in faults
    assert desk.versions() == ()
    assert desk.draft() == faulty, "what was typed is there still"


def test_two_versions_never_have_one_name(desk: PlaybookDesk) -> None:
    desk.make_version(builtin_playbook())
    with pytest.raises(Problem) as caught:
        desk.make_version(replace(builtin_playbook(), title="Another"))
    assert caught.value.code == "playbook_version_taken"


def test_a_letter_carries_the_file_and_its_number(desk: PlaybookDesk, clock: FakeClock) -> None:
    version = desk.make_version(builtin_playbook())
    team = uuid4()
    letter = desk.letter(version.number, team)
    assert (letter.team, letter.number, letter.version) == (team, 1, version.version)
    assert desk.read_file(letter.text.encode()) == builtin_playbook()
    desk.note_handed_out(version.number)
    assert desk.versions()[0].handed_out_ms == clock.now().utc_ms
    assert Moment(desk.versions()[0].made_ms)


def test_the_next_version_counts_on() -> None:
    assert [next_version(each) for each in ("1.0", "2026-11", "spring", "v9")] == [
        "1.1",
        "2026-12",
        "spring 2",
        "v10",
    ]
