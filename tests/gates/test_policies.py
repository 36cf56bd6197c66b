"""The templates and the document of policy are what the schema makes, and hold together."""

from __future__ import annotations

import json
import os
import plistlib
import re
import shutil
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from app.features import FEATURES
from app.policy.forced_preferences import DOMAIN, preference_layers
from app.policy.registry import KEY, RECOMMENDED
from app.policy.resolver import resolve
from app.policy.schema import KEYS, SCHEMA, givens
from tests.gates.policies import DOCUMENT, FOLDER, ROOT, made, main
from tests.gates.policy_templates import NAMESPACE
from ui.policy_faults import faults_of

ADMX = ET.parse(ROOT / FOLDER / "callside.admx").getroot()  # noqa: S314 - files of this project
LANGUAGES = ("en-US", "de-DE")
NAME = f"{{{NAMESPACE}}}"


def test_every_file_is_what_the_schema_makes() -> None:
    assert {path for path, text in made().items() if (ROOT / path).read_text("utf-8") != text} == (
        set()
    ), "python3 dev.py policy"


def test_a_file_that_was_changed_by_hand_is_named_and_mended(tmp_path: Path, capsys) -> None:
    shutil.copytree(ROOT / FOLDER, tmp_path / FOLDER)
    (tmp_path / DOCUMENT).parent.mkdir()
    shutil.copy(ROOT / DOCUMENT, tmp_path / DOCUMENT)
    assert main(["--check"], tmp_path) == 0
    changed = tmp_path / FOLDER / "callside.admx"
    changed.write_text(changed.read_text("utf-8").replace('maxValue="200"', 'maxValue="300"'))
    assert main(["--check"], tmp_path) == 1
    assert "callside.admx" in capsys.readouterr().out
    assert main([], tmp_path) == 0
    assert main(["--check"], tmp_path) == 0


def test_the_template_has_every_key_once_to_lock_and_once_to_recommend() -> None:
    found = {}
    for policy in ADMX.iter(f"{NAME}policy"):
        named = policy.get("valueName") or next(
            each.get("valueName") for each in policy.iter() if each.get("id")
        )
        found.setdefault(policy.get("key"), []).append(named)
    proposed = [each.key for each in SCHEMA if not each.setting.by_policy]
    assert found == {KEY: list(KEYS), RECOMMENDED: proposed}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_and_box_that_the_template_names_is_there(language: str) -> None:
    words = ET.parse(ROOT / FOLDER / language / "callside.adml").getroot()  # noqa: S314
    strings = {each.get("id"): each.text for each in words.iter(f"{NAME}string")}
    boxes = {each.get("id") for each in words.iter(f"{NAME}presentation")}
    text = (ROOT / FOLDER / "callside.admx").read_text("utf-8")
    assert set(re.findall(r"\$\(string\.(\w+)\)", text)) == set(strings)
    assert set(re.findall(r"\$\(presentation\.(\w+)\)", text)) == boxes
    assert all(strings.values())
    for policy in ADMX.iter(f"{NAME}policy"):
        for element in policy.iter():
            if element.get("id"):
                assert f"$(presentation.{element.get('id')})" == policy.get("presentation")


def test_the_german_template_is_in_german() -> None:
    english, german = (
        {
            each.get("id"): each.text
            for each in ET.parse(ROOT / FOLDER / language / "callside.adml")  # noqa: S314
            .getroot()
            .iter(f"{NAME}string")
        }
        for language in LANGUAGES
    )
    same = {key for key in KEYS if english[f"{key}_help"] == german[f"{key}_help"]}
    assert same == set()


def test_the_samples_have_no_faults() -> None:
    sample = (ROOT / FOLDER / "sample.json").read_text("utf-8")
    assert givens(sample, "sample.json")
    assert faults_of(givens(sample, "sample.json")) == ()
    profile = plistlib.loads((ROOT / FOLDER / "callside.mobileconfig").read_bytes())
    (payload,) = profile["PayloadContent"]
    assert payload["PayloadType"] == DOMAIN

    class Forced:
        def forced(self, key: str) -> Any:
            return payload.get(key)

    policy = resolve(preference_layers(Forced()))
    assert policy.faults == ()
    assert {key: rule.value for key, rule in policy.locked.items()} == json.loads(sample)


@pytest.mark.skipif(os.name == "nt", reason="the houses of the document have paths of Linux")
def test_the_three_houses_of_the_document_have_no_faults() -> None:
    document = (ROOT / DOCUMENT).read_text("utf-8")
    houses = re.findall(r"```json\n(.*?)```", document, re.DOTALL)
    assert len(houses) == 4
    for house in houses:
        assert faults_of(givens(house, "house.json")) == ()


def test_the_document_tells_of_every_feature_that_can_be_off() -> None:
    document = (ROOT / DOCUMENT).read_text("utf-8")
    table = document.partition("## Switched off")[2].partition("## Three houses")[0]
    assert {each for each in FEATURES if f"`{each}`" not in table} == set()


def test_the_json_schema_says_of_each_key_what_the_program_allows() -> None:
    schema = json.loads((ROOT / FOLDER / "callside.schema.json").read_text("utf-8"))
    assert schema["additionalProperties"] is False
    assert list(schema["properties"]) == list(KEYS)
    for each in SCHEMA:
        said, setting = schema["properties"][each.key], each.setting
        if setting.kind == "number":
            assert (said["minimum"], said["maximum"]) == (setting.least, setting.most)
        if setting.kind == "choice":
            assert said["enum"] == list(setting.choices)
        assert said["default"] == setting.default
