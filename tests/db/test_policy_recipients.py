"""A recovery key of IT's, named by policy: it opens what is made, and nothing else names it."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pyrage
import pytest

from app.paths import Profile
from app.policy.in_force import policy_in_force
from app.problems import Problem
from db.files import LogFiles
from db.kind import TEAM
from tests.support.policy import lay_down, policy_from
from ui.start import StoreDoor
from ui.team_start import TeamStoreDoor

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="files are no policy on Windows")
ITS = pyrage.x25519.Identity.generate()


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    place = tmp_path / "callside" / "policies"
    with policy_from(place):
        yield place


def door_of(profile: Path) -> StoreDoor:
    return StoreDoor(Profile(folder=profile), key_file=profile / "agent.key")


def opens(profile: Path) -> bool:
    """Whether IT's key opens the recovery file, and gives the key that the log has."""
    files = LogFiles(Profile(folder=profile).log_folder)
    try:
        sealed = json.loads(pyrage.decrypt(files.recovery.read_bytes(), [ITS]))
    except pyrage.DecryptError:
        return False
    assert set(sealed) == {"log", "key"}
    return True


def test_a_new_log_its_new_code_and_its_new_key_are_sealed_to_it(
    profile: Path, folder: Path
) -> None:
    lay_down(folder, "managed", recovery_recipients=str(ITS.to_public()))
    door = door_of(profile)
    door.open().close()
    assert opens(profile)
    assert door.fits_code(door.new_recovery_code())
    assert opens(profile)
    assert door.fits_code(door.rotate_key())
    assert opens(profile)


def test_the_store_of_a_team_is_sealed_to_it_too(profile: Path, folder: Path) -> None:
    lay_down(folder, "managed", recovery_recipients=str(ITS.to_public()))
    here = Profile(folder=profile)
    TeamStoreDoor(here, key_file=profile / "team.key").open().close()
    sealed = LogFiles(here.team_folder, TEAM).recovery.read_bytes()
    assert set(json.loads(pyrage.decrypt(sealed, [ITS]))) == {"log", "key"}


@pytest.mark.parametrize("shelf", ["recommended", None])
def test_nobody_but_managed_policy_names_a_key(
    profile: Path, folder: Path, shelf: str | None
) -> None:
    named = {"recovery_recipients": str(ITS.to_public())}
    if shelf is None:
        profile.mkdir(parents=True, exist_ok=True)
        (profile / "settings.json").write_text(json.dumps(named), "utf-8")
    else:
        lay_down(folder, shelf, **named)
    door_of(profile).open().close()
    assert not opens(profile)


def test_a_key_that_is_none_makes_no_log(profile: Path, folder: Path) -> None:
    lay_down(folder, "managed", recovery_recipients="age1nonsense")
    with pytest.raises(Problem, match="recovery_recipient_wrong"):
        door_of(profile).open()
    assert not LogFiles(Profile(folder=profile).log_folder).log.exists()


def test_a_log_from_before_gets_it_with_its_next_code(profile: Path, folder: Path) -> None:
    door = door_of(profile)
    door.open().close()
    assert not opens(profile)
    lay_down(folder, "managed", recovery_recipients=str(ITS.to_public()))
    policy_in_force.cache_clear()
    door.open().close()
    assert not opens(profile)
    door.new_recovery_code()
    assert opens(profile)
