"""The key in a file that was named on purpose."""

from __future__ import annotations

import base64
import os
from pathlib import Path

import pytest

from app.problems import Problem
from db.key import new_key
from db.key_file import KeyFileHolder
from tests.support.rights import of_others


def refused(holder: KeyFileHolder, key: bytes | None = None) -> str:
    with pytest.raises(Problem) as told:
        holder.read("") if key is None else holder.keep("", key)
    return told.value.code


def test_hexadecimal_and_base64_are_read(tmp_path: Path) -> None:
    key, path = new_key(), tmp_path / "key"
    for content in (key.hex(), key.hex().upper() + "\n", base64.b64encode(key).decode() + "\r\n"):
        path.write_text(content)
        path.chmod(0o600)
        assert KeyFileHolder(path).read("") == key


@pytest.mark.skipif(os.name == "nt", reason="a file has the rights of its folder there")
def test_a_file_that_others_can_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "key"
    path.write_text(new_key().hex())
    for rights in (0o640, 0o604, 0o622, 0o777):
        path.chmod(rights)
        assert refused(KeyFileHolder(path)) == "key_file_open_to_others"
    path.chmod(0o400)
    assert KeyFileHolder(path).read("") is not None


def test_a_file_of_something_else_is_refused_without_its_content(tmp_path: Path) -> None:
    path = tmp_path / "key"
    for content in ("", "hunter2", "ab" * 31, "ab" * 33, base64.b64encode(b"short").decode()):
        path.write_text(content)
        path.chmod(0o600)
        with pytest.raises(Problem) as told:
            KeyFileHolder(path).read("")
        assert told.value.code == "key_file_garbled"
        assert not content or content not in str(told.value)


def test_a_file_is_made_only_when_asked_for(tmp_path: Path) -> None:
    key, path = new_key(), tmp_path / "key"
    assert KeyFileHolder(path).read("") is None
    assert refused(KeyFileHolder(path), key) == "key_file_missing"
    assert not path.exists()
    KeyFileHolder(path, make=True).keep("", key)
    assert KeyFileHolder(path).read("") == key
    assert of_others(path) == 0


def test_another_key_is_never_written_over(tmp_path: Path) -> None:
    key, path = new_key(), tmp_path / "key"
    KeyFileHolder(path, make=True).keep("", key)
    assert refused(KeyFileHolder(path, make=True), new_key()) == "key_file_exists"
    KeyFileHolder(path).keep("", key)
    assert KeyFileHolder(path).read("") == key
