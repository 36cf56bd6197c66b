"""Conversations that nobody here wrote, worked through as ordinary calls."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from app.card_guard import guard
from app.conversation import Conversation, read_conversations
from app.playbook.load import load_playbook
from app.playbook.places import resource
from app.playbook.shape import Playbook
from tests.support.journey import (
    COMPACT,
    GIVEN,
    Day,
    by_kind,
    command,
    day_at_the_desk,
    demanded,
    exported,
    kept_deeds,
    shown,
)
from ui.rehearsal.player import Deed, Ending

CONVERSATIONS = GIVEN / "conversations.jsonl"
CALLS = 7
REFLECTED_EVERY = 5
NEXT_TIME = "Say sorry earlier"
OF_PEOPLE = "asappresearch/abcd"
UTILITY = resource("playbooks", "utility.toml")

needs_conversations = pytest.mark.skipif(
    not CONVERSATIONS.exists(),
    reason="the conversations are not here (../shared/data/conversations.jsonl)",
)


def chosen_conversations() -> list[Conversation]:
    """The three between people, and the others evenly spread over the file."""
    by_people = {
        line["id"]
        for line in map(json.loads, CONVERSATIONS.read_text("utf-8").splitlines())
        if line["source"].startswith(OF_PEOPLE)
    }
    assert len(by_people) == 3
    every = list(read_conversations(CONVERSATIONS))
    first = [each for each in every if each.id in by_people]
    others = [each for each in every if each.id not in by_people]
    wanted = CALLS - len(first)
    return [*first, *others[:: len(others) // wanted][:wanted]]


def endings(playbook: Playbook) -> Iterator[Ending]:
    """All sorts of endings: every outcome in turn, and some with a promise."""
    causes, options = cycle(playbook.causes), cycle(playbook.options)
    faults = cycle(("Ours", "Not ours", ""))
    for number, outcome in enumerate(cycle(playbook.outcomes)):
        promise = number % 4 == 0
        yield Ending(
            outcome=outcome.title,
            fault=next(faults),
            cause=next(causes).title,
            option=next(options).title if number % 2 else "",
            promise="Send the papers" if promise else "",
            by_when="Friday 3pm" if promise else "",
            channel="Email" if promise else "",
        )


@dataclass
class Work:
    """What was done in each call, and what was kept of it."""

    folder: Path
    playbook: Playbook
    done: dict[UUID, list[Deed]] = field(default_factory=dict)
    endings: dict[UUID, Ending] = field(default_factory=dict)
    kept: dict[UUID, dict[str, Any]] = field(default_factory=dict)


def work_through(folder: Path, conversations: list[Conversation], day: Day) -> Work:
    """Play every conversation to its close."""
    playbook = day.desk.playbook
    work = Work(folder, playbook)
    for conversation, ending in zip(conversations, endings(playbook), strict=False):
        call = day.player.whole_call(conversation, ending)
        if len(work.done) % REFLECTED_EVERY == 0:
            day.player.reflect(NEXT_TIME)
        work.done[call] = day.player.deeds
        work.endings[call] = ending
        day.clock.pass_ms(60_000)
    return work


@needs_conversations
@pytest.mark.timeout(300)
def test_conversations_are_kept_as_they_were_held(qapp, tmp_path: Path):
    """One test for all that is looked at: the day of these calls is played only once."""
    folder = tmp_path / "profile"
    with day_at_the_desk(folder) as day:
        day.session.window.resize(*COMPACT)
        work = work_through(folder, chosen_conversations(), day)
    work.kept = {UUID(sheet["call"]["id"]): sheet for sheet in exported(folder)}
    calls_are_in_order(work)
    events_are_kept_in_order_with_their_times(work)
    endings_are_kept_by_their_ids(work)
    reflections_are_kept_where_there_was_one(work)
    follow_ups_are_those_that_the_rules_demand(work)
    one_call_shown_alone_is_the_same_as_in_the_export(work)
    open_work_of_all_calls_is_listed(work)


@needs_conversations
def test_another_house_works_by_its_own_playbook(qapp, tmp_path: Path):
    folder = tmp_path / "profile"
    with day_at_the_desk(folder, playbook=str(UTILITY)) as day:
        work = work_through(folder, chosen_conversations()[5:6], day)
    ((call, sheet),) = ((UUID(each["call"]["id"]), each) for each in exported(folder))
    house = load_playbook(UTILITY)
    assert work.playbook.id == house.id == "utility"
    assert sheet["call"]["playbook"] == f"{house.id}@{house.version}"
    assert by_kind(kept_deeds(sheet)) == expected(work.done[call])
    assert {mark["step"] for mark in sheet["steps"]} <= {step.id for step in house.steps}
    made = {each["rule"] for each in sheet["follow_ups"] if each["rule"]}
    assert made == demanded(sheet, house)
    # By hand: this house was at fault, and its rules ask for a letter of regret then.
    assert "letter_of_regret" in made


def expected(deeds: list[Deed]) -> dict[str, list[tuple[int, str, str]]]:
    """What has to be kept of deeds: all of it, with card numbers masked as the guard masks them."""
    found = by_kind(deeds)
    lines = found.get("line")
    if lines is None:
        return found
    masked = guard("\n".join(line for _, line, _ in lines)).text.split("\n")
    found["line"] = [(at, line, "") for (at, _, _), line in zip(lines, masked, strict=True)]
    return found


def calls_are_in_order(work: Work) -> None:
    assert list(work.kept) == list(work.done)
    assert len(work.kept) == CALLS


def events_are_kept_in_order_with_their_times(work: Work) -> None:
    for call, deeds in work.done.items():
        assert by_kind(kept_deeds(work.kept[call])) == expected(deeds)
    kinds = {deed.kind for deeds in work.done.values() for deed in deeds}
    assert kinds >= {"tension", "step", "phrase", "line"}


def endings_are_kept_by_their_ids(work: Work) -> None:
    outcomes = {each.id: each.title for each in work.playbook.outcomes}
    causes = {each.id: each.title for each in work.playbook.causes}
    options = {each.id: each.title for each in work.playbook.options}
    faults = {"ours": "Ours", "not_ours": "Not ours", "": ""}
    for call, ending in work.endings.items():
        kept = work.kept[call]["call"]
        assert kept["phase"] == "closed"
        assert outcomes[kept["outcome"]] == ending.outcome
        assert causes[kept["cause"]] == ending.cause
        assert faults[kept["fault"]] == ending.fault
        assert options.get(kept["option_chosen"], "") == ending.option
        promises = [each["what"] for each in work.kept[call]["promises"]]
        assert ("Send the papers" in promises) == bool(ending.promise)


def reflections_are_kept_where_there_was_one(work: Work) -> None:
    kept = [sheet["reflection"] for sheet in work.kept.values()]
    lines = [each["next_time"] if each else "" for each in kept]
    assert lines == [NEXT_TIME if at % REFLECTED_EVERY == 0 else "" for at in range(CALLS)]


def follow_ups_are_those_that_the_rules_demand(work: Work) -> None:
    made_by_some_rule = set()
    for sheet in work.kept.values():
        made = {each["rule"] for each in sheet["follow_ups"] if each["rule"]}
        assert made == demanded(sheet, work.playbook)
        assert all(each["due"] for each in sheet["follow_ups"])
        made_by_some_rule |= made
    assert len(made_by_some_rule) >= 6


def one_call_shown_alone_is_the_same_as_in_the_export(work: Work) -> None:
    call = list(work.kept)[5]
    assert shown(work.folder, call) == work.kept[call]


def open_work_of_all_calls_is_listed(work: Work) -> None:
    listed = json.loads(command(work.folder, "follow-ups", "--json"))
    wanted = {
        each["id"]
        for sheet in work.kept.values()
        for each in (*sheet["follow_ups"], *sheet["promises"])
        if each["state"] == "open"
    }
    assert {each["id"] for each in listed} == wanted
