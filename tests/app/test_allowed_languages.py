"""A house may allow some languages only: none but those is spoken or offered."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.languages import LANGUAGES, spoken_language
from app.policy.resolver import Layer, resolve
from app.policy.schema import Given
from app.problems import Problem
from app.settings import Settings


def allowing(folder: Path, *languages: str, system: tuple[str, ...] = (), **own: str) -> Settings:
    file = folder / "settings.json"
    file.write_text(json.dumps(own), "utf-8")
    given = (Given("languages", list(languages), "x"),)
    policy = resolve([Layer("machine_policy", "x", given)])
    settings = Settings(file, system, policy=policy)
    settings.load()
    return settings


@pytest.mark.parametrize(
    ("choice", "system", "allowed", "spoken"),
    [
        ("de", ("es",), ("de", "en"), "de"),
        ("es", ("de-AT",), ("de", "en"), "de"),
        ("es", ("fr",), ("de", "en"), "en"),
        ("es", ("fr",), ("de",), "de"),
        ("system", ("es-MX", "de"), ("de",), "de"),
        ("system", ("es-MX", "de"), (), "es"),
    ],
)
def test_what_is_spoken(
    choice: str, system: tuple[str, ...], allowed: tuple[str, ...], spoken: str
) -> None:
    assert spoken_language(choice, system, allowed) == spoken


def test_another_language_is_neither_offered_nor_taken(tmp_path: Path) -> None:
    settings = allowing(tmp_path, "de", "en", system=("es",), language="es")
    assert settings.language() == "en"
    assert settings.offered("language").choices == ("system", "en", "de")
    assert settings.offered("playbook_language").choices == ("interface", "en", "de")
    settings.set("language", "de")
    with pytest.raises(Problem, match="setting_locked"):
        settings.set("language", "es")
    assert settings.language() == settings.playbook_language() == "de"


def test_without_a_policy_all_are_offered(tmp_path: Path) -> None:
    settings = allowing(tmp_path, language="es", playbook_language="de")
    assert settings.offered("language").choices == ("system", *LANGUAGES)
    assert (settings.language(), settings.playbook_language()) == ("es", "de")
