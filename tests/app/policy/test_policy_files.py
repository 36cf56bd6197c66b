"""Policy in files: only what root alone can have written is believed, on a real disk."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from app.policy.in_force import policy_in_force
from app.policy.policy import NO_POLICY, Policy
from app.policy.policy_files import LARGEST, file_layers
from app.policy.resolver import resolve
from tests.support.policy import lay_down, policy_from

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="files are no policy on Windows")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "callside" / "policies"


def read(folder: Path) -> Policy:
    return resolve(file_layers(folder, os.geteuid()))


def fault_of(policy: Policy) -> tuple[str, object, object]:
    """The one fault; it must have closed what can be closed."""
    (fault,) = policy.faults
    assert policy.locked["ami"].is_closed
    assert policy.locked["ami"].value is False
    return fault.code, fault.facts.get("reason"), fault.facts["place"]


def test_files_are_read_in_their_order_and_the_last_counts(folder: Path) -> None:
    lay_down(folder, "managed", "20-desk.json", theme="dark")
    lay_down(folder, "managed", "10-house.json", theme="light", dial=False)
    lay_down(folder, "managed", "notes.txt", theme="contrast")
    lay_down(folder, "recommended", text_scale=125)
    policy = read(folder)
    assert policy.faults == ()
    assert {key: rule.value for key, rule in policy.locked.items()} == {
        "theme": "dark",
        "dial": False,
    }
    assert policy.locked["theme"].place == str(folder / "managed" / "20-desk.json")
    assert policy.defaults["text_scale"].value == 125


def test_a_file_that_begins_with_a_byte_order_mark_is_read(folder: Path) -> None:
    file = lay_down(folder, "managed")
    file.write_bytes(b'\xef\xbb\xbf{"theme": "dark"}')
    assert read(folder).locked["theme"].value == "dark"


def test_without_a_policy_nothing_is_imported_for_it(tmp_path: Path) -> None:
    with policy_from(tmp_path / "none"):
        assert policy_in_force() is NO_POLICY


def test_a_folder_in_which_only_defaults_stand_locks_nothing(folder: Path) -> None:
    lay_down(folder, "recommended", theme="dark")
    assert read(folder).locked == {}


@pytest.mark.parametrize("which", ["callside", "policies", "managed", "10-house.json"])
@pytest.mark.parametrize("mode", [0o020, 0o002])
def test_what_others_can_write_is_no_policy(folder: Path, which: str, mode: int) -> None:
    file = lay_down(folder, "managed", ami=True)
    lead = {each.name: each for each in (folder.parent, folder, file.parent, file)}[which]
    lead.chmod(lead.stat().st_mode | mode)
    assert fault_of(read(folder)) == ("policy_unsafe", "writable", str(lead))


def test_what_is_not_roots_is_no_policy(folder: Path) -> None:
    lay_down(folder, "managed", ami=True)
    policy = resolve(file_layers(folder, os.geteuid() + 1))
    assert fault_of(policy) == ("policy_unsafe", "owner", str(folder.parent))


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root gives files away")
def test_one_file_of_another_user_closes_all(folder: Path) -> None:
    lay_down(folder, "managed", "10-house.json", ami=True)
    file = lay_down(folder, "managed", "20-desk.json", theme="dark")
    os.chown(file, 12345, -1)
    policy = read(folder)
    assert fault_of(policy) == ("policy_unsafe", "owner", str(file))
    assert "theme" not in policy.locked


@pytest.mark.parametrize("which", ["policies", "managed", "10-house.json"])
def test_links_are_not_followed(folder: Path, tmp_path: Path, which: str) -> None:
    file = lay_down(folder, "managed", ami=True)
    lead = {each.name: each for each in (folder, file.parent, file)}[which]
    moved = tmp_path / "elsewhere"
    lead.rename(moved)
    lead.symlink_to(moved)
    assert fault_of(read(folder)) == ("policy_unsafe", "link", str(lead))


def test_a_named_pipe_is_refused_and_not_waited_for(folder: Path) -> None:
    file = lay_down(folder, "managed", ami=True)
    file.unlink()
    os.mkfifo(file, 0o644)
    assert fault_of(read(folder)) == ("policy_unsafe", "not_a_file", str(file))


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b'{"ami": true', "not_json"),
        (b'{"company": "\xff"}', "not_utf8"),
        ('{"ami": true}'.encode("utf-16"), "not_utf8"),
        (b'{"ami": true, "ami": false}', "key_twice"),
        (b"[" * 200_000, "not_json"),
        (b"", "not_json"),
        (b" " * (LARGEST + 1), "too_large"),
    ],
)
def test_a_broken_file_fails_closed(folder: Path, content: bytes, reason: str) -> None:
    file = lay_down(folder, "managed")
    file.write_bytes(content)
    lay_down(folder, "managed", "99-last.json", ami=True, theme="dark")
    policy = read(folder)
    assert fault_of(policy) == ("policy_broken", reason, str(file))
    assert policy.locked["theme"].value == "dark"


def test_a_file_in_the_place_of_the_folder_fails_closed(folder: Path) -> None:
    folder.parent.mkdir(mode=0o755)
    folder.write_text("{}", "utf-8")
    assert fault_of(read(folder)) == ("policy_unsafe", "link", str(folder))


def test_a_folder_by_the_name_of_a_file_is_no_policy(folder: Path) -> None:
    file = lay_down(folder, "managed", ami=True)
    file.unlink()
    file.mkdir(mode=0o755)
    assert fault_of(read(folder)) == ("policy_unsafe", "not_a_file", str(file))


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root reads everything")
def test_a_file_that_may_not_be_read_closes_all(folder: Path) -> None:
    file = lay_down(folder, "managed", ami=True)
    file.chmod(0o000)
    assert fault_of(read(folder)) == ("policy_unreadable", "EACCES", str(file))


def test_a_policy_that_changes_while_the_program_runs_counts_at_the_next_start(
    folder: Path,
) -> None:
    lay_down(folder, "managed", theme="dark")
    with policy_from(folder):
        assert policy_in_force().locked["theme"].value == "dark"
        lay_down(folder, "managed", theme="light")
        assert policy_in_force().locked["theme"].value == "dark"
    with policy_from(folder):
        assert policy_in_force().locked["theme"].value == "light"
