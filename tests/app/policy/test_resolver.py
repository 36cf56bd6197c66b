"""Which source wins, and what holds where policy cannot be believed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.policy.policy import Origin, Policy
from app.policy.resolver import Layer, resolve
from app.policy.schema import KEYS, SCHEMA, Given, givens
from app.problems import Problem
from app.settings import BY_KEY, Settings, checked

OTHER: dict[str, Any] = {
    "flag": lambda each: not each.default,
    "number": lambda each: each.most if each.default != each.most else each.least,
    "text": lambda each: "x" + each.default,
    "choice": lambda each: each.choices[-1],
    "set": lambda each: list(each.choices[:1]),
    "words": lambda _: ["union", "-hospital"],
    "links": lambda _: [{"title": "CRM", "url": "https://crm.example/{number}"}],
}
WRONG: dict[str, Any] = {
    "flag": "yes",
    "number": 10**9,
    "text": 5,
    "choice": "?",
    "links": "?",
    "set": "?",
    "words": "?",
}
IDS = [each.key for each in SCHEMA]


def other(key: str) -> Any:
    """A value that is allowed and not the default."""
    if KEYS[key].is_place:
        return str(Path.cwd() / "elsewhere")
    if key == "team_words":
        return "Abandon, ability able about above absent"
    return OTHER[BY_KEY[key].kind](BY_KEY[key])


def layer(origin: Origin, **values: Any) -> Layer:
    return Layer(origin, origin, tuple(Given(*each, origin) for each in values.items()))


def by(policy: Policy, folder: Path, **own: Any) -> Settings:
    """The settings of a person who chose `own`, under a policy."""
    file = folder / "settings.json"
    file.write_text(json.dumps(own), "utf-8")
    settings = Settings(file, policy=policy)
    settings.load()
    return settings


@pytest.mark.parametrize("origin", ["machine_policy", "user_policy"])
@pytest.mark.parametrize("key", IDS)
def test_every_key_is_set_and_locked_by_managed_policy(
    key: str, origin: Origin, tmp_path: Path
) -> None:
    settings = by(resolve([layer(origin, **{key: other(key)})]), tmp_path, **{key: None})
    assert settings[key] == other(key)
    assert settings.rule(key)[1:3] == (origin, origin)
    assert settings.is_locked(key)
    with pytest.raises(Problem) as refused:
        settings.set(key, BY_KEY[key].default)
    assert refused.value.code == "setting_locked"
    assert settings[key] == other(key)
    assert json.loads((tmp_path / "settings.json").read_text()) == {key: None}


@pytest.mark.parametrize("key", [key for key in IDS if not BY_KEY[key].by_policy])
def test_every_key_is_proposed_by_a_default_of_the_machine(key: str, tmp_path: Path) -> None:
    settings = by(resolve([layer("machine_default", **{key: other(key)})]), tmp_path)
    assert (settings[key], settings.rule(key).origin) == (other(key), "machine_default")
    settings.set(key, BY_KEY[key].default)
    assert (settings[key], settings.rule(key).origin) == (BY_KEY[key].default, "user")


@pytest.mark.parametrize("key", IDS)
def test_a_wrong_value_is_named_and_closes_its_key_alone(key: str) -> None:
    wrong = WRONG[BY_KEY[key].kind]
    policy = resolve([layer("machine_policy", **{"theme": "dark", key: wrong})])
    closed = next(each.closed for each in SCHEMA if each.key == key)
    (fault,) = policy.faults
    assert fault.code == "policy_value_wrong"
    assert (fault.facts["key"], fault.facts["place"]) == (key, "machine_policy")
    assert (key in policy.locked) == (closed is not None)
    if closed is not None:
        assert policy.locked[key].value == closed
        assert policy.locked[key].is_closed
    assert ("theme" in policy.locked) == (key != "theme")


def test_the_machine_is_above_the_user_and_the_user_above_defaults(tmp_path: Path) -> None:
    policy = resolve(
        [
            layer("machine_policy", theme="dark"),
            layer("user_policy", theme="light", text_scale=150),
            layer(
                "machine_default", theme="contrast", text_scale=175, reminder_minutes=9, dial=False
            ),
        ]
    )
    settings = by(policy, tmp_path, theme="system", text_scale=200, reminder_minutes=7)
    told = {key: settings.rule(key)[:2] for key in ("theme", "text_scale", "reminder_minutes")}
    assert told == {
        "theme": ("dark", "machine_policy"),
        "text_scale": (150, "user_policy"),
        "reminder_minutes": (7, "user"),
    }
    assert settings.rule("dial")[:2] == (False, "machine_default")
    assert settings.rule("single_keys")[:2] == (True, "built_in")


def test_a_policy_that_was_not_read_whole_fails_closed(tmp_path: Path) -> None:
    unread = Problem("policy_unreadable", place="x", reason="EIO")
    broken = layer("machine_policy", ami=True, theme="dark")._replace(faults=(unread,))
    settings = by(resolve([broken]), tmp_path, push=True, shared_disk=True, text_scale=150)
    for each in SCHEMA:
        if each.closed is not None:
            assert settings.rule(each.key)[:2] == (each.closed, "machine_policy")
            assert settings.rule(each.key).is_closed
            assert settings.is_locked(each.key)
    # What was said and is nobody's danger holds; what was not said is the person's.
    assert settings["theme"] == "dark"
    assert settings["text_scale"] == 150
    assert settings.policy_faults == (unread,)


def test_a_broken_default_closes_nothing() -> None:
    unread = Problem("policy_broken", place="x", reason="not_json")
    policy = resolve([Layer("machine_default", "x", faults=(unread,))])
    assert (policy.locked, policy.defaults, policy.faults) == ({}, {}, (unread,))


def test_an_exchange_whose_pin_is_faulty_is_not_called_at_all() -> None:
    policy = resolve([layer("machine_policy", ami=True, ami_host="pbx.example", ami_pin=12)])
    assert policy.locked["ami"][:2] == (False, "machine_policy")
    assert policy.locked["ami"].is_closed
    assert "ami_pin" not in policy.locked


def test_a_later_file_mends_the_value_of_an_earlier_one() -> None:
    values = (Given("ami_pin", 12, "10"), Given("ami", True, "10"), Given("ami_pin", "", "20"))
    policy = resolve([Layer("machine_policy", "x", values)])
    assert [each.facts["place"] for each in policy.faults] == ["10"]
    assert (policy.locked["ami"].value, policy.locked["ami_pin"].value) == (True, "")


def test_unknown_keys_are_named_and_nothing_else_happens() -> None:
    policy = resolve([layer("machine_policy", regin="DE", theme="dark")])
    assert [(each.code, each.facts["key"]) for each in policy.faults] == [
        ("policy_key_unknown", "regin")
    ]
    assert set(policy.locked) == {"theme"}


def test_what_is_closed_is_allowed() -> None:
    for each in SCHEMA:
        if each.closed is not None:
            assert checked(each.setting, each.closed) == each.closed


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "not_json"),
        ("{", "not_json"),
        ("[" * 100_000, "not_json"),
        ('["theme"]', "not_an_object"),
        ('{"dial": false, "dial": true}', "key_twice"),
    ],
)
def test_a_file_that_is_no_object_is_refused(text: str, reason: str) -> None:
    with pytest.raises(Problem) as refused:
        givens(text, "x.json")
    assert (refused.value.code, refused.value.facts["reason"]) == ("policy_broken", reason)


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("abandon ability able about above", "not_six_words"),
        ("abandon ability able about above absnt", "word_unknown"),
    ],
)
def test_words_that_no_key_has_are_told_when_the_policy_is_read(words: str, reason: str) -> None:
    """Not by each agent's window, which would only say that the file is not vouched for."""
    policy = resolve([layer("machine_policy", team_words=words)])
    (fault,) = policy.faults
    assert (fault.code, fault.facts["key"]) == ("policy_value_wrong", "team_words")
    assert fault.facts["reason"] == reason
    assert "team_words" not in policy.locked
    assert policy.locked["sharing"][:1] == (False,)
    assert policy.locked["sharing"].is_closed


def test_a_link_whose_parts_are_no_texts_is_refused_when_the_policy_is_read() -> None:
    (fault,) = resolve([layer("machine_policy", links=[{"title": 5, "url": "https://x"}])]).faults
    assert (fault.code, fault.facts["reason"]) == ("policy_value_wrong", "not_a_text")
