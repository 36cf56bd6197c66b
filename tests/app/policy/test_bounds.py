"""A least and a most that policy sets a number: the person chooses within them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.policy.policy import Policy
from app.policy.resolver import Layer, resolve
from app.policy.schema import SCHEMA, Given
from app.problems import Problem
from app.retention import periods
from app.settings import BY_KEY, TABLE, Settings


def managed(**values: Any) -> Policy:
    return resolve(
        [Layer("machine_policy", "x", tuple(Given(*each, "x") for each in values.items()))]
    )


def by(policy: Policy, folder: Path, **own: Any) -> Settings:
    file = folder / "settings.json"
    file.write_text(json.dumps(own), "utf-8")
    settings = Settings(file, policy=policy)
    settings.load()
    return settings


@pytest.mark.parametrize(
    ("own", "bounds", "held"),
    [
        (30, {"at_most": 90}, 30),
        (365, {"at_most": 90}, 90),
        (0, {"at_most": 90}, 90),  # no limit is more than any
        (0, {"at_most": 0}, 0),  # a most of 0 bounds nothing
        (30, {"at_least": 180}, 180),
        (0, {"at_least": 180}, 0),  # no limit is enough for any least
        (300, {"at_least": 180, "at_most": 400}, 300),
        (0, {"at_least": 180, "at_most": 400}, 400),
        (7, {"at_least": 180, "at_most": 180}, 180),
    ],
)
def test_a_period_of_keeping_is_held_within_its_bounds(
    tmp_path: Path, own: int, bounds: dict[str, int], held: int
) -> None:
    policy = managed(**{f"keep_calls_days_{side}": bound for side, bound in bounds.items()})
    settings = by(policy, tmp_path, keep_calls_days=own)
    assert policy.faults == ()
    assert settings.number("keep_calls_days") == held
    assert periods(settings)["calls"] == held
    assert not settings.is_locked("keep_calls_days")
    # The person's own value is back when the policy goes.
    assert by(managed(), tmp_path, keep_calls_days=own).number("keep_calls_days") == own


def test_a_held_value_says_whose_bound_it_is(tmp_path: Path) -> None:
    settings = by(managed(clipboard_seconds_at_most=8), tmp_path)
    assert settings.rule("clipboard_seconds")[:3] == (8, "machine_policy", "x")
    settings.set("clipboard_seconds", 6)
    assert settings.rule("clipboard_seconds").origin == "user"


@pytest.mark.parametrize(
    ("bounds", "value", "told"),
    [
        ({"at_most": 90}, 91, ("at_most", 90)),
        ({"at_most": 90}, 0, ("at_most", 90)),
        ({"at_least": 180}, 179, ("at_least", 180)),
    ],
)
def test_a_value_beyond_a_bound_is_refused_with_the_bound(
    tmp_path: Path, bounds: dict[str, int], value: int, told: tuple[str, int]
) -> None:
    policy = managed(**{f"keep_notes_days_{side}": bound for side, bound in bounds.items()})
    settings = by(policy, tmp_path, keep_notes_days=185 if "at_least" in bounds else 60)
    before = settings["keep_notes_days"]
    with pytest.raises(Problem) as refused:
        settings.set("keep_notes_days", value)
    assert refused.value.code == "setting_bounded"
    assert (refused.value.facts["reason"], refused.value.facts["bound"]) == told
    assert settings["keep_notes_days"] == before


def test_a_locked_value_beyond_the_houses_own_bound_is_named_and_held(tmp_path: Path) -> None:
    policy = managed(keep_calls_days=400, keep_calls_days_at_most=90)
    (fault,) = policy.faults
    assert (fault.code, fault.facts["value"], fault.facts["bound"]) == (
        "policy_beyond_bound",
        400,
        90,
    )
    assert by(policy, tmp_path)["keep_calls_days"] == 90


def test_of_bounds_that_leave_no_value_the_least_holds(tmp_path: Path) -> None:
    policy = managed(keep_calls_days_at_least=400, keep_calls_days_at_most=90)
    (fault,) = policy.faults
    assert (fault.code, fault.facts["key"]) == ("policy_value_wrong", "keep_calls_days")
    settings = by(policy, tmp_path, keep_calls_days=30)
    assert settings["keep_calls_days"] == 400


def test_bounds_are_not_a_persons_to_set_and_not_recommended(tmp_path: Path) -> None:
    settings = by(managed(), tmp_path, keep_calls_days_at_most=5, keep_calls_days=30)
    assert settings["keep_calls_days"] == 30
    with pytest.raises(Problem, match="setting_locked"):
        settings.set("keep_calls_days_at_most", 9)
    layer = Layer("machine_default", "x", (Given("keep_calls_days_at_most", 5, "x"),))
    policy = resolve([layer])
    assert [each.code for each in policy.faults] == ["policy_only_managed"]
    assert policy.defaults == {}


@pytest.mark.parametrize("side", ["at_least", "at_most"])
def test_a_faulty_bound_closes_what_it_bounds(side: str) -> None:
    for each in SCHEMA:
        if side not in each.setting.bounds:
            continue
        policy = managed(**{f"{each.key}_{side}": "many"})
        assert [fault.code for fault in policy.faults] == ["policy_value_wrong"]
        if each.closed is not None:
            assert policy.locked[each.key].value == each.closed
            assert policy.locked[each.key].is_closed


def test_a_policy_that_was_not_read_whole_lets_nothing_be_deleted_by_its_age(
    tmp_path: Path,
) -> None:
    unread = Problem("policy_unreadable", place="x", reason="EIO")
    said = (Given("keep_notes_days", 60, "x"), Given("keep_tension_days_at_most", 60, "x"))
    settings = by(
        resolve([Layer("machine_policy", "x", said, (unread,))]),
        tmp_path,
        keep_calls_days=30,
        keep_phrase_uses_days=0,
    )
    # Nobody knows for how long the house has to keep its records.
    assert settings["keep_calls_days"] == BY_KEY["keep_calls_days"].most
    assert settings["keep_notes_days"] == BY_KEY["keep_notes_days"].most
    assert settings["keep_tension_days"] == 0
    assert settings["keep_phrase_uses_days"] == 0
    assert settings.policy_faults == (unread,)


def test_every_bound_is_a_row_of_its_own_that_bounds_nothing_by_itself() -> None:
    settings = Settings()
    for setting in TABLE:
        for side in setting.bounds:
            bound = BY_KEY[f"{setting.key}_{side}"]
            assert bound.by_policy
            assert not bound.shown
            assert settings[setting.key] == setting.default
        policy = managed(
            **{
                f"{setting.key}_{side}": settings[f"{setting.key}_{side}"]
                for side in setting.bounds
            }
        )
        assert Settings(policy=policy)[setting.key] == setting.default
