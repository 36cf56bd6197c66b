"""A playbook that was read before: the same one, sooner, and never an old one."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.playbook.load import load_playbook
from app.playbook.places import resource
from app.playbook.read_before import MOST_KEPT, PlaybooksReadBefore
from app.problems import Problem

BUILTIN = resource("playbooks", "callside.toml")


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    return tmp_path / "kept"


def copy_of(folder: Path, former: str = "", new: str = "") -> Path:
    path = folder / "house.toml"
    path.write_text(BUILTIN.read_text("utf-8").replace(former, new, 1), "utf-8")
    return path


def test_the_second_time_it_is_the_same_and_is_not_parsed(
    kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = PlaybooksReadBefore(kept).load(BUILTIN)
    monkeypatch.setattr("app.playbook.read_before.load_playbook", None)
    assert PlaybooksReadBefore(kept).load(BUILTIN) == first == load_playbook(BUILTIN)


def test_a_changed_file_is_read_anew(kept: Path, tmp_path: Path) -> None:
    playbooks = PlaybooksReadBefore(kept)
    title = playbooks.load(copy_of(tmp_path)).steps[0].title
    changed = copy_of(tmp_path, f'title = "{title}"', 'title = "Breathe out"')
    assert playbooks.load(changed).steps[0].title == "Breathe out"


def test_a_fault_is_told_with_its_path_every_time(kept: Path, tmp_path: Path) -> None:
    playbooks = PlaybooksReadBefore(kept)
    title = playbooks.load(copy_of(tmp_path)).steps[0].title
    faulty = copy_of(tmp_path, f'title = "{title}"', "title = 7")
    for _ in range(2):
        with pytest.raises(Problem) as told:
            playbooks.load(faulty)
        assert told.value.code == "playbook_faulty"
        assert "steps[0].title: expected string" in str(told.value.facts["faults"])


def test_a_file_that_is_not_there_is_told_as_ever(kept: Path, tmp_path: Path) -> None:
    with pytest.raises(Problem, match="playbook_faulty"):
        PlaybooksReadBefore(kept).load(tmp_path / "none.toml")


@pytest.mark.parametrize("content", [b"", b"\x80", b"\x93\x01\x02\x03", b"\xff" * 100])
def test_what_is_kept_may_be_damaged(kept: Path, content: bytes) -> None:
    first = PlaybooksReadBefore(kept).load(BUILTIN)
    (file,) = kept.iterdir()
    file.write_bytes(content)
    assert PlaybooksReadBefore(kept).load(BUILTIN) == first


def test_a_folder_that_cannot_be_made_costs_nothing_but_time(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.touch()
    assert PlaybooksReadBefore(blocked / "kept").load(BUILTIN) == load_playbook(BUILTIN)


def test_few_are_kept(kept: Path, tmp_path: Path) -> None:
    playbooks = PlaybooksReadBefore(kept)
    title = playbooks.load(copy_of(tmp_path)).steps[0].title
    for number in range(MOST_KEPT + 2):
        playbooks.load(copy_of(tmp_path, f'title = "{title}"', f'title = "Way {number}"'))
    assert len(list(kept.iterdir())) == MOST_KEPT
