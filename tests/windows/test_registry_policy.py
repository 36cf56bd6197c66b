"""Policy from the real registry: each key set, locked, wrong and unknown, in all its places."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import winreg
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.policy.policy import Policy
from app.policy.registry import Hive
from app.policy.schema import KEYS, SCHEMA
from app.problems import Problem
from app.settings import BY_KEY, Settings
from tests.windows.registry import Keys, registry_keys

IDS = [each.key for each in SCHEMA]
MANAGED: tuple[Hive, ...] = ("HKLM", "HKCU")
ORIGIN = {"HKLM": "machine_policy", "HKCU": "user_policy"}
LINKS = [{"title": "CRM", "url": "https://crm.example/{number}"}]

OTHER: dict[str, Any] = {
    "flag": lambda each: not each.default,
    "number": lambda each: each.most if each.default != each.most else each.least,
    "text": lambda each: "Zürich " + each.default,
    "choice": lambda each: each.choices[-1],
    "set": lambda each: list(each.choices[:2]),
    "words": lambda _: ["Zürich", "-hospital"],
    "links": lambda _: LINKS,
}
WRONG: dict[str, tuple[tuple[int, Any], ...]] = {
    "flag": ((winreg.REG_SZ, "1"), (winreg.REG_DWORD, 2), (winreg.REG_BINARY, b"\1")),
    "number": ((winreg.REG_SZ, "7"), (winreg.REG_DWORD, 4_000_000_000)),
    "text": ((winreg.REG_DWORD, 5), (winreg.REG_MULTI_SZ, ["a", "b"])),
    "choice": ((winreg.REG_SZ, "?"), (winreg.REG_DWORD, 1)),
    "set": ((winreg.REG_SZ, "pink"), (winreg.REG_DWORD, 5)),
    "words": ((winreg.REG_SZ, "(a+)+"), (winreg.REG_DWORD, 5)),
    "links": ((winreg.REG_SZ, "["), (winreg.REG_MULTI_SZ, ["https://crm.example"])),
}


@pytest.fixture
def keys() -> Iterator[Keys]:
    with registry_keys() as made:
        yield made


def other(key: str) -> Any:
    """A value that is allowed and not the default."""
    if KEYS[key].is_place:
        return r"C:\Zürich\Callside"
    if key == "team_words":
        return "abandon ability able about above absent"
    return OTHER[BY_KEY[key].kind](BY_KEY[key])


def by(policy: Policy, folder: Path, **own: Any) -> Settings:
    """The settings of a person who chose `own`, under a policy."""
    file = folder / "settings.json"
    file.write_text(json.dumps(own), "utf-8")
    settings = Settings(file, policy=policy)
    settings.load()
    return settings


@pytest.mark.parametrize("hive", MANAGED)
@pytest.mark.parametrize("key", IDS)
def test_every_key_is_set_and_locked(keys: Keys, hive: Hive, key: str, tmp_path: Path):
    keys.set(hive, key, other(key))
    policy = keys.policy()
    settings = by(policy, tmp_path)
    assert policy.faults == ()
    assert settings[key] == other(key)
    assert settings.is_locked(key)
    rule = policy.locked[key]
    assert (rule.origin, rule.place) == (ORIGIN[hive], f"{hive}\\{keys.whole}")
    with pytest.raises(Problem, match="setting_locked"):
        settings.set(key, BY_KEY[key].default)


@pytest.mark.parametrize("key", IDS)
def test_every_key_is_recommended_and_the_persons_own_wins(keys: Keys, key: str, tmp_path: Path):
    keys.set("HKLM", key, other(key), recommended=True)
    policy = keys.policy()
    if BY_KEY[key].by_policy:
        assert [fault.code for fault in policy.faults] == ["policy_only_managed"]
        return
    assert policy.faults == ()
    settings = by(policy, tmp_path)
    assert settings[key] == other(key)
    assert not settings.is_locked(key)
    assert by(policy, tmp_path, **{key: BY_KEY[key].default})[key] == BY_KEY[key].default


@pytest.mark.parametrize("hive", MANAGED)
@pytest.mark.parametrize("key", IDS)
def test_every_key_of_a_wrong_type_is_named_and_closed(keys: Keys, hive: Hive, key: str):
    for kind, value in WRONG[BY_KEY[key].kind]:
        keys.put(hive, key, kind, value)
        policy = keys.policy()
        assert [(fault.code, fault.facts["key"]) for fault in policy.faults] == [
            ("policy_value_wrong", key)
        ]
        closed = KEYS[key].closed
        if closed is None:
            assert key not in policy.locked
        else:
            assert policy.locked[key].is_closed
            assert policy.locked[key].value == closed


@pytest.mark.parametrize("hive", MANAGED)
def test_what_is_unknown_is_named_and_lifts_nothing(keys: Keys, hive: Hive):
    keys.set(hive, "nonsense", 1)
    keys.set(hive, "dial", False)
    policy = keys.policy()
    assert [(fault.code, fault.facts["key"]) for fault in policy.faults] == [
        ("policy_key_unknown", "nonsense")
    ]
    assert policy.locked["dial"].value is False


def test_the_machine_is_above_the_user_and_names_know_no_case(keys: Keys):
    keys.set("HKCU", "theme", "light")
    keys.set("HKCU", "text_scale", 150)
    keys.set("HKLM", "Theme", "dark")
    keys.set("HKLM", "reminder_minutes", 9, recommended=True)
    policy = keys.policy()
    assert policy.faults == ()
    assert policy.locked["theme"][:2] == ("dark", "machine_policy")
    assert policy.locked["text_scale"][:2] == (150, "user_policy")
    assert policy.defaults["reminder_minutes"][:2] == (9, "machine_default")


def test_without_keys_there_is_no_policy(keys: Keys):
    policy = keys.policy()
    assert (policy.locked, policy.defaults, policy.faults) == ({}, {}, ())


def test_a_variable_of_the_person_moves_no_policy(keys: Keys, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("CALLSIDE_HOUSE", r"C:\somewhere")
    keys.put("HKLM", "playbook", winreg.REG_EXPAND_SZ, r"%CALLSIDE_HOUSE%\house.toml")
    policy = keys.policy()
    assert "playbook" not in policy.locked
    (fault,) = policy.faults
    assert (fault.code, fault.facts["reason"]) == ("policy_value_wrong", "name_unknown")


def test_a_folder_of_the_persons_own_is_the_systems_whatever_the_environment_says(
    keys: Keys, monkeypatch: pytest.MonkeyPatch
):
    before = os.environ["LOCALAPPDATA"]
    monkeypatch.setenv("LOCALAPPDATA", r"C:\somewhere")
    keys.put("HKLM", "data_folder", winreg.REG_EXPAND_SZ, r"%LOCALAPPDATA%\House")
    policy = keys.policy()
    assert policy.faults == ()
    assert policy.locked["data_folder"].value.lower() == rf"{before}\House".lower()


def test_a_program_heeds_it(keys: Keys, profile: Path):
    """A program of its own that reads the registry as the installed one does, below our key."""
    keys.set("HKLM", "theme", "dark")
    asks = (
        "import sys; from app.policy import in_force; in_force._REGISTRY_KEY = sys.argv[1];"
        "policy = in_force.policy_in_force();"
        "print(policy.locked['theme'].value, policy.locked['theme'].place)"
    )
    words = [sys.executable, "-c", asks, keys.whole]
    told = subprocess.run(words, capture_output=True, text=True, check=True, timeout=60)
    assert told.stdout.strip() == f"dark HKLM\\{keys.whole}"
