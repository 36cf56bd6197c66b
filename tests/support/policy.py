"""A policy in files, as IT would lay it down: in a folder of the test's own."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from app.policy import in_force


def lay_down(folder: Path, shelf: str, name: str = "10-house.json", /, **values: Any) -> Path:
    """Write a policy file into `folder`, which stands for /etc/callside/policies."""
    if os.name == "nt":
        pytest.skip("files are no policy on Windows; tests/windows lays it down in the registry")
    (folder / shelf).mkdir(parents=True, exist_ok=True)
    for each in (folder.parent, folder, folder / shelf):
        each.chmod(0o755)
    file = folder / shelf / name
    file.write_text(json.dumps(values), "utf-8")
    file.chmod(0o644)
    return file


@contextmanager
def policy_from(folder: Path) -> Iterator[None]:
    """Let the program read its policy from this folder; the user of the tests stands for root."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(in_force, "_LINUX_FOLDER", str(folder))
        patch.setattr(in_force, "_ROOT", os.geteuid() if hasattr(os, "geteuid") else 0)
        in_force.policy_in_force.cache_clear()
        yield
    in_force.policy_in_force.cache_clear()
