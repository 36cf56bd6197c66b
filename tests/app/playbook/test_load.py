"""Every fault of a playbook file is named by its path; nothing but a Problem comes out."""

import copy
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.playbook.load import SIZE_CAP, load_playbook, playbook_from
from app.playbook.places import builtin_playbook, find_playbook, resource
from app.playbook.shape import Playbook
from app.problems import Problem

HOUSES = ("callside", "utility")
TABLES = {
    house: tomllib.loads(resource("playbooks", f"{house}.toml").read_text("utf-8"))
    for house in HOUSES
}


def faults_of(tables: dict[str, Any]) -> tuple[str, ...]:
    with pytest.raises(Problem) as caught:
        playbook_from(tables)
    assert caught.value.code == "playbook_faulty"
    faults = caught.value.facts["faults"]
    assert isinstance(faults, tuple)
    return faults


def faults_of_file(path: Path) -> tuple[str, ...]:
    with pytest.raises(Problem) as caught:
        load_playbook(path)
    assert caught.value.code == "playbook_faulty"
    assert caught.value.facts["path"] == path
    faults = caught.value.facts["faults"]
    assert isinstance(faults, tuple)
    return faults


def at(tables: Any, path: tuple[str | int, ...]) -> Any:
    for part in path:
        tables = tables[part]
    return tables


