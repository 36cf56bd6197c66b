"""The telephone's secrets: in a known keyring or nowhere."""

from __future__ import annotations

from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null

from app.phone.secrets import LONGEST_SECRET, Secrets
from app.problems import Problem
from db.secrets import SERVICE, KeyringSecrets
from tests.support import keyrings
from tests.support.keyrings import ForgetfulKeyring, GoodKeyring, LockedKeyring, PlaintextKeyring
from ui.problem_words import words_for


def secrets(keyring: KeyringBackend, profile: Path = Path("/one")) -> Secrets:
    return KeyringSecrets(profile, keyring, accepted=keyrings.ACCEPTED)


def test_a_secret_comes_back_until_it_is_forgotten() -> None:
    keyring = GoodKeyring()
    assert secrets(keyring).get("push") is None
    secrets(keyring).set("push", "first")
    secrets(keyring).set("push", "second")
    assert secrets(keyring).get("push") == "second"
    secrets(keyring).delete("push")
    assert secrets(keyring).get("push") is None
    secrets(keyring).delete("push")


def test_two_profiles_keep_their_own_and_tell_no_path() -> None:
    keyring = GoodKeyring()
    secrets(keyring, Path("/home/ann")).set("push", "of Ann")
    assert secrets(keyring, Path("/home/bob")).get("push") is None
    ((service, name),) = keyring.kept
    assert service == SERVICE
    assert "ann" not in name
    assert len(name) <= 200


@pytest.mark.parametrize("keyring", [fail.Keyring(), null.Keyring(), PlaintextKeyring()])
def test_no_other_place_takes_a_secret(keyring: KeyringBackend) -> None:
    kept = secrets(keyring)
    for use in (lambda: kept.get("push"), lambda: kept.set("push", "x")):
        with pytest.raises(Problem) as told:
            use()
        assert told.value.code == "keyring_unsuitable"
    assert not getattr(keyring, "kept", {})


def test_a_locked_keyring_is_no_empty_one() -> None:
    kept = secrets(LockedKeyring())
    for use in (lambda: kept.get("push"), lambda: kept.delete("push")):
        with pytest.raises(Problem) as told:
            use()
        assert told.value.code == "keyring_locked"


def test_a_keyring_that_keeps_nothing_is_found_out() -> None:
    with pytest.raises(Problem) as told:
        secrets(ForgetfulKeyring()).set("push", "x")
    assert told.value.code == "secret_not_kept"


def test_a_secret_that_no_windows_keyring_holds_is_refused() -> None:
    with pytest.raises(Problem) as told:
        secrets(GoodKeyring()).set("ami", "x" * (LONGEST_SECRET + 1))
    assert told.value.code == "secret_too_long"


def test_the_words_for_a_keyring_are_the_phones_and_not_the_logs() -> None:
    with pytest.raises(Problem) as told:
        secrets(LockedKeyring()).get("push")
    assert "phone" in words_for(told.value).happened
