"""Where policy wants the key kept: refused at the first start, moved for a log that is there."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.paths import Profile
from app.policy.in_force import policy_in_force
from app.problems import Problem
from db.files import LogFiles
from db.key import read_note
from db.keyring_holder import SERVICE, KeyringHolder
from db.passphrase import PassphraseHolder
from tests.support.keyrings import ACCEPTED, GoodKeyring
from tests.support.policy import lay_down, policy_from
from ui.start import StoreDoor
from ui.team_start import TeamStoreDoor

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="files are no policy on Windows")
PASSPHRASE = "correct horse battery"


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    place = tmp_path / "callside" / "policies"
    with policy_from(place):
        yield place


@pytest.fixture(autouse=True)
def cheap_passphrases(monkeypatch: pytest.MonkeyPatch) -> None:
    """The least that a file may ask for: guessing is not what is tested here."""
    monkeypatch.setitem(PassphraseHolder.__init__.__kwdefaults__, "cost", 2**14)


def decree(folder: Path, **values: object) -> None:
    lay_down(folder, "managed", **values)
    policy_in_force.cache_clear()


def door_of(profile: Path, keyring: GoodKeyring | None = None, **more: object) -> StoreDoor:
    holder = None if keyring is None else KeyringHolder(keyring, ACCEPTED)
    return StoreDoor(Profile(folder=profile), holder=holder, **more)  # type: ignore[arg-type]


def kept_in(profile: Path) -> str:
    note = read_note(LogFiles(Profile(folder=profile).log_folder))
    assert note is not None
    return note.kept_in


def refusal(door: StoreDoor, way: str = "open", *words: str) -> str:
    with pytest.raises(Problem) as refused:
        getattr(door, way)(*words)
    return refused.value.code


def test_a_passphrase_that_is_wanted_is_asked_for_before_there_is_a_log(
    profile: Path, folder: Path
) -> None:
    keyring = GoodKeyring()
    decree(folder, key_kept_in="passphrase")
    assert refusal(door_of(profile, keyring)) == "passphrase_wanted"
    assert not Profile(folder=profile).log_folder.exists()
    assert keyring.kept == {}
    door_of(profile, keyring).make_with_passphrase(PASSPHRASE).close()
    assert kept_in(profile) == "passphrase"
    assert keyring.kept == {}
    door_of(profile, keyring).open_with_passphrase(PASSPHRASE).close()


def test_a_keyring_that_is_wanted_is_not_replaced_by_a_passphrase(
    profile: Path, folder: Path, tmp_path: Path
) -> None:
    decree(folder, key_kept_in="keyring")
    door = door_of(profile)
    assert refusal(door) == "keyring_unsuitable"
    assert refusal(door, "make_with_passphrase", PASSPHRASE) == "key_place_refused"
    named = door_of(profile, key_file=tmp_path / "own.key")
    assert refusal(named) == "key_place_refused"
    assert not Profile(folder=profile).log_folder.exists()
    assert not (tmp_path / "own.key").exists()


def test_a_key_file_that_policy_names_is_made_and_used(
    profile: Path, folder: Path, tmp_path: Path
) -> None:
    keyring, file = GoodKeyring(), tmp_path / "log.key"
    decree(folder, key_kept_in="key_file", key_file=str(file))
    door_of(profile, keyring).open().close()
    assert kept_in(profile) == "key_file"
    assert file.stat().st_mode & 0o777 == 0o600
    assert keyring.kept == {}
    door_of(profile, keyring).open().close()


def test_a_key_file_without_a_name_makes_no_log(profile: Path, folder: Path) -> None:
    decree(folder, key_kept_in="key_file")
    assert refusal(door_of(profile, GoodKeyring())) == "key_file_unnamed"
    assert not Profile(folder=profile).log_folder.exists()


def test_the_key_of_a_log_moves_from_the_keyring_behind_a_passphrase(
    profile: Path, folder: Path
) -> None:
    keyring = GoodKeyring()
    door_of(profile, keyring).open().close()
    assert keyring.kept
    decree(folder, key_kept_in="passphrase")
    door = door_of(profile, keyring)
    assert refusal(door) == "passphrase_wanted"
    assert refusal(door, "make_with_passphrase", "short") == "passphrase_short"
    assert kept_in(profile) == "keyring"
    door.make_with_passphrase(PASSPHRASE).close()
    assert kept_in(profile) == "passphrase"
    assert keyring.kept == {}
    assert refusal(door_of(profile, keyring)) == "passphrase_needed"
    door_of(profile, keyring).open_with_passphrase(PASSPHRASE).close()


def test_the_key_of_a_log_moves_from_a_passphrase_into_the_keyring(
    profile: Path, folder: Path
) -> None:
    keyring = GoodKeyring()
    door_of(profile).make_with_passphrase(PASSPHRASE).close()
    sealed = LogFiles(Profile(folder=profile).log_folder).passphrase
    assert sealed.exists()
    decree(folder, key_kept_in="keyring")
    door_of(profile, keyring).open_with_passphrase(PASSPHRASE).close()
    assert kept_in(profile) == "keyring"
    assert not sealed.exists()
    assert [service for service, _ in keyring.kept] == [SERVICE]
    door_of(profile, keyring).open().close()


def test_a_key_that_the_keyring_does_not_keep_stays_where_it_is(
    profile: Path, folder: Path
) -> None:
    door_of(profile).make_with_passphrase(PASSPHRASE).close()
    decree(folder, key_kept_in="keyring")
    assert refusal(door_of(profile), "open_with_passphrase", PASSPHRASE) == "keyring_unsuitable"
    assert kept_in(profile) == "passphrase"
    decree(folder)
    door_of(profile).open_with_passphrase(PASSPHRASE).close()


def test_the_store_of_a_team_obeys_the_same(profile: Path, folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "team.key"
    decree(folder, key_kept_in="key_file", key_file=str(file))
    TeamStoreDoor(Profile(folder=profile)).open().close()
    assert file.exists()
    TeamStoreDoor(Profile(folder=profile)).open().close()


def test_a_profile_with_a_fault_is_opened_by_no_way(profile: Path, tmp_path: Path) -> None:
    fault = Problem("profile_managed", folder=tmp_path)
    wrong = Profile(folder=profile, fault=fault)
    for door in (StoreDoor(wrong), TeamStoreDoor(wrong)):
        with pytest.raises(Problem, match="profile_managed"):
            door.open()
        with pytest.raises(Problem, match="profile_managed"):
            door.open_with_passphrase(PASSPHRASE)
    assert list(profile.iterdir()) == []


def test_as_many_backups_stay_as_the_house_wants(
    profile: Path, folder: Path, tmp_path: Path
) -> None:
    from app.ports import Unwatched

    second = tmp_path / "second"
    second.mkdir()
    decree(folder, backups_at_most=2, backup_folder=str(second))
    door = door_of(profile, GoodKeyring())
    door.open().close()
    made = [door.back_up(None, Unwatched()) for _ in range(4)]
    here = LogFiles(Profile(folder=profile).log_folder).backups
    newest = sorted(each.path.name for each in made)[-2:]
    assert sorted(each.name for each in here.glob("*.db")) == newest
    assert sorted(each.name for each in second.rglob("*.db")) == newest
