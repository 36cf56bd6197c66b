"""Settings: one table, refused values named, unknown ones kept for a newer program."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.problems import Problem
from app.settings import TABLE, Settings, checked


def test_every_default_is_allowed():
    for setting in TABLE:
        assert checked(setting, setting.default) == setting.default


def test_a_change_is_on_the_disk_and_read_again(tmp_path: Path):
    path = tmp_path / "profile" / "settings.json"
    settings = Settings(path)
    heard: list[str] = []
    settings.listen(heard.append)
    settings.set("theme", "dark")
    again = Settings(path)
    again.load()
    assert again.text("theme") == "dark"
    assert heard == ["theme"]


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("theme", "pink"),
        ("text_scale", 90),
        ("text_scale", True),
        ("reminders", "yes"),
        ("agent_name", 7),
        ("links", [{"title": "CRM", "url": "file:///etc/passwd"}]),
        ("links", [{"title": "CRM", "url": "javascript:alert(1)"}]),
    ],
)
def test_a_wrong_value_is_refused_by_name(key: str, value: object):
    settings = Settings()
    with pytest.raises(Problem) as refused:
        settings.set(key, value)
    assert refused.value.code == "setting_refused"
    assert refused.value.facts["key"] == key


def test_what_a_newer_program_wrote_is_kept(tmp_path: Path):
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"from_the_future": 1, "theme": "pink", "region": "DE"}))
    settings = Settings(path)
    settings.load()
    assert settings.refused == ("theme",)
    assert settings.text("theme") == "system"
    settings.set("region", "FR")
    assert json.loads(path.read_text())["from_the_future"] == 1


def test_an_unreadable_file_is_a_known_problem(tmp_path: Path):
    path = tmp_path / "settings.json"
    path.write_text("{half")
    with pytest.raises(Problem, match="settings_unreadable"):
        Settings(path).load()
    assert path.read_text() == "{half"