# Where, what is put there, and the fault it makes.
CHANGES: list[tuple[tuple[str | int, ...], Any, str]] = [
    # The shape.
    (("steps", 3, "cue"), 7, "steps[3].cue: expected string, got integer"),
    (("steps", 3, "cue"), True, "steps[3].cue: expected string, got boolean"),
    (("steps",), "none", "steps: expected array, got string"),
    (("steps", 2), "none", "steps[2]: expected table, got string"),
    (("pause",), [], "pause: expected table, got array"),
    (("styles", 0, "cues"), 1.5, "styles[0].cues: expected table, got float"),
    (("styles", 0, "cues"), {"prepare": 2}, "styles[0].cues.prepare: expected string, got integer"),
    (("outcomes", 0, "settled"), "yes", "outcomes[0].settled: expected boolean, got string"),
    (("refocus", "minutes"), "4", "refocus.minutes: expected integer, got string"),
    (("refocus", "minutes"), True, "refocus.minutes: expected integer, got boolean"),
    (("version",), tomllib.loads("a = 2024-05-01")["a"], "version: expected string, got date or"),
    (("steps", 0, "hints", 1, "text"), 1, "steps[0].hints[1].text: expected string, got integer"),
    (("styles", 0, "sort"), "mood", 'styles[0].sort: "mood" is none of manner, difficulty'),
    (("styles", 0, "sort"), 1, "styles[0].sort: expected string, got integer"),
    (("steps", 1, "phrase"), [], "steps[1].phrase: unknown"),
    (("stepps",), [], "stepps: unknown"),
    (("phrase_rules", 0, "when", "tension"), 4, "phrase_rules[0].when.tension: unknown"),
    # Numbers of things.
    (("format",), 2, "format: 2 is not known, this program reads 1"),
    (("steps", 0, "phrases"), ["glad_you_called"], "steps[0].phrases: 1, at least 3"),
    (("boundary", "tracks"), [], "boundary.tracks: at least one"),
    (("boundary", "tracks", 1, "rungs"), [], "boundary.tracks[1].rungs: at least one"),
    (("outcomes",), [], "outcomes: 0, must be 1 to 15"),
    # Ids.
    (("steps", 1, "id"), "prepare", 'steps[1].id: "prepare" is there twice'),
    (("phrases", 4, "id"), "Say It", 'phrases[4].id: "Say It" must start with a small letter'),
    (("boundary", "tracks", 1, "id"), "insult_or_threat", 'boundary.tracks[1].id: "insult_or_'),
    (("boundary", "tracks", 1, "rungs", 1, "id"), "remind", "boundary.tracks[1].rungs[1].id: "),
    # Words.
    (("steps", 2, "title"), " ", "steps[2].title: empty"),
    (("steps", 2, "cue"), "", "steps[2].cue: empty"),
    (("steps", 2, "cue"), "x" * 61, "steps[2].cue: 61 characters, at most 60"),
    (("styles", 0, "cues", "agree"), "x" * 61, "styles[0].cues.agree: 61 characters, at most 60"),
    (("steps", 2, "cue"), "one\ntwo", "steps[2].cue: must be one line"),
    (("phrases", 0, "body"), "a\u202eb", "phrases[0].body: invisible character U+202E"),
    (("causes", 0, "fears", 1), "a\x07b", "causes[0].fears[1]: invisible character U+0007"),
    (("avoid", 0, "say_not"), "", "avoid[0].say_not: missing, or set spoken = false"),
    # Placeholders.
    (
        ("phrases", 0, "body"),
        "Hi {custmer}",
        "phrases[0].body: placeholder {custmer} is not declared; did you mean customer?",
    ),
    (("phrases", 0, "body"), "Hi {customer", "phrases[0].body: a brace without its partner"),
    (("phrases", 0, "body"), "Hi }{", "phrases[0].body: a brace without its partner"),
    (("phrases", 0, "body"), "Hi {The Name}", 'phrases[0].body: "{The Name}" is no placeholder'),
    (("templates", 0, "subject"), "{nothing}", "templates[0].subject: placeholder {nothing} is"),
    (("placeholders", 0, "field"), "nmae", 'placeholders[0].field: "nmae" is not known; did you'),
    (
        ("fields", 0, "id"),
        "concerns",
        'fields[0].id: "concerns" is not known; did you mean concern',
    ),
    # References.
    (("steps", 0, "group"), "listn", 'steps[0].group: "listn" is not known; did you mean listen?'),
    (("steps", 0, "phrases", 0), "no_such", 'steps[0].phrases[0]: "no_such" is not known'),
    (("steps", 0, "phrases", 1), "glad_you_called", "steps[0].phrases[1]: "),
    (("steps", 0, "avoid", 0), "no_such", 'steps[0].avoid[0]: "no_such" is not known'),
    (("phrases", 5, "kind"), "no_such", 'phrases[5].kind: "no_such" is not known'),
    (("styles", 0, "phrases", 0), "no_such", 'styles[0].phrases[0]: "no_such" is not known'),
    (("styles", 0, "avoid", 0), "no_such", 'styles[0].avoid[0]: "no_such" is not known'),
    (("styles", 0, "order"), ["no_such"], 'styles[0].order[0]: "no_such" is not known'),
    (("styles", 0, "cues", "no_such"), "A cue.", 'styles[0].cues.no_such: "no_such" is not known'),
    (("follow_ups", 0, "template"), "no_such", 'follow_ups[0].template: "no_such" is not known'),
    (
        ("follow_ups", 0, "when"),
        {"outcomes": ["sloved"]},
        'follow_ups[0].when.outcomes[0]: "sloved" is not known; did you mean solved?',
    ),
    (("follow_ups", 0, "when"), {"steps": ["agree"]}, "follow_ups[0].when.steps: never holds"),
    (("follow_ups", 0, "when"), {"options": ["x"]}, 'follow_ups[0].when.options[0]: "x" is not'),
    (("phrase_rules", 0, "when"), {"steps": ["x"]}, 'phrase_rules[0].when.steps[0]: "x" is not'),
    (("phrase_rules", 0, "when"), {"causes": ["x"]}, 'phrase_rules[0].when.causes[0]: "x" is not'),
    (
        ("phrase_rules", 0, "when"),
        {"manners": ["angry"]},
        'phrase_rules[0].when.manners[0]: "angry" is not known',
    ),
    (
        ("phrase_rules", 0, "when"),
        {"difficulties": ["technical"]},
        'phrase_rules[0].when.difficulties[0]: "technical" is not known',
    ),
    (
        ("phrase_rules", 0, "when"),
        {"fault": ["theirs"]},
        'phrase_rules[0].when.fault[0]: "theirs" is none of ours, not_ours, unknown',
    ),
    (("phrase_rules", 0, "kinds"), ["x"], 'phrase_rules[0].kinds[0]: "x" is not known'),
    (("phrase_rules", 0, "phrases"), ["x"], 'phrase_rules[0].phrases[0]: "x" is not known'),
    (("manager", "phrases", 0), "x", 'manager.phrases[0]: "x" is not known'),
    (("pause", "phrases", 0), "x", 'pause.phrases[0]: "x" is not known'),
    (("refocus", "phrases", 0), "x", 'refocus.phrases[0]: "x" is not known'),
    (("refocus", "groups", 0), "x", 'refocus.groups[0]: "x" is not known'),
    (("reasons", 0, "about"), ["steps.x"], 'reasons[0].about[0]: "steps.x" is not known'),
    (("scenarios", 0, "steps"), ["x"], 'scenarios[0].steps[0]: "x" is not known'),
    # Numbers.
    (("tension", 4, "level"), 4, "tension: levels 1, 2, 3, 4, 4, must be 1 to 5, each once"),
    (("tension",), [], "tension: levels none, must be 1 to 5, each once"),
    (("refocus", "level"), 6, "refocus.level: 6, must be 1 to 5"),
    (("refocus", "minutes"), 0, "refocus.minutes: 0, must be 1 to 60"),
    (("pause", "silence_s"), 0, "pause.silence_s: 0, must be 1 to 120"),
    (("pause", "breath", "rounds"), 99, "pause.breath.rounds: 99, must be 1 to 20"),
    (("phrase_rules", 0, "weight"), 0, "phrase_rules[0].weight: 0, must be 1 to 99"),
    (
        ("phrase_rules", 0, "when"),
        {"tension_at_least": 6},
        "phrase_rules[0].when.tension_at_least: 6, must be 1 to 5",
    ),
    (
        ("phrase_rules", 0, "when"),
        {"minutes_at_least": -1},
        "phrase_rules[0].when.minutes_at_least: -1, must not be negative",
    ),
    (
        ("phrase_rules", 0, "when"),
        {"high_minutes_at_least": 4},
        "phrase_rules[0].when.high_minutes_at_least: needs tension_at_least beside it",
    ),
    (("follow_ups", 0, "due"), {"at": "25:00"}, 'follow_ups[0].due.at: "25:00" is no time of day'),
    (("follow_ups", 0, "due"), {"business_days": -1}, "follow_ups[0].due.business_days: -1, must"),
    (
        ("follow_ups", 0, "due"),
        {"business_hours": 1, "business_days": 1},
        "follow_ups[0].due: hours, or days and a time of day, not both",
    ),
    (("reflection", 0, "form"), "next_time", "reflection: more than one question of the form"),
    (("steps", 0, "practices"), ["3-35"], 'steps[0].practices[0]: "3-35" is no id such as 003-35'),
    (("off_phone", 0, "practice"), "x", 'off_phone[0].practices[0]: "x" is no id such as 003-35'),
]


