"""A profile on a disk that other machines share: refused in words, or allowed on purpose."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit

from app.paths import Profile
from app.problems import Problem
from db import disk
from db.disk import shared_kind
from tests.support.store import fingerprint_of
from tests.support.window import begun, gate_page, key_file_door, saved, session_of
from ui.cli.program import main
from ui.recovery.ways import Way
from ui.shortcuts import Act
from ui.start import open_desk
from ui.workplace import Page

ROOT = "27 1 254:0 / / rw,relatime - ext4 /dev/vda rw"


def mounted(lines: Path, *mounts: tuple[str, str]) -> Path:
    """A list of mounts as Linux writes it: places and types over a local disk."""
    told = [ROOT]
    for number, (place, kind) in enumerate(mounts, 40):
        told.append(f"{number} 27 0:{number} / {place} rw shared:{number} - {kind} server:/x rw")
    lines.write_text("\n".join(told) + "\n", "utf-8")
    return lines


@pytest.fixture
def network(tmp_path: Path, profile: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The test's profile lies on NFS, as far as the system tells; gives the list of mounts."""
    mounts = mounted(tmp_path / "mountinfo", (str(profile.parent), "nfs4"))
    monkeypatch.setattr(disk, "MOUNTS", mounts)
    return mounts


@pytest.mark.parametrize(
    ("mounts", "kind"),
    [
        ([], ""),
        ([("/home", "nfs4")], "nfs4"),
        ([("/home", "cifs")], "cifs"),
        ([("/home/kim", "fuse.sshfs")], "fuse.sshfs"),
        ([("/home", "9p"), ("/home/kim", "ext4")], ""),
        ([("/home/kim", "nfs"), ("/home/kim", "btrfs")], ""),
        ([("/home/ki", "nfs")], ""),
        ([("/srv", "nfs")], ""),
        ([("/home/kim/my\\040desk", "smb3")], "smb3"),
        ([("/home", "fuseblk")], ""),
    ],
)
def test_the_kind_of_a_disk_is_told_by_what_is_mounted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mounts: list[tuple[str, str]], kind: str
):
    monkeypatch.setattr(disk, "MOUNTS", mounted(tmp_path / "mountinfo", *mounts))
    assert shared_kind(Path("/home/kim/my desk/log")) == kind


def test_a_link_to_a_network_disk_is_seen_through(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "share").mkdir()
    (tmp_path / "desk").symlink_to(tmp_path / "share")
    mounts = mounted(tmp_path / "mountinfo", (str(tmp_path / "share"), "nfs4"))
    monkeypatch.setattr(disk, "MOUNTS", mounts)
    assert shared_kind(tmp_path / "desk" / "not made yet" / "log") == "nfs4"
    assert shared_kind(tmp_path / "log") == ""


def test_where_the_system_tells_nothing_nothing_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(disk, "MOUNTS", tmp_path / "none")
    assert shared_kind(tmp_path) == ""


def test_this_machine_s_own_list_is_understood(tmp_path: Path):
    assert shared_kind(tmp_path) == ""


def test_f37_a_profile_on_a_network_disk_is_refused_and_nothing_is_made(
    qtbot, profile: Path, network: Path
):
    with session_of(profile) as session:
        begun(qtbot, session)
        page = gate_page(session)
        assert session.window.page is Page.STORE
        assert page.code == "disk_shared"
        assert page.ways == (Way.FOLDER, Way.RETRY)
        happened, safe, do = page.text.split("\n")
        assert "network disk (nfs4)" in happened
        assert str(profile) in happened
        assert safe == "Nothing was read, made or changed there."
        assert "--profile" in do
        assert any(text.startswith("Not saved:") for text in session.window.banners.texts)
        # The agent works on meanwhile, and can take the text elsewhere.
        session.window.shortcuts[Act.START_CALL].trigger()
        field = session.window.focusWidget()
        assert isinstance(field, QPlainTextEdit)
        qtbot.keyClicks(field, "typed meanwhile")
        qtbot.waitUntil(lambda: session.writer.waiting > 1)
        session.closing.close_now()
    assert not (profile / "log").exists()
    assert not (profile.parent / "log.key").exists()


def test_f37_an_existing_log_there_is_not_touched_by_window_or_command(
    qtbot, profile: Path, network: Path, capsys: pytest.CaptureFixture[str]
):
    here = network.read_text("utf-8")
    mounted(network)
    key_file_door(profile).open().close()
    network.write_text(here, "utf-8")
    before = fingerprint_of(profile / "log")
    with session_of(profile) as session:
        begun(qtbot, session)
        assert gate_page(session).code == "disk_shared"
        session.closing.close_now()
    chosen = ["--profile", str(profile), "--key-file", str(profile.parent / "log.key")]
    for words in (["log", "list"], ["backup"], ["key", "rotate"], ["doctor"]):
        with pytest.raises(SystemExit) as ended:
            main([*chosen, *words])
        assert ended.value.code, words
        told = capsys.readouterr()
        assert "network disk (nfs4)" in told.out + told.err, words
    with pytest.raises(Problem, match="disk_shared"):
        key_file_door(profile).bring_back(profile / "log" / "call-log.db")
    with pytest.raises(Problem, match="disk_shared"):
        key_file_door(profile).open_with_code("0" * 34)
    assert fingerprint_of(profile / "log") == before


def test_f37_who_knows_may_allow_it(qtbot, profile: Path, network: Path):
    with session_of(profile) as session:
        begun(qtbot, session)
        page = gate_page(session)
        assert page.code == "disk_shared"
        session.window.shortcuts[Act.START_CALL].trigger()
        qtbot.keyClicks(session.window.focusWidget(), "typed before")
        session.settings.set("shared_disk", True)
        session.settings_file.end()
        assert json.loads((profile / "settings.json").read_text("utf-8"))["shared_disk"] is True
        session.window.go(Page.STORE)
        page.retry_button.click()
        qtbot.waitUntil(lambda: session.opening.is_open)
        saved(qtbot, session)
    with open_desk(Profile(folder=profile), key_file=profile.parent / "log.key") as desk:
        (sheet,) = desk.log.open_calls()
        assert sheet.note is not None
        assert sheet.note.text == "typed before"
