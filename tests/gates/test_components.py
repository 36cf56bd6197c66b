"""What built programs consist of: versions of built objects, licences, notices, and no more."""

from __future__ import annotations

import sys
from importlib.metadata import distribution
from pathlib import Path

import components
import pytest
import trimming
from notices import BEGIN, notices
from probes import PROBES

from tests.gates.test_tree import pinned

FLAVOURS = {"agent": "run", "supervisor": "supervisor"}
SITE = Path(str(distribution("msgspec").locate_file("")))
SYSTEM = {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")
LICENCE = Path(__file__)


def kept(flavour: str, system: str = SYSTEM) -> list[components.Component]:
    return list(components.hand_kept(flavour, system, "3.11.0", LICENCE))


def shipped(flavour: str) -> list[components.Component]:
    """The packages of a flavour, as they are installed here."""
    names = set(pinned(FLAVOURS[flavour]))
    return [part for part in components.packages(SITE) if part.name in names]


@pytest.mark.parametrize(
    "part",
    [part for part in kept("supervisor") if part.read],
    ids=lambda part: f"{part.name}-{part.inside}",
)
def test_a_version_that_is_kept_by_hand_is_that_of_the_built_object(
    part: components.Component,
) -> None:
    if part.read in {"expat", "libmpdec"} and sys.version_info[:3] != (3, 11, 7):
        pytest.skip("another Python has its own")
    assert PROBES[part.read]() == part.version


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_every_package_has_an_allowed_licence_and_its_text(flavour: str) -> None:
    parts = [*kept(flavour), *shipped(flavour)]
    assert components.refused(parts) == []
    assert [part.name for part in shipped(flavour) if not part.texts] == []
    text = notices(parts)
    titles = {line.removeprefix(BEGIN) for line in text.splitlines() if line.startswith(BEGIN)}
    assert {f"{part.name} {part.version}".strip() for part in parts} == titles
    for words in ("GNU LESSER GENERAL PUBLIC LICENSE", "ZETETIC LLC", "SIL OPEN FONT LICENSE"):
        assert words in text
    assert text.index("ZETETIC") < text.index(f"{BEGIN}click ")


def test_a_licence_that_is_not_allowed_is_named() -> None:
    part = components.Component("x", "1", "MIT OR AGPL-3.0-only", (LICENCE,))
    assert components.refused([part]) == ["x: MIT OR AGPL-3.0-only"]
    assert components.refused([components.Component("y", "1", "", ())]) == ["y: no licence"]


def test_a_part_without_a_text_is_refused() -> None:
    with pytest.raises(ValueError, match="y 2 has no licence text"):
        notices([components.Component("y", "2", "MIT", ())])


@pytest.mark.parametrize("system", ["linux", "windows", "macos"])
def test_hand_kept_parts_are_inside_of_what_there_is(system: str) -> None:
    parts = kept("supervisor", system)
    homes = {part.name for part in [*parts, *shipped("supervisor")]}
    assert [part.name for part in parts if part.inside and part.inside not in homes] == []
    assert [part.name for part in parts if not all(text.exists() for text in part.texts)] == []


def test_a_file_of_nobodys_is_found_and_a_link_is_whose_it_leads_to(tmp_path: Path) -> None:
    inside = tmp_path / "_internal"
    (inside / "resources" / "fonts").mkdir(parents=True)
    for name in ("callside", "_internal/base_library.zip", "_internal/resources/fonts/Inter.otf"):
        (tmp_path / name).write_text("")
    (inside / "libgtk-4.so").write_text("")
    (inside / "loose.zip").symlink_to("base_library.zip")
    assert components.owners(tmp_path, kept("agent", "linux")) == {
        "callside": "callside",
        "_internal/base_library.zip": "CPython",
        "_internal/libgtk-4.so": "",
        "_internal/loose.zip": "CPython",
        "_internal/resources/fonts/Inter.otf": "Inter",
    }


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/plugins/platforms/qdirect2d.dll", False),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/opengl32sw.dll", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_fr.qm", False),
        ("PySide6/Qt/translations/qt_help_de.qm", False),
        ("PySide6/Qt/lib/libicudata.so.73", True),
        ("pyarrow/libarrow.so.2600", True),
        ("pyarrow/libarrow_flight.so.2600", False),
        ("pyarrow/libarrow_python.so.2600", True),
        ("pyarrow/libarrow_python.so.2600.1.0", False),
    ],
)
def test_what_no_window_uses_stays_out(name: str, wanted: bool) -> None:
    assert trimming.is_wanted(name, ("en", "de")) is wanted


def test_the_systems_own_libraries_stay_with_it() -> None:
    assert trimming.is_of_the_system("/usr/lib/x86_64-linux-gnu/libX11.so.6")
    assert trimming.is_of_the_system("/lib/x86_64-linux-gnu/libz.so.1")
    assert not trimming.is_of_the_system("/opt/python/lib/libpython3.11.so.1.0")
