"""The key in a keyring: known keyrings only, short secrets, and each refusal by its name."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.backends.chainer import ChainerBackend

from app.problems import Problem
from db.key import new_key
from db.keyring_holder import SERVICE, KeyringHolder
from db.known_keyring import ACCEPTED
from tests.support import keyrings
from tests.support.keyrings import Chain, GoodKeyring, LockedKeyring, RefusingKeyring

LOG = "0123456789abcdef0123456789abcdef"


def holder(keyring: KeyringBackend) -> KeyringHolder:
    return KeyringHolder(keyring, accepted=keyrings.ACCEPTED)


def test_a_key_comes_back() -> None:
    keyring, key = GoodKeyring(), new_key()
    assert holder(keyring).read(LOG) is None
    holder(keyring).keep(LOG, key)
    assert holder(keyring).read(LOG) == key
    assert holder(keyring).read("another log") is None


def test_a_secret_is_far_below_what_windows_holds() -> None:
    """2,560 bytes of UTF-16 are the limit there; every secret stays below 200 characters (F17)."""
    keyring = GoodKeyring()
    holder(keyring).keep(LOG, new_key())
    ((service, name),) = keyring.kept
    assert service == SERVICE
    assert all(len(text) <= 200 for text in (service, name, keyring.kept[service, name]))


def test_a_locked_keyring_is_no_empty_one() -> None:
    for use in (lambda h: h.read(LOG), lambda h: h.keep(LOG, new_key())):
        with pytest.raises(Problem) as told:
            use(holder(LockedKeyring()))
        assert told.value.code == "keyring_locked"
        assert "LockedKeyring" in str(told.value.facts["backend"])


def test_a_keyring_that_takes_nothing_is_named() -> None:
    with pytest.raises(Problem) as told:
        holder(RefusingKeyring()).keep(LOG, new_key())
    assert told.value.code == "keyring_failed"
    assert told.value.facts["said"] == "PasswordSetError"


def test_errors_of_the_library_below_are_told_and_ours_are_not() -> None:
    class BusGone(Exception):
        pass

    BusGone.__module__ = "jeepney.wrappers"

    class Prompted(Exception):
        pass

    Prompted.__module__, Prompted.__name__ = "secretstorage.exceptions", "PromptDismissedException"

    for error, code in ((BusGone("x"), "keyring_failed"), (Prompted("x"), "keyring_locked")):
        with pytest.raises(Problem) as told:
            holder(_raising(error)).read(LOG)
        assert told.value.code == code
    with pytest.raises(ZeroDivisionError):
        holder(_raising(ZeroDivisionError())).read(LOG)


def _raising(error: Exception) -> KeyringBackend:
    class Raising(GoodKeyring):
        def get_password(self, service: str, username: str) -> str | None:
            raise error

    Raising.__module__, Raising.__qualname__ = "tests.support.keyrings", "GoodKeyring"
    return Raising()


def test_an_entry_of_something_else_is_no_key() -> None:
    keyring = GoodKeyring()
    for secret in ("", "hunter2", "callside1:", "callside1:abcd", new_key().hex()):
        keyring.set_password(SERVICE, LOG, secret)
        with pytest.raises(Problem) as told:
            holder(keyring).read(LOG)
        assert told.value.code == "key_garbled"
        assert secret not in str(told.value) or not secret


@pytest.mark.parametrize(
    "keyring",
    [
        fail.Keyring(),
        null.Keyring(),
        pytest.param(
            ChainerBackend(),
            marks=pytest.mark.skipif(
                os.name == "nt", reason="a chain begins with the credential store there"
            ),
        ),
        GoodKeyring(),
    ],
    ids=lambda keyring: type(keyring).__module__,
)
def test_only_known_keyrings_are_used(keyring: KeyringBackend) -> None:
    """keyrings.alt, the null keyring and whatever a plug-in brings are refused (F14)."""
    for use in (
        lambda h: h.backend(),
        lambda h: h.read(LOG),
        lambda h: h.keep(LOG, new_key()),
    ):
        with pytest.raises(Problem) as told:
            use(KeyringHolder(keyring))
        assert told.value.code == "keyring_unsuitable"


@pytest.mark.parametrize("name", ["null", "fail"])
def test_a_backend_chosen_by_the_environment_is_no_exception(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    import keyring.core

    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", f"keyring.backends.{name}.Keyring")
    monkeypatch.setattr(keyring.core, "_keyring_backend", None)
    with pytest.raises(Problem) as told:
        KeyringHolder().backend()
    assert told.value.facts["backend"] == f"keyring.backends.{name}.Keyring"


def test_a_class_that_inherits_from_a_known_one_is_not_taken_for_it() -> None:
    class Disguised(GoodKeyring):
        pass

    with pytest.raises(Problem):
        holder(Disguised()).backend()


def test_of_a_chain_the_first_is_used_when_it_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("db.known_keyring._CHAINER", f"{Chain.__module__}.Chain")
    chain, good, plain = Chain(), GoodKeyring(), keyrings.PlaintextKeyring()
    key = new_key()
    chain.backends = (good, plain)
    holder(chain).keep(LOG, key)
    assert (len(good.kept), len(plain.kept)) == (1, 0)
    assert holder(chain).backend().endswith("GoodKeyring")
    chain.backends = (plain, good)
    with pytest.raises(Problem) as told:
        holder(chain).read(LOG)
    assert told.value.code == "keyring_unsuitable"
    assert str(told.value.facts["backend"]).endswith("PlaintextKeyring")


def test_every_accepted_keyring_is_one_that_exists() -> None:
    """A misspelt name would refuse a good keyring on machines that the tests do not run on."""
    import keyring

    folder = Path(str(keyring.__file__)).parent / "backends"
    for name in ACCEPTED:
        *_, module, kind = name.split(".")
        source = folder / module
        source = source / "__init__.py" if source.is_dir() else source.with_suffix(".py")
        assert f"class {kind}(" in source.read_text(encoding="utf-8"), name
