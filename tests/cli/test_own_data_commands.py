"""`callside own-data`: an agent takes everything along, and deletes it, without asking IT (C09)."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.test_commands import Ended
from tests.support.policy import lay_down, policy_from
from ui.cli.program import main


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("own") / "profile"
    assert main(["--profile", str(folder), "demo", "--calls", "6", "--days", "5"]) == 0
    return folder


@pytest.fixture
def profile(filled: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(filled, tmp_path / "profile"))


@pytest.fixture
def run(profile: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., Ended]:
    base = ["--profile", str(profile), "--key-file", str(profile / "demo.key")]

    def command(*arguments: str) -> Ended:
        capsys.readouterr()
        try:
            code = main([*base, *arguments])
        except SystemExit as end:
            code = int(end.code or 0)
        told = capsys.readouterr()
        return Ended(code, told.out, told.err)

    return command


def left_in(profile: Path) -> set[str]:
    return {each.name for each in profile.rglob("*") if each.is_file()}


def test_everything_is_taken_along_and_never_over_something_else(
    run: Callable[..., Ended], tmp_path: Path
) -> None:
    out = tmp_path / "mine"
    ended = run("own-data", "export", "--out", str(out))
    assert ended.code == 0
    assert {Path(line).name for line in ended.out.splitlines()} == left_in(out)
    calls = (out / "calls_whole.jsonl").read_text("utf-8").splitlines()
    assert len(calls) == 6
    again = run("own-data", "export", "--out", str(out))
    assert again.code == 2
    assert "not overwritten" in again.err
    file = out / "README.txt"
    assert run("own-data", "export", "--out", str(file)).code == 2
    assert run("own-data", "export", "--out", str(file / "below")).code == 2


def test_a_dry_run_tells_what_would_go_and_leaves_it(
    run: Callable[..., Ended], profile: Path
) -> None:
    before = left_in(profile)
    told = json.loads(run("own-data", "delete", "--dry-run", "--json").out)
    assert (told["calls"], told["stays"]) == (6, ["demo.key"])
    assert left_in(profile) == before


@pytest.mark.parametrize("word", [(), ("--confirm", "delete it")], ids=["none", "another"])
def test_without_the_word_nothing_goes_and_the_command_was_used_wrongly(
    run: Callable[..., Ended], profile: Path, word: tuple[str, ...]
) -> None:
    """It ended with 3, as if the log could not be opened."""
    before = left_in(profile)
    ended = run("own-data", "delete", *word)
    assert (ended.code, "DELETE" in ended.err) == (2, True)
    assert left_in(profile) == before


def test_with_the_word_everything_goes_but_the_key_file(
    run: Callable[..., Ended], profile: Path
) -> None:
    ended = run("own-data", "delete", "--confirm", "DELETE", "--json")
    assert (ended.code, json.loads(ended.out)["files"] > 0) == (0, True)
    assert left_in(profile) == {"demo.key"}


def test_where_the_house_has_to_keep_records_it_is_refused(
    run: Callable[..., Ended], profile: Path, tmp_path: Path
) -> None:
    before, folder = left_in(profile), tmp_path / "callside" / "policies"
    lay_down(folder, "managed", own_delete=False)
    with policy_from(folder):
        ended = run("own-data", "delete", "--confirm", "DELETE")
    assert (ended.code, bool(ended.err)) == (2, True)
    assert left_in(profile) == before
