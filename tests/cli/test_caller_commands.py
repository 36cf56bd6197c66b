"""`callside caller`: what is printed and written about somebody, and that erasing needs a yes."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.support.rights import of_others
from ui.cli.program import main


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("callers") / "profile"
    assert main(["--profile", str(folder), "demo", "--calls", "12", "--days", "9"]) == 0
    return folder


class Ran:
    """Runs commands on a copy of the filled profile."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capsys = capsys

    def __call__(self, *arguments: str) -> tuple[int, str, str]:
        self._capsys.readouterr()
        base = ["--profile", str(self.folder), "--key-file", str(self.folder / "demo.key")]
        try:
            code = main([*base, *arguments])
        except SystemExit as end:
            code = int(end.code or 0)
        told = self._capsys.readouterr()
        return code, told.out, told.err


@pytest.fixture
def run(filled: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Ran:
    folder = tmp_path / "profile"
    shutil.copytree(filled, folder)
    return Ran(folder, capsys)


@pytest.fixture
def somebody(run: Ran) -> dict[str, str]:
    """A call of the log by somebody with a name and a number."""
    calls = json.loads(run("log", "list", "--json")[1])
    found: dict[str, str] = next(each for each in calls if each["name"] and each["number"])
    return found


def test_everything_about_somebody_is_written_as_a_page_and_as_values(
    run: Ran, somebody: dict[str, str], tmp_path: Path
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    code, _, _ = run("caller", "export", somebody["number"], "--out", str(out))
    assert code == 0
    values = json.loads((out / "caller.json").read_text("utf-8"))
    assert somebody["id"] in {sheet["call"]["id"] for sheet in values["calls"]}
    assert all(sheet["reflection"] is None for sheet in values["calls"])
    page = (out / "caller.html").read_text("utf-8")
    assert somebody["name"] in page
    assert "<script" not in page
    assert of_others(out / "caller.html") == 0
    code, _, err = run("caller", "export", somebody["number"], "--out", str(out))
    assert code == 2
    assert err.strip()


def test_a_name_of_another_person_is_blacked_out_in_both_files(
    run: Ran, somebody: dict[str, str], tmp_path: Path
) -> None:
    """Here the name of the person stands for one of somebody else in the notes."""
    code, _, err = run(
        "caller", "export", somebody["number"], "--out", str(tmp_path), "--redact", somebody["name"]
    )
    assert code == 0
    assert "Blacked out: " in err
    for name in ("caller.html", "caller.json"):
        text = (tmp_path / name).read_text("utf-8")
        assert somebody["name"] not in text
        assert "█████" in text


def test_erasing_needs_a_yes_and_a_dry_run_changes_nothing(
    run: Ran, somebody: dict[str, str]
) -> None:
    code, out, _ = run("caller", "erase", somebody["number"], "--dry-run", "--json")
    assert code == 0
    assert json.loads(out)["would_go"]["callers"] == 1
    code, _, err = run("caller", "erase", somebody["number"])
    assert (code, "--yes" in err) == (2, True)
    assert run("caller", "show", somebody["number"])[0] == 0
    assert json.loads(run("caller", "removals", "--json")[1]) == []


def test_who_was_erased_is_found_by_nothing(run: Ran, somebody: dict[str, str]) -> None:
    total = len(json.loads(run("log", "list", "--json")[1]))
    assert run("caller", "erase", somebody["number"], "--yes", "--why", "objected")[0] == 0
    code, _, err = run("caller", "show", somebody["number"])
    assert code == 5
    assert err.strip()
    calls = json.loads(run("log", "list", "--json")[1])
    assert len(calls) == total
    assert somebody["number"] not in json.dumps(calls)
    (line,) = json.loads(run("caller", "removals", "--json")[1])
    assert (line["what"], line["why"]) == ("caller_erased", "objected")
    assert len(list((run.folder / "log" / "backups").glob("*.db"))) == 1


def test_a_name_that_many_have_lists_them_and_erases_nobody(run: Ran) -> None:
    """Every letter A is in somebody's name."""
    code, out, _ = run("caller", "show", "a", "--json")
    assert code == 0
    listed = json.loads(out)
    assert len(listed) > 1
    for words in (("erase", "a", "--yes"), ("export", "a", "--out", str(run.folder))):
        code, out, err = run("caller", *words)
        assert (code, out) == (2, "")
        assert all(each["id"] in err for each in listed)
    assert not (run.folder / "caller.html").exists()
    assert json.loads(run("caller", "removals", "--json")[1]) == []


def test_backups_in_the_second_folder_go_and_the_list_of_the_erased_is_put_there(
    run: Ran, somebody: dict[str, str], tmp_path: Path
) -> None:
    second = tmp_path / "stick"
    second.mkdir()
    kept = run.folder / "settings.json"
    settings = json.loads(kept.read_text("utf-8")) if kept.exists() else {}
    kept.write_text(json.dumps({**settings, "backup_folder": str(second)}), "utf-8")
    assert run("backup")[0] == 0
    (before,) = second.rglob("*.db")
    code, out, _ = run("caller", "erase", somebody["number"], "--yes", "--json")
    assert code == 0
    assert json.loads(out)["backups"] == 2  # one on each shelf
    (after,) = second.rglob("*.db")
    assert after.name != before.name
    assert (after.parent / "call-log.erased.json").is_file()


def test_periods_are_shown_and_kept_by_the_command(run: Ran) -> None:
    assert set(json.loads(run("retention", "show", "--json")[1]).values()) == {0}
    code, out, err = run("retention", "run", "--json")
    assert (code, json.loads(out)["gone"]) == (0, {})
    assert err.strip()
    kept = run.folder / "settings.json"
    settings = json.loads(kept.read_text("utf-8")) if kept.exists() else {}
    kept.write_text(json.dumps({**settings, "keep_notes_days": 1}), "utf-8")
    due = json.loads(run("retention", "run", "--dry-run", "--json")[1])["would_go"]
    assert due["notes"] > 0
    assert "calls" not in due
    assert json.loads(run("retention", "run", "--json")[1])["gone"] == due
    assert not any(
        json.loads(run("retention", "run", "--dry-run", "--json")[1])["would_go"].values()
    )
    (line,) = json.loads(run("caller", "removals", "--json")[1])
    assert (line["what"], line["why"]) == ("retention", "period")
