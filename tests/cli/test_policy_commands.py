"""`callside policy` and the doctor, on policy files of a folder."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from app.policy.in_force import policy_in_force
from tests.support.policy import lay_down, policy_from
from ui.cli.program import main

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="files are no policy on Windows")


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    place = tmp_path / "callside" / "policies"
    with policy_from(place):
        yield place


def ran(profile: Path, *words: str) -> int:
    """The exit code of a command."""
    try:
        return main(["--profile", str(profile), *words])
    except SystemExit as ended:
        return int(str(ended.code))


def test_a_good_file_is_said_to_be_good(profile: Path, tmp_path: Path, capsys) -> None:
    file = tmp_path / "house.json"
    file.write_text('{"region": "DE", "holidays_country": "DE", "dial": false}', "utf-8")
    assert ran(profile, "policy", "check", str(file)) == 0
    assert "no faults, 3 setting(s)" in capsys.readouterr().out


def test_every_fault_of_a_file_is_named_in_words(profile: Path, tmp_path: Path, capsys) -> None:
    file = tmp_path / "house.json"
    file.write_text(
        '{"theme": "pink", "regin": "DE", "region": "QQ", "opens": "late", '
        '"links": [{"title": "x", "url": "https://x.example/{nonsense}"}]}',
        "utf-8",
    )
    assert ran(profile, "policy", "check", str(file)) == 1
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 5
    for key in ("theme", "regin", "region", "opens", "links"):
        assert any(f"“{key}”" in line and str(file) in line for line in lines)


@pytest.mark.parametrize("content", [b"{", b"[]", b'{"company": "\xff"}'])
def test_a_file_that_is_no_policy_is_said_to_be_none(
    profile: Path, tmp_path: Path, capsys, content: bytes
) -> None:
    file = tmp_path / "house.json"
    file.write_bytes(content)
    assert ran(profile, "policy", "check", str(file)) == 1
    assert "no JSON object" in capsys.readouterr().out


def test_what_holds_is_shown_with_its_source(folder: Path, profile: Path, capsys) -> None:
    file = lay_down(folder, "managed", theme="dark")
    lay_down(folder, "recommended", text_scale=125)
    assert ran(profile, "policy", "show", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert told["faults"] == []
    assert told["settings"]["theme"] == {
        "value": "dark",
        "source": "machine_policy",
        "place": str(file),
        "locked": True,
        "closed": False,
    }
    assert told["settings"]["text_scale"]["source"] == "machine_default"
    assert told["settings"]["text_scale"]["locked"] is False
    assert ran(profile, "policy", "show") == 0
    (line,) = [each for each in capsys.readouterr().out.splitlines() if each.startswith("theme ")]
    assert '"dark"' in line
    assert f"machine policy, locked: {file}" in line


def test_an_unsafe_policy_is_refused_with_words(folder: Path, profile: Path, capsys) -> None:
    file = lay_down(folder, "managed", ami=True)
    file.chmod(0o666)
    assert ran(profile, "policy", "show") == 1
    shown = capsys.readouterr().out
    assert f"fault: The policy is not believed: others than root may write {file}." in shown
    (line,) = [each for each in shown.splitlines() if each.startswith("ami ")]
    assert "false" in line
    assert "strictest value" in line


def test_the_doctor_names_the_faults_of_the_policy(folder: Path, profile: Path, capsys) -> None:
    lay_down(folder, "managed", regin="DE", theme="dark")
    ran(profile, "doctor", "--json", "--paths")
    found = json.loads(capsys.readouterr().out)["findings"]
    (policy,) = [each for each in found if each["subject"] == "policy"]
    assert (policy["state"], policy["code"]) == ("bad", "policy_key_unknown")
    assert "regin" in policy["means"]
    assert policy["mend"]


def test_the_doctor_counts_what_is_locked(folder: Path, profile: Path, capsys) -> None:
    lay_down(folder, "managed", theme="dark", dial=False)
    ran(profile, "doctor", "--json", "--paths")
    found = json.loads(capsys.readouterr().out)["findings"]
    (policy,) = [each for each in found if each["subject"] == "policy"]
    assert (policy["state"], policy["facts"]) == ("ok", {"count": 2})


def test_another_profile_than_policys_opens_no_log(
    folder: Path, profile: Path, tmp_path: Path, capsys
) -> None:
    wanted = tmp_path / "wanted"
    lay_down(folder, "managed", data_folder=str(wanted))
    assert ran(profile, "log", "list") != 0
    assert f"Your organisation keeps logs in {wanted}" in capsys.readouterr().err
    assert list(profile.iterdir()) == []
    # What says so opens no log: it works in any profile.
    assert ran(profile, "policy", "show") == 0
    assert str(wanted) in capsys.readouterr().out
    key = ["--key-file", str(tmp_path / "log.key")]
    assert main(["--profile", str(wanted), *key, "log", "list"]) == 0
    assert (wanted / "log" / "call-log.db").exists()


def test_the_doctor_says_where_the_log_from_before_the_policy_stands(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys
) -> None:
    monkeypatch.delenv("CALLSIDE_PROFILE", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    key = ["--key-file", str(tmp_path / "log.key")]
    assert main([*key, "log", "list"]) == 0
    own = tmp_path / "data" / "callside"
    before = (own / "log" / "call-log.db").read_bytes()
    lay_down(folder, "managed", data_folder=str(tmp_path / "wanted"))
    policy_in_force.cache_clear()
    with suppress(SystemExit):
        main([*key, "doctor", "--json", "--paths"])
    found = json.loads(capsys.readouterr().out)["findings"]
    (told,) = [each for each in found if each["code"] == "former_log"]
    assert str(own) in told["means"]
    assert (own / "log" / "call-log.db").read_bytes() == before
