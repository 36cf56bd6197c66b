"""`callside support` and `doctor --json` over a machine full of names: none comes through (C19)."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.paths import Profile
from app.support.event_file import EventFile
from app.support.events import Event, EventCode
from db.connection import connect
from db.files import LogFiles
from tests.support.policy import lay_down, policy_from
from ui.cli.program import main
from ui.support.vocabulary import event_codes

MARK = "marmalade"


@pytest.fixture
def base(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[str, ...]]:
    """A person called so, in whose profile every file, value and path says so."""
    home = tmp_path / f"{MARK}-miller"
    folder = home / "share" / "callside"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USER", MARK)
    monkeypatch.setenv("LOGNAME", MARK)
    base = ("--profile", str(folder), "--key-file", str(home / f"{MARK}.key"))
    assert main(["--profile", str(folder), "demo", "--calls", "2"]) == 0
    (folder / "demo.key").rename(home / f"{MARK}.key")
    assert main([*base, "backup"]) == 0
    profile = Profile(folder=folder)
    bad = home / f"{MARK} playbook.toml"
    bad.write_text(f"steps = '{MARK}'", "utf-8")
    settings = {
        "playbook": str(bad),
        "agent_name": MARK,
        "agent_email": f"{MARK}@example.org",
        "company": MARK,
        "backup_folder": str(home / MARK),
        "theme": MARK,
        MARK: MARK,
        "push_senders": {MARK: [MARK]},
    }
    profile.settings_file.write_text(json.dumps(settings), "utf-8")
    (LogFiles(profile.log_folder).folder / f"{MARK}.db").write_text(MARK)
    (LogFiles(profile.log_folder).folder / f"{MARK}.db").chmod(0o644)
    file = EventFile(profile.events, "window", event_codes())
    file.append([Event(at=1, code=EventCode.FAULT, kind=MARK, problem=MARK)])
    with file.path.open("ab") as opened:
        opened.write(b'{"at":1,"code":"opened","note":"%s"}\n%s\n' % (MARK.encode(), MARK.encode()))
    policies = tmp_path / "etc" / f"callside-{MARK}"
    lay_down(
        policies, "managed", f"{MARK}.json", company=MARK, manager=MARK, theme="dark", **{MARK: 1}
    )
    with policy_from(policies):
        yield base


def ran(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    capsys.readouterr()
    try:
        code = main(list(words))
    except SystemExit as end:
        code = int(end.code or 0)
    out, err = capsys.readouterr()
    return code, out, err


def test_no_name_comes_through(base: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    _, shown, _ = ran(capsys, *base, "support", "show")
    _, found, _ = ran(capsys, *base, "doctor", "--json", "--full")
    _, told, _ = ran(capsys, *base, "doctor")
    _, here, _ = ran(capsys, *base, "doctor", "--paths")
    for text in (shown, found, told):
        assert MARK not in text.casefold()
        assert str(Path.home()) not in text
    # The search finds what there is, and the file tells what support asks for.
    assert MARK in here
    assert "policy bad policy_key_unknown" in shown
    assert "theme dark machine_policy locked" in shown
    assert "company set machine_policy locked" in shown
    assert "agent_name set user" in shown
    assert "rights bad rights_bad count=1 first=*" in shown
    assert "window 1970-01-01T00:01Z fault Other" in shown
    assert "window lines that are none of ours: 2" in shown
    assert "rows ok rows_ok calls=2" in shown
    assert "log ok log_ok version=" in shown


def test_what_is_written_is_what_was_shown(
    base: tuple[str, ...], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    target = tmp_path / "for support.txt"
    code, out, err = ran(
        capsys, *base, "support", "make", str(target), "--without", "events", "--without", "policy"
    )
    assert code == 0
    assert target.read_text("utf-8") == out
    assert "[events]\nleft out\n" in out
    assert "theme dark machine_policy" not in out
    assert str(target) in err
    if os.name != "nt":
        assert target.exists()
    code, _, err = ran(capsys, *base, "support", "make", str(target))
    assert code == 2
    assert "not overwritten" in err


def test_a_team_is_looked_over_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    base = ("--profile", str(tmp_path / "team"), "--key-file", str(tmp_path / "key"))
    make = ("team", "make-file", "--name", MARK, "--supervisor", MARK, "--out", str(tmp_path / "f"))
    assert main([*base, *make]) == 0
    code, out, _ = ran(capsys, *base, "doctor", "--json")
    told = json.loads(out)
    of_the_team = {each["subject"]: each for each in told["findings"] if each["store"] == "team"}
    assert code == 0
    assert {
        "log",
        "key",
        "integrity",
        "recovery",
        "backups",
        "quarantine",
        "facts",
        "rights",
    } <= set(of_the_team)
    assert "log" not in {e["subject"] for e in told["findings"] if e["store"] == "log"}
    assert MARK not in out
    (Profile(folder=tmp_path / "team").team_folder / "team.db").chmod(0o644)
    code, out, _ = ran(capsys, *base, "doctor", "--json")
    assert code == 1
    spoiled = {e["subject"]: e for e in json.loads(out)["findings"] if e["store"] == "team"}
    assert spoiled["rights"]["state"] == "bad"


def commands_of(base: tuple[str, ...]) -> list[tuple[str, str]]:
    events = EventFile(Profile(folder=Path(base[1])).events, "commands", event_codes()).read()
    assert not events.strange
    return [(each.code.value, each.problem) for each in events.events]


def test_what_a_scheduled_command_met_is_written_down_and_not_whom_it_was_about(
    base: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    before = commands_of(base)
    assert before[0] == ("backed_up", "")
    for mistyped in (
        ("caller", "erase", MARK, "--yes"),
        ("log", "show", MARK),
        ("retention", "run"),
    ):
        ran(capsys, *base, *mistyped)
    assert commands_of(base) == before, "somebody's slip, or nothing at all, was written down"
    key = bytes.fromhex(Path(base[3]).read_text("ascii"))
    conn = connect(LogFiles(Path(base[1]) / "log").log, key, "write")
    conn.execute("UPDATE calls SET started_ms = 0, phase = 'closed'")
    conn.execute("UPDATE promises SET state = 'kept', settled_ms = 0, settled_offset = 0")
    conn.execute("UPDATE follow_ups SET state = 'kept', settled_ms = 0, settled_offset = 0")
    conn.close()
    settings = Path(base[1]) / "settings.json"
    settings.write_text(json.dumps({"keep_calls_days": 1}), "utf-8")
    assert ran(capsys, *base, "retention", "run")[0] == 0
    assert commands_of(base)[len(before) :] == [("purged", "")]
    log = LogFiles(Path(base[1]) / "log").log
    log.write_bytes(log.read_bytes()[:100])
    assert ran(capsys, *base, "backup")[0] == 3
    assert commands_of(base)[-1] == ("problem", "log_damaged")
    _, shown, _ = ran(capsys, *base, "support", "show")
    assert "log_damaged" in shown
    assert MARK not in shown.casefold()


def test_a_command_makes_no_profile_to_write_into(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    nowhere = tmp_path / "none"
    assert ran(capsys, "--profile", str(nowhere), "backup")[0] == 3
    assert not nowhere.exists()
