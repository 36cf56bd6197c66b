"""What the tree holds and what it must never hold."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import dev

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = ("app", "db", "ui", "resources", "packaging")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

# A folder of one machine, or the address of a registry: true here, wrong everywhere else.
# /usr, /etc, /var, /run, /opt and /tmp have a meaning on every system that has them.
ONLY_HERE = re.compile(
    r"""(?<![\w.:/~-]) / (?: home|root|Users|work ) / \w"""
    r"""| [A-Z]:\\{1,2}Users\\"""
    r"""| pypi\.org | pythonhosted\.org | registry\.npmjs | deb\.debian\.org""",
    re.VERBOSE,
)


def texts() -> Iterator[tuple[Path, str]]:
    """Yield every text file that is shipped, with what it says."""
    for folder in SHIPPED:
        for file in sorted((ROOT / folder).rglob("*")):
            if file.is_file() and "__pycache__" not in file.parts:
                content = file.read_bytes()
                if b"\0" not in content:
                    yield file.relative_to(ROOT), content.decode("utf-8")


def pinned(name: str) -> dict[str, str]:
    """Return the version that a requirements file pins of each package."""
    text = (dev.REQUIREMENTS / f"{name}.txt").read_text(encoding="utf-8")
    pins = re.findall(r"^([\w.-]+)==([\w.]+)", text, re.MULTILINE)
    return {canonicalize_name(package): version for package, version in pins}


def test_no_shipped_text_names_a_machine_or_a_registry() -> None:
    found = [f"{path}: {hit[0]}" for path, text in texts() for hit in ONLY_HERE.finditer(text)]
    assert found == []


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        ("open('/home/kim/log')", True),
        ("/Users/kim/x", True),
        (r"C:\Users\kim", True),
        ("https://pypi.org/simple", True),
        ("https://callside.example/home/page", False),
        ("/etc/callside/policies", False),
        ("~/work/callside", False),
    ],
)
def test_the_search_finds_what_it_should(text: str, is_found: bool) -> None:
    assert bool(ONLY_HERE.search(text)) is is_found


def test_our_packaging_folder_does_not_hide_the_package_of_that_name() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_no_file_is_a_drawer_for_everything() -> None:
    drawers = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "stuff"}
    found = [path for path, _ in texts() if path.suffix == ".py" and path.stem in drawers]
    assert found == []


@pytest.mark.parametrize("name", ["run", "supervisor", "dev", "uv", "scale", "package", "sbom"])
def test_every_pin_has_a_hash_and_no_address(name: str) -> None:
    text = (dev.REQUIREMENTS / f"{name}.txt").read_text(encoding="utf-8")
    blocks = re.split(r"^(?=\w)", text, flags=re.MULTILINE)[1:]
    # One package may have a version for each Python.
    assert {canonicalize_name(block.split("==")[0]) for block in blocks} == set(pinned(name))
    assert [block.split()[0] for block in blocks if "--hash=sha256:" not in block] == []
    assert not re.search(r"https?:|file:|--index|--find-links", text)


@pytest.mark.parametrize("name", ["run", "dev"])
def test_the_pins_satisfy_what_the_project_asks_for(name: str) -> None:
    wanted = PROJECT["project"]["dependencies"]
    if name == "dev":
        wanted = wanted + PROJECT["dependency-groups"]["dev"]
    pins = pinned(name)
    for requirement in map(Requirement, wanted):
        version = pins[canonicalize_name(requirement.name)]
        assert requirement.specifier.contains(version), requirement


def test_what_is_tested_is_what_is_shipped() -> None:
    assert pinned("run").items() <= pinned("dev").items()


def test_each_system_package_is_named_with_who_needs_it_and_what_is_looked_for() -> None:
    lines = (dev.REQUIREMENTS / "debian.txt").read_text(encoding="utf-8").splitlines()
    rows = [line.split() for line in lines if not line.startswith("#")]
    assert {row[0] for row in rows} <= {
        *("qt", "screen", "test", "real", "browser", "phone", "database", "scale"),
        *("package", "wine", "deb", "chroot"),
    }
    assert all(len(row) == 3 for row in rows)
