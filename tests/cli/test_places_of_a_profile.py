"""Where a profile cannot be: no home, a folder that is gone. It is said in words."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from ui.cli.program import main

pytestmark = pytest.mark.skipif(os.name == "nt", reason="homes of Windows are the system's")


@pytest.fixture(autouse=True)
def without_a_home(monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody whom the system does not know: HOME is not set, and no line tells of this user."""
    import pwd

    def unknown(number: int) -> None:
        raise KeyError(number)

    for name in ("HOME", "XDG_DATA_HOME", "CALLSIDE_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(pwd, "getpwuid", unknown)


@pytest.mark.skipif(sys.platform != "linux", reason="the data folder of Linux")
def test_without_a_home_a_profile_has_to_be_named(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["log", "list"])
    assert end.value.code == 3
    assert capsys.readouterr().err.splitlines() == [
        "There is no home folder here to keep a profile in.",
        "Nothing was changed.",
        "Set HOME, or name a folder: --profile DIR.",
    ]


@pytest.mark.parametrize("named", ["here", "~/here"])
def test_a_profile_below_a_folder_that_is_gone_is_told(
    named: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    with pytest.raises(SystemExit) as end:
        main(["--profile", named, "log", "list"])
    assert end.value.code == 3
    assert f"The profile's folder cannot be used: {named}" in capsys.readouterr().err
