"""The key behind a passphrase."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.problems import Problem
from db.files import LogFiles
from db.key import new_key
from db.passphrase import PassphraseHolder
from tests.support.rights import of_others

LOG = "0123456789abcdef0123456789abcdef"
COST = 2**14  # the least that is read: tests need not be slow


@pytest.fixture
def files(tmp_path: Path) -> LogFiles:
    return LogFiles(tmp_path)


def holder(files: LogFiles, passphrase: str = "ein Satz für mich") -> PassphraseHolder:
    return PassphraseHolder(files, passphrase, cost=COST)


def refused(holder: PassphraseHolder) -> str:
    with pytest.raises(Problem) as told:
        holder.read(LOG)
    return told.value.code


def edited(files: LogFiles, **changed: Any) -> None:
    content = json.loads(files.passphrase.read_text())
    files.passphrase.write_text(json.dumps({**content, **changed}))


def test_a_key_comes_back_and_is_not_in_the_file(files: LogFiles) -> None:
    key = new_key()
    assert holder(files).read(LOG) is None
    holder(files).keep(LOG, key)
    assert holder(files).read(LOG) == key
    content = files.passphrase.read_text()
    assert key.hex() not in content
    assert "Satz" not in content
    assert of_others(files.passphrase) == 0


def test_a_program_makes_guessing_dear(files: LogFiles) -> None:
    """128 MiB and half a second for each guess: the suite's own process seals at less."""
    script = (
        "import sys; from pathlib import Path; from db.files import LogFiles;"
        "from db.key import new_key; from db.passphrase import PassphraseHolder;"
        f"PassphraseHolder(LogFiles(Path(sys.argv[1])), 'long enough').keep({LOG!r}, new_key())"
    )
    subprocess.run([sys.executable, "-c", script, str(files.folder)], check=True, timeout=60)
    kept = json.loads(files.passphrase.read_text())
    assert (kept["n"], kept["r"], kept["p"]) == (2**17, 8, 1)


def test_a_wrong_passphrase_is_told_and_changes_nothing(files: LogFiles) -> None:
    holder(files).keep(LOG, new_key())
    before = files.passphrase.read_bytes()
    assert refused(holder(files, "ein Satz für dich")) == "passphrase_wrong"
    assert refused(holder(files, "")) == "passphrase_wrong"
    assert files.passphrase.read_bytes() == before


def test_the_same_letters_are_the_same_passphrase(files: LogFiles) -> None:
    """One keyboard types ü as one code point, another as two."""
    key = new_key()
    holder(files, "gu\u0308tig und lang").keep(LOG, key)
    assert holder(files, "g\u00fctig und lang").read(LOG) == key


def test_a_short_passphrase_is_refused(files: LogFiles) -> None:
    with pytest.raises(Problem) as told:
        holder(files, "kurz").keep(LOG, new_key())
    assert told.value.code == "passphrase_short"
    assert not files.passphrase.exists()


def test_a_changed_passphrase_opens_and_the_former_does_not(files: LogFiles) -> None:
    key = new_key()
    holder(files).keep(LOG, key)
    holder(files, "ein neuer Satz").keep(LOG, key)
    assert holder(files, "ein neuer Satz").read(LOG) == key
    assert refused(holder(files)) == "passphrase_wrong"


@pytest.mark.parametrize(
    "changed",
    [
        {"n": 2**10},
        {"n": 2**30},
        {"r": 1},
        {"p": 100},
        {"kdf": "none"},
        {"log": "another"},
        {"nonce": "AAAA"},
        {"format": 2},
    ],
    ids=str,
)
def test_parameters_that_are_not_ours_are_refused(files: LogFiles, changed: Any) -> None:
    """A file that asks for gigabytes, or for no work at all, is not obeyed."""
    holder(files).keep(LOG, new_key())
    edited(files, **changed)
    assert refused(holder(files)) == "passphrase_file_damaged"


def test_parameters_within_bounds_are_bound_to_the_seal(files: LogFiles) -> None:
    holder(files).keep(LOG, new_key())
    edited(files, n=COST * 2)
    assert refused(holder(files)) == "passphrase_wrong"


def test_a_cut_off_file_is_damaged_not_missing(files: LogFiles) -> None:
    holder(files).keep(LOG, new_key())
    whole = files.passphrase.read_bytes()
    for length in (0, 1, len(whole) // 2, len(whole) - 3):
        files.passphrase.write_bytes(whole[:length])
        assert refused(holder(files)) == "passphrase_file_damaged"