@pytest.mark.parametrize(("path", "value", "fault"), CHANGES, ids=[case[2] for case in CHANGES])
def test_a_fault_is_named_by_its_path(path: tuple[str | int, ...], value: Any, fault: str):
    tables = copy.deepcopy(TABLES["callside"])
    at(tables, path[:-1])[path[-1]] = value
    assert any(found.startswith(fault) for found in faults_of(tables))


def test_a_part_that_is_missing_is_named():
    tables = copy.deepcopy(TABLES["callside"])
    del tables["steps"][3]["cue"]
    del tables["boundary"]["tracks"][0]["rungs"][1]["sentence"]
    del tables["version"]
    assert faults_of(tables) == (
        "steps[3].cue: missing",
        "boundary.tracks[0].rungs[1].sentence: missing",
        "version: missing",
    )


def test_an_unknown_part_names_the_one_that_was_probably_meant():
    tables = copy.deepcopy(TABLES["callside"])
    tables["steps"][3]["phrase"] = tables["steps"][3].pop("phrases")
    assert "steps[3].phrase: unknown; did you mean phrases?" in faults_of(tables)


def test_all_faults_are_told_at_once():
    tables = copy.deepcopy(TABLES["callside"])
    tables["steps"][0]["cue"] = 1
    tables["phrases"][7]["body"] = []
    tables["colour"] = "red"
    assert set(faults_of(tables)) == {
        "colour: unknown",
        "steps[0].cue: expected string, got integer",
        "phrases[7].body: expected string, got array",
    }


@pytest.mark.parametrize("count", [7, 13])
def test_the_number_of_steps_is_kept_within_bounds(count: int):
    tables = copy.deepcopy(TABLES["callside"])
    spare = [{**tables["steps"][0], "id": f"spare_{number}"} for number in range(3)]
    tables["steps"] = [*tables["steps"], *spare][:count]
    assert f"steps: {count}, must be 8 to 12" in faults_of(tables)


def test_the_number_of_outcomes_is_kept_within_bounds():
    tables = copy.deepcopy(TABLES["callside"])
    tables["outcomes"] += [{"id": f"more_{number}", "title": "More"} for number in range(4)]
    assert "outcomes: 16, must be 1 to 15" in faults_of(tables)


# --- Files ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b'title = "x\n', "line 1, column 11: Illegal character"),
        (b"a = 1\nb = = 2\n", "line 2, column 5: Invalid value"),
        (b"a = 1\na = 2\n", "line 2, column 6: Cannot overwrite a value"),
        (b'a = "x', "end of file: Unterminated string"),
        (b'title = "ok"\nabout = "gr\xfc\xdf"\n', "line 2: not UTF-8"),
        (b"\xff\xfe\x00", "line 1: not UTF-8"),
        (b"a = " + b"[" * 50_000, "file: nested too deeply"),
        (b"a = " + b"9" * 9_000, "file: "),
        (b"", "format: missing"),
        (b"#" * (SIZE_CAP + 1), "file: larger than 1,000,000 bytes"),
    ],
    ids=["string", "value", "twice", "end", "latin-1", "utf-16", "deep", "digits", "empty", "big"],
)
def test_a_file_that_is_no_playbook_is_refused_in_words(tmp_path: Path, content: bytes, fault: str):
    file = tmp_path / "house.toml"
    file.write_bytes(content)
    assert any(found.startswith(fault) for found in faults_of_file(file))


