"""The agent's own copies, and their way into a folder: there whole, or not at all (B12)."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.problems import Problem
from db.outbox import FolderOutbox
from tests.support.rights import of_others

NAME = "callside-1.callside"


@pytest.fixture
def outbox(tmp_path: Path) -> FolderOutbox:
    made = FolderOutbox(tmp_path / "outbox", tmp_path / "playbooks")
    made.put(NAME, b"sealed")
    return made


@pytest.fixture
def share(tmp_path: Path) -> Path:
    folder = tmp_path / "share"
    folder.mkdir()
    return folder


def code_of(outbox: FolderOutbox, folder: Path, name: str = NAME) -> str:
    with pytest.raises(Problem) as told:
        outbox.give(name, folder)
    return told.value.code


def test_only_its_owner_reads_the_own_copies(outbox: FolderOutbox) -> None:
    assert outbox.names() == [NAME]
    assert of_others(outbox.path(NAME)) == 0
    assert of_others(outbox.path(NAME).parent) == 0


def test_it_arrives_whole_and_a_second_time_as_the_same(outbox: FolderOutbox, share: Path) -> None:
    (share / f"{NAME}.part").write_bytes(b"left by a program that was killed")
    assert outbox.give(NAME, share) == share / NAME
    assert outbox.give(NAME, share).read_bytes() == b"sealed"
    assert [path.name for path in share.iterdir()] == [NAME]


@pytest.mark.skipif(os.name == "nt", reason="a full disk is made by a file of Unix")
def test_a_folder_without_room_is_told_and_left_clean(outbox: FolderOutbox, share: Path) -> None:
    """Every write to /dev/full fails as on a full disk."""
    (share / f"{NAME}.part").symlink_to("/dev/full")
    assert code_of(outbox, share) == "handover_folder_full"
    assert list(share.iterdir()) == []


def test_a_folder_that_is_gone_or_is_none(outbox: FolderOutbox, share: Path) -> None:
    assert code_of(outbox, share / "gone") == "handover_folder_missing"
    (share / "file").write_bytes(b"")
    assert code_of(outbox, share / "file") == "handover_folder_missing"


def test_a_folder_that_takes_no_file(outbox: FolderOutbox, share: Path) -> None:
    (share / f"{NAME}.part").mkdir()
    assert code_of(outbox, share) == "handover_folder_unwritable"
    assert not (share / NAME).exists()


def test_a_copy_that_is_gone(outbox: FolderOutbox, share: Path) -> None:
    assert code_of(outbox, share, "callside-2.callside") == "handover_copy_gone"


def test_an_outbox_that_was_never_used_is_empty(tmp_path: Path) -> None:
    assert FolderOutbox(tmp_path / "none", tmp_path / "none").names() == []
