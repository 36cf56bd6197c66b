"""The built-in rehearsal, from its page to the reflection, and again from the kept log."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from app.rehearsal import built_in_conversations
from tests.support.journey import (
    by_kind,
    command,
    day_at_the_desk,
    demanded,
    exported,
    kept_deeds,
    local,
    shown,
)
from ui.desk.call.desk_view import View
from ui.rehearsal.player import Deed, Ending
from ui.rehearsal.strip import RehearsalStrip
from ui.shortcuts import Act
from ui.workplace import Page

NEXT_TIME = "Sum up in one sentence before I offer anything"


@dataclass
class Seen:
    """What was done and seen at the window, and what was kept."""

    folder: Path
    call: UUID
    deeds: list[Deed]
    heard: list[str]
    sentence: str
    stepped_away: bool
    pages: list[Page | None] = field(default_factory=list)
    kept: dict[str, Any] = field(default_factory=dict)


@pytest.fixture(scope="module")
def seen(qapp, tmp_path_factory: pytest.TempPathFactory) -> Seen:
    """John and Jake, played once for all the tests here."""
    folder = tmp_path_factory.mktemp("rehearsal") / "profile"
    conversation = next(built_in_conversations())
    with day_at_the_desk(folder) as day:
        player, hand, window = day.player, day.hand, day.session.window
        strip = window.findChild(RehearsalStrip)
        call = player.rehearse(conversation.name())
        heard = []
        for place, turn in enumerate(conversation.turns):
            if place:
                hand.press(Act.NEXT_TURN)
            heard.append(turn.text if hand.reads(turn.text, strip) else "")
            player.play(turn)
        sentence = player.find_and_say("go on")
        hand.press(Act.PAUSE)
        paused = player.page.surface.view is View.PAUSE
        hand.press(Act.BACK)
        stepped_away = paused and player.page.surface.view is View.NOW
        player.offer_manager("customer")
        playbook = day.desk.playbook
        solved = next(each for each in playbook.outcomes if each.id == "solved")
        player.wrap_up(
            Ending(
                outcome=solved.title,
                fault="Ours",
                cause=playbook.causes[1].title,
                option=playbook.options[0].title,
                promise="Restore the data from the backup",
                by_when="tomorrow 9am",
                channel="Phone",
            )
        )
        player.close()
        pages = [window.page]
        player.reflect(NEXT_TIME)
        day.all_saved()
        pages.append(window.page)
        seen = Seen(folder, call, player.deeds, heard, sentence, stepped_away, pages)
    seen.kept = shown(folder, call)
    return seen


def test_every_turn_was_heard_in_the_strip(seen: Seen):
    conversation = next(built_in_conversations())
    assert seen.heard == [turn.text for turn in conversation.turns]


def test_every_event_is_kept_in_order_with_its_time(seen: Seen):
    assert by_kind(kept_deeds(seen.kept)) == by_kind(seen.deeds)
    assert {deed.kind for deed in seen.deeds} == {
        "tension", "step", "phrase", "rung", "manager", "line",
    }  # fmt: skip


def test_all_steps_were_ticked(seen: Seen):
    assert [mark["state"] for mark in seen.kept["steps"]] == ["done"] * 10


def test_the_insult_was_answered_with_the_words_that_led_to_it(seen: Seen):
    (mark,) = seen.kept["boundary"]
    assert (mark["track"], mark["rung"]) == ("insult_or_threat", "warn")
    assert mark["quoted"] == "Sorry doesn't bring the data back, you idiots."
    assert mark["sentence"]
    assert "{" not in mark["sentence"]


def test_a_phrase_was_found_by_some_letters_and_shown_large(seen: Seen):
    assert "go on" in seen.sentence
    assert seen.kept["phrases"][-1]["way"] == "shown"


def test_the_pause_is_left_by_one_key(seen: Seen):
    assert seen.stepped_away


def test_the_manager_was_asked_for_by_the_caller(seen: Seen):
    assert [each["asked_by"] for each in seen.kept["escalations"]] == ["customer"]


def test_the_wrap_up_is_kept_field_by_field(seen: Seen):
    call = seen.kept["call"]
    wanted = {
        "phase": "closed",
        "origin": "rehearsal",
        "outcome": "solved",
        "fault": "ours",
    }
    assert {name: call[name] for name in wanted} == wanted
    assert call["cause"]
    assert call["option_chosen"]
    assert call["options_offered"] == [call["option_chosen"]]
    assert call["started"] == local(17, 10)


def test_the_promise_has_its_day_and_its_way(seen: Seen):
    made = [(each["what"], each["due"], each["channel"]) for each in seen.kept["promises"]]
    assert ("Restore the data from the backup", local(18, 9), "phone") in made


def test_the_quick_line_became_a_call_back(seen: Seen):
    made = [*seen.kept["promises"], *seen.kept["follow_ups"]]
    assert [each["due"] for each in made if each["what"].lower() == "call back"] == [local(18, 10)]


def test_the_follow_ups_are_those_that_the_rules_demand(seen: Seen, playbook):
    made = {each["rule"]: each["due"] for each in seen.kept["follow_ups"] if each["rule"]}
    assert set(made) == demanded(seen.kept, playbook)
    # By hand, for a call on Monday 17 November, ten o'clock: business days of the built-in rules.
    assert made == {
        "satisfaction_check": local(19, 10),
        "written_apology": local(18, 12),
        "feedback_request": local(24, 10),
        "goodwill": local(20, 15),
        "incident_sheet": made["incident_sheet"],
        "ask_the_manager": local(18, 10),
    }
    assert made["incident_sheet"].startswith("2025-11-17T14:0")


def test_after_the_close_there_is_the_reflection_and_it_is_kept(seen: Seen):
    assert seen.pages[0] is Page.REFLECTION
    assert seen.pages[1] is not Page.REFLECTION
    reflection = seen.kept["reflection"]
    assert reflection["next_time"] == NEXT_TIME
    assert not reflection["next_time_shared"]


def test_a_rehearsal_counts_nowhere(seen: Seen):
    assert exported(seen.folder) == []
    assert json.loads(command(seen.folder, "log", "list", "--json")) == []
    assert json.loads(command(seen.folder, "follow-ups", "--json")) == []


def test_it_is_listed_when_rehearsals_are_asked_for(seen: Seen):
    listed = json.loads(command(seen.folder, "log", "list", "--rehearsals", "--json"))
    assert [each["id"] for each in listed] == [str(seen.call)]
