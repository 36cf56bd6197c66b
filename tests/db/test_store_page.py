"""docs/store.md tells of everything that the store can meet, and of nothing else."""

from __future__ import annotations

import re
from pathlib import Path

from db.files import LogFiles

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "store.md").read_text(encoding="utf-8")


def raised() -> set[str]:
    """The codes of problems in the store's source."""
    source = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "db").glob("*.py"))
    codes = set(re.findall(r'Problem\(\s*"(\w+)"', source))
    mapped = {
        "store_locked",
        "store_read_only",
        "disk_error",
        "disk_full",
        "log_damaged",
        "recovery_code_wrong",
        "recovery_damaged",
        "keyring_locked",
        "keyring_failed",
    }
    assert all(f'"{code}"' in source for code in mapped)
    return codes | mapped


def test_every_problem_has_its_line() -> None:
    problems = PAGE.partition("## Problems at the start")[2].partition("\n## ")[0]
    told = set(re.findall(r"^\| `(\w+)` \|", problems, flags=re.MULTILINE))
    assert told == raised()


def test_every_file_is_named() -> None:
    files = LogFiles(Path("x"))
    named = {name for name, kind in vars(LogFiles).items() if isinstance(kind, property)}
    paths = [getattr(files, name) for name in named - {"unfinished"}]
    assert [path.name for path in paths if path.name not in PAGE] == []


def test_every_module_is_named() -> None:
    described = PAGE.partition("## How the log is built")[2]
    modules = {path.stem for path in (ROOT / "db").glob("*.py")} - {"__init__"}
    inner = {"bech32", "folding", "keys", "reading", "open_copy"}
    assert {name for name in modules - inner if f"`{name}`" not in described} == set()
