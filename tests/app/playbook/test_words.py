"""The words of the playbook: the project's own, short enough to be taken in while listening."""

import json
import re
import tomllib
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from app.playbook.places import builtin_playbook, resource
from app.playbook.walk import places

GUIDES = Path(__file__).parents[4] / "shared" / "guides"
RUN = 8
"""Consecutive words that would be a borrowed sentence."""

# The short sample phrases that the guides give to be said as they stand.
SAMPLES = (
    "I'm sorry this has upset you, let's see how we can fix it.",
    "I understand your frustration.",
    "I can see why you'd be upset.",
    (
        "I understand you're upset, but I won't tolerate abusive language. "
        "Let's try to have a respectful conversation."
    ),
)


def words_of(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", text.lower().replace("'", "").replace("\u2019", ""))


def runs(text: str) -> set[tuple[str, ...]]:
    words = words_of(text)
    return {tuple(words[start : start + RUN]) for start in range(len(words) - RUN + 1)}


def strings(tables: Any) -> list[str]:
    if isinstance(tables, str):
        return [tables]
    if isinstance(tables, dict):
        return [text for value in tables.values() for text in strings(value)]
    if isinstance(tables, list):
        return [text for value in tables for text in strings(value)]
    return []


def without_samples(text: str) -> str:
    for sample in SAMPLES:
        text = text.replace(sample, " | ")
    return text


@pytest.mark.parametrize(
    "file", ["playbooks/callside.toml", "playbooks/utility.toml", "practices.toml"]
)
def test_no_sentence_of_the_guides_is_taken_over(file: str):
    guides = sorted(GUIDES.glob("*.txt"))
    if not guides:
        pytest.skip(f"the guides are not here: {GUIDES}")
    theirs: set[tuple[str, ...]] = set()
    for guide in guides:
        theirs |= runs(guide.read_text("utf-8"))
    for text in strings(tomllib.loads(resource(file).read_text("utf-8"))):
        for piece in without_samples(text).split("|"):
            borrowed = runs(piece) & theirs
            assert not borrowed, text


def test_the_sample_phrases_of_the_guides_are_there_to_be_said():
    said = [phrase.body for phrase in builtin_playbook().phrases]
    for sample in SAMPLES:
        assert sample in said


@pytest.mark.parametrize("house", ["callside", "utility"])
def test_a_phrase_can_be_said_in_one_breath_or_two(house: str):
    for phrase in builtin_playbook(house).phrases:
        sentences = re.split(r"(?<=[.?!\u2026])\s+", phrase.body)
        assert len(words_of(phrase.body)) <= 22, phrase.id
        assert all(len(words_of(sentence)) <= 14 for sentence in sentences), phrase.id


def test_no_phrase_says_what_the_playbook_warns_of():
    book = builtin_playbook()
    warned = [avoid.say_not.rstrip(". \u2026").lower() for avoid in book.avoid if avoid.spoken]
    said = {phrase.id: phrase.body.lower() for phrase in book.phrases}
    # "I can't do all of that" goes on with what can be done, which is what the warning asks for.
    del said["not_all_but"]
    for words in warned:
        for phrase, body in said.items():
            assert words not in body, (phrase, words)


def test_what_to_say_instead_is_not_itself_warned_of():
    book = builtin_playbook()
    for one in book.avoid:
        for other in book.avoid:
            if other.spoken:
                assert other.say_not.rstrip(". \u2026").lower() not in one.instead.lower()


def test_there_are_enough_better_wordings():
    spoken = [avoid for avoid in builtin_playbook().avoid if avoid.spoken]
    assert len(spoken) >= 12
    assert all(avoid.say_not and avoid.instead for avoid in spoken)


def test_the_tension_curve_has_a_word_for_each_level():
    words = [(word.level, word.title) for word in builtin_playbook().tension]
    assert words == [(1, "Calm"), (2, "Uneasy"), (3, "Upset"), (4, "Angry"), (5, "Furious")]


def test_the_steps_go_from_listening_to_empathy_to_taking_charge():
    book = builtin_playbook()
    order = [group.id for group in book.groups]
    steps = [order.index(step.group) for step in book.steps]
    assert all(before <= after for before, after in pairwise(steps))
    assert set(steps) == {0, 1, 2}


def test_every_phrase_of_every_kind_can_be_found():
    book = builtin_playbook()
    filled = {phrase.kind for phrase in book.phrases}
    assert filled == {kind.id for kind in book.kinds}
    assert all(phrase.keywords for phrase in book.phrases)


def test_conceding_is_a_marked_last_resort_with_its_limits():
    resorts = [phrase for phrase in builtin_playbook().phrases if phrase.last_resort]
    assert resorts
    for phrase in resorts:
        assert phrase.never_on == "money, safety, policy or legal matters"
        assert "001-31" in phrase.practices


def test_the_talkative_style_asks_closed_questions_and_tells_where_the_guide_ends():
    style = next(each for each in builtin_playbook().styles if "003-47" in each.practices)
    assert style.questions == "closed"
    assert "breaks off" in style.source_note


def test_the_emergency_card_waits_to_be_filled_in():
    card = builtin_playbook().emergency
    assert card.body == ""
    assert "filled in" in card.reminder


def test_the_ladder_is_short_for_threats_and_long_for_foul_language():
    short, long = builtin_playbook().boundary.tracks
    assert [rung.kind for rung in short.rungs] == ["warn", "hand_over", "end"]
    assert [rung.kind for rung in long.rungs] == [
        "remind",
        "warn",
        "last_warning",
        "hand_over",
        "end",
    ]
    assert long.ask == "Is it aimed at you?"
    assert long.if_no


def test_the_way_to_the_manager_is_not_a_rung():
    book = builtin_playbook()
    said_on_the_ladder = {rung.sentence for track in book.boundary.tracks for rung in track.rungs}
    bodies = {phrase.id: phrase.body for phrase in book.phrases}
    assert not said_on_the_ladder & {bodies[phrase] for phrase in book.manager.phrases}


def test_a_scenario_can_be_rehearsed():
    lines = resource("rehearsals", "conversations.jsonl").read_text("utf-8").splitlines()
    played = {json.loads(line)["id"] for line in lines}
    for scenario in builtin_playbook().scenarios:
        assert scenario.rehearsal in played


@pytest.mark.parametrize("house", ["callside", "utility"])
def test_every_text_is_told_once_by_the_walk(house: str):
    """The walk sees every word that people see, so that the checks of words miss none."""
    book = builtin_playbook(house)
    seen = sorted(text for place in places(book) for _, text in place.texts() if text)
    told = tomllib.loads(resource("playbooks", f"{house}.toml").read_text("utf-8"))
    for step in told["steps"]:
        for text in (step["title"], step["cue"], *(hint["text"] for hint in step.get("hints", ()))):
            assert text in seen
    for style in told["styles"]:
        for text in style.get("cues", {}).values():
            assert text in seen
    for cause in told["causes"]:
        for fear in cause["fears"]:
            assert fear in seen
