"""Policy as group policy writes it, and as a macOS profile forces it; both by hand-made sources."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.policy.forced_preferences import preference_layers
from app.policy.policy import Policy
from app.policy.registry import KEY, RECOMMENDED, Hive, registry_layers
from app.policy.resolver import resolve

LINKS = [{"title": "CRM", "url": "https://crm.example/{number}"}]
IN_JSON = '[{"title": "CRM", "url": "https://crm.example/{number}"}]'


class MadeRegistry:
    """A registry of the test's own; a value that is an error is raised."""

    def __init__(self, **keys: Any) -> None:
        self._keys = keys

    def values(self, hive: Hive, key: str) -> Mapping[str, Any] | None:
        found = self._keys.get(f"{hive}_{'recommended' if key == RECOMMENDED else 'policy'}")
        if isinstance(found, OSError):
            raise found
        return found


class MadePreferences:
    """Forced preferences of the test's own."""

    def __init__(self, **values: Any) -> None:
        self._values = values

    def forced(self, key: str) -> Any:
        if "fails" in self._values:
            raise OSError
        return self._values.get(key)


def of(**keys: Any) -> Policy:
    return resolve(registry_layers(MadeRegistry(**keys)))


def test_numbers_are_flags_and_texts_are_lists() -> None:
    policy = of(HKLM_policy={"Dial": 0, "AMI_TLS": 1, "push_port": 2000, "links": IN_JSON})
    assert policy.faults == ()
    assert {key: rule.value for key, rule in policy.locked.items()} == {
        "dial": False,
        "ami_tls": True,
        "push_port": 2000,
        "links": LINKS,
    }
    assert policy.locked["dial"].place == f"HKLM\\{KEY}"


def test_the_machines_policy_is_above_the_users_and_defaults_are_last() -> None:
    policy = of(
        HKLM_policy={"theme": "dark"},
        HKCU_policy={"theme": "light", "text_scale": 150},
        HKLM_recommended={"reminder_minutes": 9},
    )
    assert policy.locked["theme"][:2] == ("dark", "machine_policy")
    assert policy.locked["text_scale"][:2] == (150, "user_policy")
    assert policy.defaults["reminder_minutes"][:2] == (9, "machine_default")


def test_wrong_and_unknown_values_are_named_with_their_key() -> None:
    policy = of(HKLM_policy={"dial": 2, "links": "[", "nonsense": "x"})
    told = {(each.facts["key"], each.code) for each in policy.faults}
    assert told == {
        ("dial", "policy_value_wrong"),
        ("links", "policy_value_wrong"),
        ("nonsense", "policy_key_unknown"),
    }
    assert policy.locked["dial"].is_closed
    assert policy.locked["links"].value == []


def test_a_registry_that_does_not_answer_fails_closed() -> None:
    policy = of(HKLM_policy=PermissionError(), HKCU_policy={"ami": 1, "theme": "dark"})
    assert policy.locked["ami"][:2] == (False, "machine_policy")
    assert policy.locked["theme"].value == "dark"
    assert policy.faults[0].facts == {"place": f"HKLM\\{KEY}", "reason": "PermissionError"}


def test_an_empty_registry_is_no_policy() -> None:
    assert registry_layers(MadeRegistry()) == ()


def test_forced_preferences_are_policy() -> None:
    policy = resolve(preference_layers(MadePreferences(dial=False, links=IN_JSON, opens=9)))
    assert policy.locked["dial"].value is False
    assert policy.locked["links"].value == LINKS
    assert [each.facts["key"] for each in policy.faults] == ["opens"]
    assert preference_layers(MadePreferences()) == ()


def test_preferences_that_cannot_be_read_fail_closed() -> None:
    assert resolve(preference_layers(MadePreferences(fails=True))).locked["ami"].is_closed
