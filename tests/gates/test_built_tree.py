"""What is done to a built tree, and how it is looked over, on small trees made for it."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

import build_tree
import elf
import manifest
import pytest
import smoke
import trimming
from notices import notices

from app.notices import read_notices
from tests.gates.test_components import shipped

ON_LINUX = pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("patchelf") or not shutil.which("strip"),
    reason="libraries of Linux are finished there",
)
POSIX = pytest.mark.skipif(os.name == "nt", reason="programs are scripts here")


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A copy of a library that is here."""
    found = importlib.util.find_spec("msgspec._core")
    assert found is not None
    assert found.origin is not None
    return Path(shutil.copyfile(found.origin, tmp_path / "_core.so"))


def test_the_bundler_prepares_nothing_that_is_not_wanted_before_our_first_line() -> None:
    """Once it took eight tenths of the time in which a command tells its version."""
    names = ["pyiboot01_bootstrap", "at_once", "pyi_rth_inspect", "pyi_rth_pyside6", "callside"]
    scripts = [(name, f"{name}.py", "PYSOURCE") for name in names]
    left = [name for name, _, _ in trimming.without_preparations(scripts)]
    assert left == ["pyiboot01_bootstrap", "at_once", "callside"]
    kept = trimming.without_preparations(scripts, kept=["pyi_rth_pyside6"])
    assert [name for name, _, _ in kept] == [*left[:2], "pyi_rth_pyside6", "callside"]


@ON_LINUX
def test_a_finished_library_looks_nowhere_on_this_machine_and_can_be_loaded(library: Path) -> None:
    path = "/home/builder/lib:$ORIGIN/../lib"
    subprocess.run(["patchelf", "--set-rpath", path, library], check=True)
    elf.finish(library.parent, [])
    asked = subprocess.run(["patchelf", "--print-rpath", library], capture_output=True, text=True)
    assert asked.stdout.strip() == "$ORIGIN/../lib"
    assert elf.lies_on_pages(library)
    code = "import importlib.machinery as m, importlib.util as u, sys; "
    code += "u.module_from_spec(m.ModuleSpec('msgspec._core', "
    code += "m.ExtensionFileLoader('msgspec._core', sys.argv[1]), origin=sys.argv[1]))"
    subprocess.run([sys.executable, "-c", code, library], check=True)


def test_a_library_whose_pieces_begin_on_no_page_is_told(tmp_path: Path, library: Path) -> None:
    content = bytearray(library.read_bytes())
    assert elf.lies_on_pages(library)
    start = int.from_bytes(content[0x20:0x28], "little")
    size, count = content[0x36], content[0x38]
    piece = next(
        start + number * size for number in range(count) if content[start + number * size] == 1
    )
    content[piece + 8] ^= 0x10
    library.write_bytes(content)
    assert not elf.lies_on_pages(library)


def test_folders_of_this_machine_are_overwritten_and_what_follows_stays(tmp_path: Path) -> None:
    file = tmp_path / "libpython.so"
    # A compiler let the version begin within the folder, and a second text follows at once.
    file.write_bytes(b"\0/home/builder/python/3.11.7\0/home/builders\0")
    elf.blank_out(file, ["/home/builder/python"])
    assert file.read_bytes() == b"\0/////////////////////3.11.7\0/home/builders\0"


def test_pythons_own_settings_name_no_folder(tmp_path: Path) -> None:
    source = tmp_path / "_sysconfigdata.py"
    source.write_text("x = '/home/builder/3.11/lib'\n")
    rows = [("_sysconfigdata_x", str(source), "PYMODULE"), ("app", "app.py", "PYMODULE")]
    (cleaned, other) = trimming.without_folders(rows, ["/home/builder"], tmp_path / "work")
    assert Path(cleaned[1]).read_text() == "x = '//////////////3.11/lib'\n"
    assert other == rows[1]


def test_a_link_to_what_stayed_out_stays_out_too() -> None:
    rows = [("a.so", "Qt/lib/a.so", "SYMLINK"), ("b.so", "Qt/lib/b.so", "SYMLINK")]
    assert trimming.without_loose_links(rows, ["Qt/lib/a.so"]) == rows[:1]


def test_two_trees_are_the_same_only_where_every_file_is(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    for tree in (one, other):
        tree.mkdir()
        (tree / "callside").write_text("program")
        (tree / "window").symlink_to("callside")
    assert manifest.differences(one, other) == []
    assert manifest.digest(one) == manifest.digest(other)
    (other / "callside").chmod(0o755)
    (other / "more").write_text("")
    assert manifest.differences(one, other) == ["callside", "more"]
    assert manifest.digest(one) != manifest.digest(other)


def test_the_time_of_a_build_is_that_of_the_commit_or_the_one_that_is_asked_for(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert build_tree.epoch() == "1700000000"
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    monkeypatch.setattr(build_tree, "ROOT", tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    (tmp_path / "CHANGELOG.md").write_text("## 1.1.0 – 2026-02-03\n\n## 1.0.0 – 2025-12-01\n")
    assert build_tree.epoch() == "1770076800"


def test_the_window_reads_the_notices_as_they_are_written(tmp_path: Path) -> None:
    parts = shipped("agent")[:5]
    file = tmp_path / "notices"
    file.write_text(notices(parts), encoding="utf-8")
    first, *read = read_notices(file)
    assert first.part == ""
    assert [notice.part for notice in read] == [f"{part.name} {part.version}" for part in parts]
    assert all(len(notice.text) > 100 for notice in read)


def programs(tree: Path, version: str, self_test: str) -> Path:
    """A tree whose `callside` says this."""
    tree.mkdir()
    script = f'#!/bin/sh\ncase "$1" in version) {version};; --selftest) {self_test};; esac\n'
    (tree / "callside").write_text(script)
    (tree / "callside").chmod(0o755)
    return tree


@POSIX
@pytest.mark.parametrize(
    ("version", "self_test", "told"),
    [
        ("echo callside 1; echo Hello >&2", "true", "Hello"),
        ("echo callside 1 beta", "true", "the version"),
        ("echo callside 1", "echo 'ok    Log'; echo Gtk-WARNING", "Gtk-WARNING"),
        ("echo callside 1", "echo 'FAULT Log'; exit 1", "FAULT Log"),
    ],
)
def test_the_smoke_test_fails_on_a_word_too_many(
    tmp_path: Path, version: str, self_test: str, told: str
) -> None:
    tree = programs(tmp_path / "tree", version, self_test)
    (tmp_path / "home").mkdir()
    with pytest.raises(smoke.Unexpected, match=told):
        smoke.version_and_self_test(smoke.Programs(tree, tmp_path / "home"))


@POSIX
def test_the_smoke_test_lets_sound_programs_pass(tmp_path: Path) -> None:
    tree = programs(tmp_path / "tree", "echo callside 1", "echo 'ok    Log: kept'")
    (tmp_path / "home").mkdir()
    smoke.version_and_self_test(smoke.Programs(tree, tmp_path / "home"))


def test_what_an_installer_noted_for_itself_stays_out():
    # It has sums of scripts in which the building folder stands: no two folders gave the same.
    for name in ("numpy-2.4.6.dist-info/RECORD", "keyring-25.7.0.dist-info/RECORD"):
        assert not trimming.is_wanted(name, ["en"])
    for name in ("numpy-2.4.6.dist-info/METADATA", "keyring-25.7.0.dist-info/entry_points.txt"):
        assert trimming.is_wanted(name, ["en"])
