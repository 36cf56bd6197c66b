"""The failing disk itself: that it fails where it is told to, and nowhere else."""

from __future__ import annotations

import errno
import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from time import monotonic

import pytest

from tests.support.fault_library import counted, faults

WORK = """
import errno, json, os, shutil, sys
from pathlib import Path

folder, heal = Path(sys.argv[1]), sys.argv[2]
said = []
for number in range(4):
    try:
        path = folder / f"{number}.part"
        with path.open("wb", buffering=0) as opened:
            opened.write(bytes(1000))
            os.fsync(opened.fileno())
            opened.truncate(10)
        path.rename(folder / str(number))
        shutil.copyfile(folder / str(number), folder / "copy")
        (folder / "copy").unlink()
        said.append("done")
    except OSError as error:
        said.append(errno.errorcode[error.errno])
        if len(said) == 3 and heal:
            Path(heal).touch()
print(json.dumps(said))
"""


def work(folder: Path, plan: dict[str, str], heal: Path | str = "") -> list[str]:
    folder.mkdir(exist_ok=True)
    done = subprocess.run(
        [sys.executable, "-c", WORK, str(folder), str(heal)],
        env={**os.environ, **plan},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    if done.returncode:
        return [signal.Signals(-done.returncode).name]
    told: list[str] = json.loads(done.stdout)
    return told


@pytest.mark.parametrize("op", ["write", "sync", "truncate", "rename", "unlink", "open"])
@pytest.mark.parametrize("error", ["ENOSPC", "EIO"])
def test_each_operation_fails_once_or_until_it_heals(tmp_path: Path, op: str, error: str) -> None:
    folder, heal = tmp_path / "disk", tmp_path / "healed"
    # Of each of the four rounds write and open are done twice: the file and its copy.
    at = 3 if op in {"write", "open"} else 2
    once = faults(folder, op=op, at=at, error=error)
    assert work(folder, once) == ["done", error, "done", "done"]
    assert work(folder, {**once, "FAULT_LAST": "on"}) == ["done", error, error, error]
    assert work(folder, {**once, "FAULT_LAST": str(heal)}, heal) == ["done", error, error, "done"]


def test_other_folders_are_on_another_disk(tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    plan = faults(tmp_path / "disk", op="write,sync,open", at=1, last="on")
    assert work(tmp_path / "elsewhere", plan) == ["done"] * 4


def test_a_torn_write_leaves_a_half(tmp_path: Path) -> None:
    folder = tmp_path / "disk"
    assert work(folder, faults(folder, op="write", at=1, torn=True))[0] == errno.errorcode[5]
    assert (folder / "0.part").stat().st_size == 500


def test_a_kill_comes_before_the_operation(tmp_path: Path) -> None:
    folder = tmp_path / "disk"
    assert work(folder, faults(folder, op="rename", at=2, kill=True)) == ["SIGKILL"]
    assert sorted(path.name for path in folder.iterdir()) == ["0", "1.part"]


def test_operations_are_counted_and_delayed(tmp_path: Path) -> None:
    folder, count = tmp_path / "disk", tmp_path / "count"
    begun = monotonic()
    assert work(folder, faults(folder, op="sync,rename", delay_ms=100, count=count)) == ["done"] * 4
    assert monotonic() - begun > 0.8
    names = [(what, Path(path).name) for what, path in counted(count)]
    assert names[:4] == [
        ("sync", "0.part"),
        ("rename", "0.part"),
        ("sync", "1.part"),
        ("rename", "1.part"),
    ]
    assert len(names) == 8