def test_a_file_that_is_not_there_is_refused_in_words(tmp_path: Path):
    assert faults_of_file(tmp_path / "gone.toml") == ("file: not found",)


def test_a_folder_in_place_of_a_file_is_refused_in_words(tmp_path: Path):
    assert faults_of_file(tmp_path)[0].startswith("file: cannot be read (E")


def test_the_byte_order_mark_of_an_editor_does_no_harm(tmp_path: Path):
    file = tmp_path / "house.toml"
    file.write_bytes(b"\xef\xbb\xbf" + resource("playbooks", "utility.toml").read_bytes())
    assert load_playbook(file) == builtin_playbook("utility")


@pytest.mark.parametrize("house", HOUSES)
def test_the_playbooks_that_come_with_the_program_load(house: str):
    playbook = builtin_playbook(house)
    assert playbook.id == house
    assert playbook_from(TABLES[house]) == playbook


def test_the_houses_differ_in_all_that_a_house_decides():
    """Nothing of the first playbook can be in the code when the second shares nothing of it."""
    ours, theirs = (builtin_playbook(house) for house in HOUSES)
    assert len(ours.steps) != len(theirs.steps)
    assert len(ours.outcomes) != len(theirs.outcomes)
    assert len(ours.boundary.tracks) != len(theirs.boundary.tracks)
    assert ours.refocus.level != theirs.refocus.level
    for section in ("steps", "groups", "kinds", "outcomes", "styles", "causes", "follow_ups"):
        own, other = ({item.id for item in getattr(book, section)} for book in (ours, theirs))
        assert not own & other, section


# --- The house's own --------------------------------------------------------------------------


def test_no_house_playbook_means_the_built_in_one():
    found = find_playbook(None)
    assert found.playbook == builtin_playbook()
    assert found.problem is None


def test_a_house_playbook_takes_the_place_of_the_built_in_one():
    found = find_playbook(resource("playbooks", "utility.toml"))
    assert found.playbook.id == "utility"
    assert found.problem is None


def test_a_faulty_house_playbook_leaves_the_built_in_one_and_is_reported(tmp_path: Path):
    file = tmp_path / "house.toml"
    file.write_text("format = 1\n", "utf-8")
    found = find_playbook(file)
    assert found.playbook == builtin_playbook()
    assert found.problem is not None
    assert found.problem.code == "playbook_faulty"
    assert found.problem.facts["path"] == file


# --- Whatever somebody writes -----------------------------------------------------------------

SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=12)
    | st.sampled_from(["{", "}", "{x}", "prepare", "003-35", "\u202e", "a\nb"])
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=6,
)


def spots(tables: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """The path of everything in the tables."""
    inside = tables.items() if isinstance(tables, dict) else enumerate(tables)
    found = []
    for key, value in inside:
        found.append((*path, key))
        if isinstance(value, dict | list):
            found += spots(value, (*path, key))
    return found


def made_of(tables: dict[str, Any]) -> Playbook | Problem:
    """The playbook, or the problem that it has; anything else is raised."""
    try:
        return playbook_from(tables)
    except Problem as problem:
        return problem


SPOTS = {house: spots(TABLES[house]) for house in HOUSES}


@given(data=st.data(), house=st.sampled_from(HOUSES))
def test_no_change_of_a_playbook_brings_anything_but_a_problem(data: st.DataObject, house: str):
    tables = copy.deepcopy(TABLES[house])
    for path in data.draw(st.lists(st.sampled_from(SPOTS[house]), min_size=1, max_size=4)):
        try:
            holder = at(tables, path[:-1])
            if data.draw(st.booleans()):
                holder[path[-1]] = data.draw(VALUES)
            else:
                del holder[path[-1]]
        except (KeyError, IndexError, TypeError):
            continue  # an earlier change took this spot away
    outcome = made_of(tables)
    assert isinstance(outcome, Playbook) or outcome.facts["faults"]


@given(content=st.binary(max_size=400))
def test_no_bytes_bring_anything_but_a_problem(content: bytes, tmp_path_factory: Any):
    file = tmp_path_factory.mktemp("house") / "house.toml"
    file.write_bytes(content)
    assert faults_of_file(file)
