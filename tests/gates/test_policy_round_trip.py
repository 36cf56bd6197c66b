"""What group policy writes for each policy of the template is what the program reads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from app.policy.policy import Policy
from app.policy.registry import KEY, RECOMMENDED, Hive, registry_layers
from app.policy.resolver import resolve
from app.policy.schema import KEYS
from app.settings import Settings
from tests.gates.policies import FOLDER, ROOT
from tests.gates.policy_templates import NAMESPACE
from tests.support.policy_sources import MadeRegistry

ADMX = ET.parse(ROOT / FOLDER / "callside.admx").getroot()  # noqa: S314 - a file of this project
NAME = f"{{{NAMESPACE}}}"
POLICIES = [*ADMX.iter(f"{NAME}policy")]
PARTS = ("policyNamespaces", "resources", "categories", "policies")
WITHIN = ("parentCategory", "supportedOn", "enabledValue", "disabledValue", "elements")
TEXTS = {
    "team_words": "abandon ability able about above absent",
    "opens": "08:00",
    "closes": "18:00",
    "links": '[{"title": "CRM", "url": "https://crm.example/{number}"}]',
}


def written(policy: ET.Element) -> Iterator[tuple[str, Any]]:
    """Every value that the editor of group policy can write, with its name; switched on and off."""
    enabled = policy.find(f"{NAME}enabledValue/{NAME}decimal")
    if enabled is not None:
        disabled = policy.find(f"{NAME}disabledValue/{NAME}decimal")
        assert disabled is not None
        for each in (enabled, disabled):
            yield policy.attrib["valueName"], int(each.attrib["value"])
    for element in policy.find(f"{NAME}elements") or ():
        name, kind = element.attrib["valueName"], element.tag.removeprefix(NAME)
        if kind == "decimal":
            yield name, int(element.attrib["minValue"])
            yield name, int(element.attrib["maxValue"])
        elif kind == "enum":
            for item in element:
                text = item.findtext(f"{NAME}value/{NAME}string")
                assert text
                yield name, text
        elif kind == "multiText":
            words = KEYS[name].setting.choices or ("union", "-hospital")
            yield name, list(words)
            yield name, [words[0]]
        elif kind == "text":
            place = str((ROOT / "elsewhere").absolute())
            yield name, place if KEYS[name].is_place else TEXTS.get(name, "x")
        else:
            pytest.fail(f"a kind that no test knows: {kind}")


def read(hive: Hive, key: str, values: Mapping[str, Any]) -> Policy:
    return resolve(registry_layers(MadeRegistry({(hive, key): values})))


@pytest.mark.parametrize("policy", POLICIES, ids=[each.attrib["name"] for each in POLICIES])
def test_what_is_written_is_read(policy: ET.Element) -> None:
    key = policy.attrib["key"]
    hives: tuple[Hive, ...] = ("HKLM", "HKCU") if policy.attrib["class"] == "Both" else ("HKLM",)
    told = [*written(policy)]
    assert told
    for name, value in told:
        for hive in hives:
            found = read(hive, key, {name: value})
            assert [fault.code for fault in found.faults] == []
            rules = found.locked if key == KEY else found.defaults
            assert set(rules) == {name}
            expected = Settings(policy=found)[name]
            assert expected == rules[name].value
            if not isinstance(value, str) or KEYS[name].setting.kind != "links":
                assert rules[name].value == value


def test_the_template_has_the_form_that_the_editor_reads() -> None:
    """The order of the parts is fixed, and every name is there once (Microsoft's ADMX schema)."""
    assert [each.tag.removeprefix(NAME) for each in ADMX] == list(PARTS)
    assert ADMX.attrib == {"revision": "1.0", "schemaVersion": "1.0"}
    names = [each.attrib["name"] for each in POLICIES]
    assert len(set(names)) == len(names)
    categories = {each.attrib["name"] for each in ADMX.iter(f"{NAME}category")}
    for policy in POLICIES:
        assert policy.attrib["class"] in ("Both", "Machine")
        assert policy.attrib["key"] in (KEY, RECOMMENDED)
        inside = [each.tag.removeprefix(NAME) for each in policy]
        assert inside == [each for each in WITHIN if each in inside]
        parent = policy.find(f"{NAME}parentCategory")
        assert parent is not None
        assert parent.attrib["ref"] in categories
        elements = policy.find(f"{NAME}elements")
        has_value = policy.find(f"{NAME}enabledValue") is not None
        # A policy is switched by a value of its own, or has elements with a presentation.
        assert has_value == (elements is None) == ("valueName" in policy.attrib)
        assert has_value != ("presentation" in policy.attrib)


@pytest.mark.parametrize("language", ["en-US", "de-DE"])
def test_the_words_have_the_form_that_the_editor_reads(language: str) -> None:
    root = ET.parse(ROOT / FOLDER / language / "callside.adml").getroot()  # noqa: S314
    parts = [each.tag.removeprefix(NAME) for each in root]
    assert parts == ["displayName", "description", "resources"]
    resources = root.find(f"{NAME}resources")
    assert resources is not None
    tables = [each.tag.removeprefix(NAME) for each in resources]
    assert tables == ["stringTable", "presentationTable"]
    boxes = {
        "decimal": "decimalTextBox",
        "enum": "dropdownList",
        "text": "textBox",
        "multiText": "multiTextBox",
    }
    kinds = {
        element.attrib["id"]: element.tag.removeprefix(NAME)
        for policy in POLICIES
        for element in policy.find(f"{NAME}elements") or ()
    }
    for shown in resources.iter(f"{NAME}presentation"):
        (box,) = shown
        assert box.attrib["refId"] == shown.attrib["id"]
        assert box.tag.removeprefix(NAME) == boxes[kinds[shown.attrib["id"]]]
