"""Each key of policy on each source: set, locked, of a wrong type or value, unknown, missing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from app.policy.schema import KEYS, SCHEMA, PolicyKey
from app.problems import Problem
from app.settings import Settings
from tests.support.policy_sources import SOURCES, Source

EACH = pytest.mark.parametrize("source", SOURCES, ids=[each.name for each in SOURCES])


def other(each: PolicyKey) -> Any:
    """A value that is allowed and not the default."""
    setting = each.setting
    if each.is_place:
        return str(Path.cwd() / "elsewhere")
    if each.key == "team_words":
        return "abandon ability able about above absent"
    return {
        "flag": not setting.default,
        "number": setting.least + 1 if setting.default != setting.least + 1 else setting.least,
        "text": f"x{setting.default}",
        "choice": next((each for each in setting.choices if each != setting.default), ""),
        "set": list(setting.choices[:2]),
        "words": ["union", "-hospital"],
        "links": [{"title": "CRM", "url": "https://crm.example/{number}"}],
    }[setting.kind]


WRONG_TYPE: dict[str, Any] = {
    "flag": "yes",
    "number": "many",
    "text": 5,
    "choice": 5,
    "set": 5,
    "words": 5,
    "links": 5,
}


def wrong_value(each: PolicyKey) -> Any:
    """A value of the right type that cannot be; None where every one of that type can."""
    if each.is_place:
        return "not/whole"
    if each.key == "team_words":
        return "abandon ability"
    return {
        "flag": 2,
        "number": each.setting.most + 1,
        "choice": "pink",
        "set": ["pink"],
        "words": ["one", "one"],
        "links": [{"title": "x", "url": "file:///etc/passwd"}],
    }.get(each.setting.kind)


def known_to(source: Source) -> list[PolicyKey]:
    """Those that the source may set: what policy alone sets cannot be recommended."""
    return [each for each in SCHEMA if source.locks or not each.setting.by_policy]


@EACH
def test_each_key_is_set_and_where_it_is_managed_locked(source: Source, tmp_path: Path) -> None:
    for each in known_to(source):
        policy = source.read(tmp_path, {each.key: other(each)})
        assert policy.faults == (), each.key
        settings = Settings(policy=policy)
        if each.setting.bounds_key:
            # A bound is a rule over another setting: it shows there.
            assert policy.locked[each.key].value == other(each), each.key
            continue
        assert settings.rule(each.key)[:2] == (other(each), source.origin), each.key
        assert settings.is_locked(each.key) is source.locks, each.key
        if source.locks:
            with pytest.raises(Problem, match="setting_locked"):
                settings.set(each.key, each.setting.default)
            assert settings[each.key] == other(each), each.key
        else:
            settings.set(each.key, each.setting.default)
            assert settings.rule(each.key).origin == "user", each.key


@EACH
@pytest.mark.parametrize("wrong", ["type", "value"])
def test_each_wrong_value_is_named_and_closes_what_it_may(
    source: Source, wrong: str, tmp_path: Path
) -> None:
    for each in known_to(source):
        value = WRONG_TYPE[each.setting.kind] if wrong == "type" else wrong_value(each)
        if value is None:
            continue
        policy = source.read(tmp_path, {each.key: value})
        (fault,) = policy.faults
        assert (fault.code, fault.facts["key"]) == ("policy_value_wrong", each.key)
        assert fault.facts["place"]
        shut = {each.key, each.guards} - {""} if source.locks else set()
        for key in shut:
            closed = KEYS[key].closed
            assert (key in policy.locked) == (closed is not None), (each.key, key)
            if closed is not None:
                assert policy.locked[key].value == closed
                assert policy.locked[key].is_closed
        assert set(policy.locked) <= shut
        assert policy.defaults == {}


@EACH
def test_an_unknown_key_is_named_and_nothing_else_happens(source: Source, tmp_path: Path) -> None:
    policy = source.read(tmp_path, {"nonsense": "x", "theme": "dark"})
    told = [(fault.code, fault.facts["key"]) for fault in policy.faults]
    # Of preferences only those are asked for that there are: an unknown one is never seen.
    expected = [] if source.name == "forced preferences" else [("policy_key_unknown", "nonsense")]
    assert told == expected
    assert Settings(policy=policy)["theme"] == "dark"


@EACH
def test_a_key_that_is_missing_is_as_it_was(source: Source, tmp_path: Path) -> None:
    policy = source.read(tmp_path, {"theme": "dark"})
    settings = Settings(policy=policy)
    for each in SCHEMA:
        if each.key != "theme":
            assert settings.rule(each.key)[:2] == (each.setting.default, "built_in")


@EACH
def test_what_policy_alone_sets_is_not_recommended(source: Source, tmp_path: Path) -> None:
    if source.locks:
        return
    for each in SCHEMA:
        if each.setting.by_policy:
            policy = source.read(tmp_path, {each.key: other(each)})
            assert [fault.code for fault in policy.faults] == ["policy_only_managed"], each.key
            assert Settings(policy=policy)[each.key] == each.setting.default


@EACH
def test_a_value_of_no_known_type_is_refused(source: Source, tmp_path: Path) -> None:
    strange = {"managed file": None, "recommended file": None, "forced preferences": {"type": 9}}
    policy = source.read(tmp_path, {"dial": strange.get(source.name, b"\x01")})
    assert [fault.code for fault in policy.faults] == ["policy_value_wrong"]
