"""The commands on a real log: what they print, what they write, how they end."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from app.records import CallSheet
from ui.cli.program import main

ROOT = Path(__file__).resolve().parents[2]
CARD = "4111 1111 1111 1111"


class Ended(NamedTuple):
    """How a command ended."""

    code: int
    out: str
    err: str


class Demo(NamedTuple):
    """A filled profile, and the way to run a command on it."""

    folder: Path
    base: tuple[str, ...]


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    folder = tmp_path_factory.mktemp("demo") / "profile"
    assert main(["--profile", str(folder), "demo", "--calls", "12", "--days", "9"]) == 0
    return Demo(folder, ("--profile", str(folder), "--key-file", str(folder / "demo.key")))


@pytest.fixture
def run(demo: Demo, capsys: pytest.CaptureFixture[str]):
    def command(*arguments: str, base: tuple[str, ...] = demo.base) -> Ended:
        capsys.readouterr()
        try:
            code = main([*base, *arguments])
        except SystemExit as end:
            code = int(end.code or 0)
        told = capsys.readouterr()
        return Ended(code, told.out, told.err)

    return command


def test_list_is_newest_first_and_the_json_says_the_same(run):
    listed = json.loads(run("log", "list", "--json").out)
    assert len(listed) == 12
    assert [c["started"] for c in listed] == sorted((c["started"] for c in listed), reverse=True)
    lines = run("log", "list").out.splitlines()
    assert [line[:8] for line in lines] == [call["id"].replace("-", "")[-8:] for call in listed]


def test_a_call_is_shown_by_the_end_of_its_id(run):
    call = json.loads(run("log", "list", "--limit", "1", "--json").out)[0]
    short = call["id"].replace("-", "")[-8:]
    shown = run("log", "show", short)
    assert shown.code == 0
    assert call["id"] in shown.out
    whole = json.loads(run("log", "show", call["id"], "--json").out)
    assert whole["call"]["id"] == call["id"]
    assert set(whole) == set(CallSheet.__struct_fields__)


def test_an_unknown_call_has_its_own_exit_code_and_words(run):
    ended = run("log", "show", "ffffffff")
    assert ended.code == 5
    assert ended.err.strip()


def test_search_needs_every_word(run):
    found = json.loads(run("log", "search", "customer", "zebra", "--json").out)
    assert found == []
    call = json.loads(run("log", "list", "--limit", "1", "--json").out)[0]
    words = [word for word in call["excerpt"].split() if word.isalpha()][:3]
    hits = json.loads(run("log", "search", *words, "--json").out)
    assert call["id"] in [hit["id"] for hit in hits]


def test_exports_hold_every_call_and_nothing_private(run, tmp_path: Path):
    lines = run("log", "export", "--format", "jsonl").out.splitlines()
    assert len(lines) == 12
    calls = [json.loads(line) for line in lines]
    assert all(call["reflection"] is None for call in calls)
    private = run("log", "export", "--format", "jsonl", "--with-private").out.splitlines()
    assert any(json.loads(line)["reflection"] for line in private)
    rows = list(csv.DictReader(io.StringIO(run("log", "export", "--format", "csv").out)))
    assert [row["id"] for row in rows] == [call["call"]["id"] for call in calls]
    assert all(row["number"].startswith("'+") for row in rows)


def test_an_open_copy_is_a_plain_sqlite_file(run, tmp_path: Path):
    target = tmp_path / "copy.db"
    assert run("log", "export", "--format", "sqlite", "--to", str(target)).code == 0
    assert target.read_bytes()[:15] == b"SQLite format 3"
    again = run("log", "export", "--format", "sqlite", "--to", str(target))
    assert again.code == 2
    assert run("log", "export", "--format", "sqlite", "--to", str(target), "--force").code == 0
    code = "import sqlite3, sys; print(sqlite3.connect(sys.argv[1])"
    code += ".execute('select count(*) from calls').fetchone()[0])"
    count = subprocess.run(
        [sys.executable, "-c", code, str(target)], capture_output=True, text=True, check=True
    )
    assert count.stdout.strip() == "12"


def test_follow_ups_are_grouped_and_sorted(run):
    items = json.loads(run("follow-ups", "--json").out)
    assert items
    order = {"overdue": 0, "today": 1, "coming": 2}
    keys = [(order[item["group"]], item["due"] or "9") for item in items]
    assert keys == sorted(keys)
    done = json.loads(run("follow-ups", "--done", "--json").out)
    assert {item["state"] for item in done} <= {"done", "dropped", "kept", "late"}


def test_two_demos_with_one_seed_tell_the_same_story(tmp_path: Path, run):
    told = []
    for name in ("a", "b"):
        folder = tmp_path / name
        base = ("--profile", str(folder))
        assert run("demo", "--calls", "3", "--seed", "7", base=base).code == 0
        with_key = (*base, "--key-file", str(folder / "demo.key"))
        calls = json.loads(run("log", "list", "--json", base=with_key).out)
        told.append([(c["name"], c["outcome"], c["cause"], c["peak"]) for c in calls])
    assert told[0] == told[1]


def test_the_demo_never_writes_into_a_log_that_exists(run, demo):
    ended = run("demo", base=("--profile", str(demo.folder)))
    assert ended.code != 0
    assert len(json.loads(run("log", "list", "--json").out)) == 12


def test_one_call_for_each_conversation_of_a_file(tmp_path: Path, run):
    path = tmp_path / "two.jsonl"
    turns = [{"speaker": "customer", "text": f"my card is {CARD}, where is my parcel"}]
    rows = [{"id": str(n), "turns": turns} for n in range(2)]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    folder = tmp_path / "p"
    base = ("--profile", str(folder))
    assert run("demo", "--conversations", str(path), base=base).code == 0
    out = run(
        "log", "export", "--format", "jsonl", base=(*base, "--key-file", f"{folder}/demo.key")
    )
    assert len(out.out.splitlines()) == 2
    assert "parcel" in out.out
    assert CARD not in out.out


def test_guard_prints_lines_as_they_would_be_stored(tmp_path: Path, run):
    path = tmp_path / "text"
    path.write_text(f'plain {CARD} here\n{{"id": 1, "text": "pay {CARD}\\nnow"}}\nno card\n')
    lines = run("guard", str(path)).out.splitlines()
    assert len(lines) == 3
    assert "4111" not in lines[0]
    assert "4111" not in lines[1]
    assert json.loads(lines[1]).endswith("\nnow")
    assert lines[2] == "no card"


def test_a_faulty_playbook_is_told_with_every_path(tmp_path: Path, run):
    path = tmp_path / "house.toml"
    path.write_text('format = 1\nid = "x"\n')
    ended = run("playbook", "check", str(path))
    assert ended.code == 1
    assert "steps" in ended.err
    assert "outcomes" in ended.err


def test_both_playbooks_are_sound_and_the_first_covers_every_practice(run):
    for name in ("callside", "utility"):
        path = ROOT / "resources" / "playbooks" / f"{name}.toml"
        assert run("playbook", "check", str(path)).code == 0
    covered = run("playbook", "coverage")
    assert covered.code == 0
    assert len(covered.out.splitlines()) == 212
    assert "MISSING" not in covered.out
    second = run("playbook", "coverage", str(ROOT / "resources/playbooks/utility.toml"))
    assert second.code == 1


def test_a_log_that_cannot_be_opened_ends_with_its_code_and_words(tmp_path: Path, run, demo):
    wrong = tmp_path / "wrong.key"
    wrong.write_text("00" * 32)
    wrong.chmod(0o600)
    ended = run("log", "list", base=("--profile", str(demo.folder), "--key-file", str(wrong)))
    assert ended.code == 3
    assert len(ended.err.splitlines()) >= 2


def test_a_command_imports_no_qt():
    code = (
        "import sys; from ui.cli.program import main; main(['version']);"
        "assert not [m for m in sys.modules if m.startswith(('PySide6', 'shiboken6'))]"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.startswith("callside ")
