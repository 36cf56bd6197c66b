"""`callside --selftest`: every part is tried, and a part that is broken is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.paths import Profile
from ui.cli import selftest
from ui.self_test import bundled, self_test, store


def test_a_fault_is_told_with_its_part_and_the_next_part_is_tried(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in bundled.FOLDERS:
        (tmp_path / name).mkdir()
        (tmp_path / name / "file").write_text("there")
    (tmp_path / "fonts" / "file").write_text("")
    monkeypatch.setattr(bundled, "resource", tmp_path.joinpath)
    parts = ("Resources", "ui.self_test.bundled:resources"), ("Gone", "ui.self_test.gone:gone")
    monkeypatch.setattr(
        self_test, "_CHECKS", (*parts, ("Build", "ui.self_test.self_test:this_build"))
    )
    monkeypatch.setattr(self_test, "_OF_THE_SUPERVISOR", ())
    assert selftest.run() == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "FAULT Resources: ValueError: file is empty"
    assert lines[1].startswith("FAULT Gone: ModuleNotFoundError")
    assert lines[2].startswith("ok    Build: Callside ")
    assert lines[3].startswith("2 faults")


def test_a_log_that_is_not_encrypted_is_a_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "opened again" in store.whole_call(Profile(folder=tmp_path / "sound"))
    read = Path.read_bytes
    monkeypatch.setattr(
        Path, "read_bytes", lambda path: b"SQLite format 3" if path.suffix == ".db" else read(path)
    )
    with pytest.raises(ValueError, match="not encrypted"):
        store.whole_call(Profile(folder=tmp_path / "plain"))


def test_no_keyring_is_told_and_is_no_fault(tmp_path: Path) -> None:
    words = store.keyring(Profile(folder=tmp_path))
    assert words
