"""What an agent keeps for themselves is nowhere on the supervisor's side, in no file and no window.

A word of its own stands in every field of a real log that a person writes in. It is handed over by
the real command, imported by the real command into a real encrypted store, and then everything that
the supervisor has, sees or writes is searched (C10). What is shared has to be found there: a search
that finds nothing at all would prove nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlcipher3 import dbapi2 as sqlcipher

from app.team.team import Team
from db.migrations import migrate
from tests.support import planted as fields
from tests.support.house import House, Machine
from tests.support.planted import (
    PRIVATE_WORD,
    SHARED_WORD,
    WITHHELD_WORD,
    Planted,
    plant,
    text_columns,
)
from tests.support.read_out import (
    bundle_text,
    facts_text,
    file_text,
    lake_text,
    raw_text,
    store_text,
    window_text,
)
from tests.support.two_desks import supervisors_desk
from ui.supervisor.people.people_page import PeoplePage
from ui.supervisor.place import TeamPage
from ui.supervisor.search.search_page import SearchPage


class Told(NamedTuple):
    """A house in which two agents handed over: one under open terms, one under strict ones."""

    house: House
    anna: Planted
    """Everything that may travel did."""

    ben: Planted
    """Callers stay a pseudonym, notes and quotes stay with the agent."""

    bundles: tuple[Path, Path]


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Told:
    house = House(tmp_path_factory.mktemp("house"))
    house.make_team()
    anna, first = joined(house, "anna")
    house.make_team("--callers", "pseudonym", "--no-notes", "--no-quotes")
    ben, second = joined(house, "ben")
    assert house.take_in(first, second) == 0
    return Told(house, anna, ben, (first, second))


def joined(house: House, name: str) -> tuple[Planted, Path]:
    """An agent with a word in every field, who joined and handed over."""
    machine = Machine(house.folder / name)
    house.join(machine, name)
    planted = plant(machine, name)
    (bundle,) = house.hand_over(machine)
    return planted, bundle


@pytest.fixture
def team(told: Told) -> Iterator[Team]:
    with told.house.supervisor.team() as team:
        yield team


def expect_no_secret(text: str, told: Told) -> None:
    """Nothing private of either, and nothing of Ben that the terms withhold."""
    low = text.lower()
    found = [word for word in (*told.anna.private.values(), *told.ben.private.values())
             if word in low]  # fmt: skip
    found += [word for word in told.ben.by_terms.values() if word in low]
    assert found == []
    assert PRIVATE_WORD not in low
    assert f"{WITHHELD_WORD}ben" not in low


def test_every_column_of_text_stays_or_travels() -> None:
    """A new column has to be put into a list of `tests.support.planted` first."""
    conn = sqlcipher.connect(":memory:", isolation_level=None)
    migrate(conn)
    lists = (fields.STAYS, fields.BY_TERMS, fields.TRAVELS, fields.NOT_WRITTEN)
    placed = [column for each in lists for column in each]
    assert len(placed) == len(set(placed))
    assert set(placed) == text_columns(conn)
    conn.close()


def test_a_bundle_has_what_was_shared_and_nothing_more(told: Told, team: Team) -> None:
    for planted, bundle in zip((told.anna, told.ben), told.bundles, strict=True):
        text = bundle_text(team, bundle)
        expect_no_secret(text, told)
        assert [word for word in planted.shared.values() if word not in text] == []
        if planted is told.anna:
            assert [word for word in planted.by_terms.values() if word not in text] == []


def test_the_store_and_the_facts_have_nothing_more(told: Told, team: Team) -> None:
    kept = store_text(
        told.house.supervisor.profile.team_folder / "team.db",
        fields.team_key_of(told.house.supervisor),
    )
    expect_no_secret(kept, told)
    for word in (*told.anna.shared.values(), *told.anna.by_terms.values()):
        assert word in kept
    assert [word for word in told.ben.shared.values() if word not in kept] == []
    facts = facts_text(team)
    expect_no_secret(facts, told)
    assert told.anna.shared["calls.better"] in facts
    assert WITHHELD_WORD not in facts, "no name, note or quote is a fact"


def test_what_is_published_and_reported_has_nothing_more(
    told: Told, qapp: QApplication, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    run = told.house.supervisor.run
    assert run("publish", "parquet", tmp_path / "lake") == 0
    published = lake_text(tmp_path / "lake")
    expect_no_secret(published, told)
    assert told.anna.shared["calls.better"] in published
    assert WITHHELD_WORD not in published
    codes = [
        word for code in ("causes", "better", "shared_answers") for word in ("--pattern", code)
    ]
    for name in ("w.html", "w.pdf", "w.xlsx", "w.sqlite", "csv"):
        more = ("--facts",) if name.endswith("sqlite") else ()
        assert run("report", "--out", tmp_path / name, *more, *codes) == 0
        text = file_text(tmp_path / name)
        assert "Team North" in text, name
        expect_no_secret(text, told)
        assert WITHHELD_WORD not in text
    assert told.anna.shared["calls.better"] in file_text(tmp_path / "w.html")
    said = capfd.readouterr()
    for text in (said.out, said.err):
        assert PRIVATE_WORD not in text
        assert WITHHELD_WORD not in text
        assert SHARED_WORD not in text


def test_doctor_and_the_disk_tell_nothing_of_anybody(
    told: Told, capfd: pytest.CaptureFixture[str]
) -> None:
    """At rest all is encrypted, on both sides; what is looked over names no customer."""
    agent = Machine(told.house.folder / "anna")
    agent.run("doctor", "--json")
    said = capfd.readouterr()
    assert "findings" in said.out
    disk = raw_text(told.house.folder)
    assert "call-log.db" in disk
    for text in (said.out, said.err, disk):
        for word in (PRIVATE_WORD, WITHHELD_WORD, SHARED_WORD):
            assert word not in text.lower()


def test_no_page_of_the_window_shows_more(told: Told, qtbot: QtBot, tmp_path: Path) -> None:
    place = told.house.supervisor
    with supervisors_desk(qtbot, place.folder, place.clock, key_file=place.key_file) as desk:
        pages = {page: text_of(desk, page) for page in (TeamPage.IMPORTS, TeamPage.COACHING)}
        for who in (told.anna, told.ben):
            desk.page(TeamPage.CALL, who.call)
            pages[who.call] = window_text(desk.window)
        found = desk.page(TeamPage.SEARCH)
        assert isinstance(found, SearchPage)
        found.search_field.setText(told.anna.shared["calls.concern"])
        found.search()
        desk.until(lambda: told.anna.shared["calls.concern"] in window_text(desk.window))
        for word in (PRIVATE_WORD, f"{WITHHELD_WORD}ben"):
            assert desk.team.records.search(word) == []
        patterns = desk.page(TeamPage.SHARED)
        desk.until(lambda: patterns.is_complete)
        pages[TeamPage.SHARED] = window_text(desk.window)
        people = desk.page(TeamPage.PEOPLE)
        assert isinstance(people, PeoplePage)
        pages[TeamPage.PEOPLE] = window_text(desk.window)
        (anna,) = [each.agent for each in desk.team.records.agents() if each.name == "anna"]
        people.export_accesses(anna, tmp_path / "accesses.csv")
        desk.until((tmp_path / "accesses.csv").exists)
    for text in pages.values():
        expect_no_secret(text, told)
    for word in (*told.anna.by_terms.values(), told.anna.shared["answer"]):
        assert word in pages[told.anna.call]
    assert told.ben.shared["answer"] in pages[told.ben.call]
    accesses = (tmp_path / "accesses.csv").read_text("utf-8-sig")
    assert told.anna.call.hex in accesses
    assert WITHHELD_WORD not in accesses
    expect_no_secret(accesses, told)


def text_of(desk, page: TeamPage) -> str:  # type: ignore[no-untyped-def]
    """What the window says with a page in front."""
    desk.page(page)
    return window_text(desk.window)
