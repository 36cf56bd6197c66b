"""What Debian is told of the packages, made from the project's own texts."""

from __future__ import annotations

import re
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.version import VERSION
from tests.support.packaging_script import PACKAGING, packaging_script

deb = packaging_script("debian/deb")
dep5 = packaging_script("debian/dep5")
DAY = datetime(2026, 11, 22, 13, 0, tzinfo=UTC)
NOTICES = """\
Callside is free software.

=== Qt 6.11.3
Licence: LGPL-3.0-only
Source: https://download.qt.io/official_releases/qt/
Built into: pyside6-essentials

The text is part of that of pyside6-essentials.

=== pyside6-essentials 6.11.3
Licence: LGPL-3.0-only
Source: https://example.org/pyside

Copyright (C) 2026 The Qt Company Ltd.
 the copyright notice stands
GNU LESSER GENERAL PUBLIC LICENSE

=== click 8.3
Licence: BSD-3-Clause
Source: https://example.org/click

Copyright 2014 Pallets. All rights reserved.

Redistribution and use

=== cryptography 49
Licence: Apache-2.0 OR BSD-3-Clause
Source: https://example.org/cryptography

Apache License

=== six 1
Licence: MIT
Source: https://example.org/six

Copyright (c) 2010-2024 Benjamin Peterson
"""


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A built tree, as far as its notices and names go."""
    for folder in ("PySide6", "cryptography", "cryptography-49.dist-info"):
        (tmp_path / "_internal" / folder).mkdir(parents=True)
    (tmp_path / dep5.NOTICES).write_text(NOTICES, encoding="utf-8")
    return tmp_path


def paragraphs(text: str) -> list[dict[str, str]]:
    """The paragraphs of a control file, a field with all its lines."""
    found = []
    for chunk in re.split(r"\n\n+", text.strip()):
        fields: dict[str, str] = {}
        name = ""
        for line in chunk.splitlines():
            if line.startswith(" "):
                fields[name] += f"\n{line[1:]}"
            else:
                name, told, value = line.partition(":")
                assert told, line
                assert name not in fields, name
                fields[name] = value.strip()
        found.append(fields)
    return found


def test_each_part_has_its_files_holders_and_licence(tree: Path):
    own = (PACKAGING.parent / "LICENSE").read_text(encoding="utf-8")
    head, *rest = paragraphs(dep5.copyright_of(tree, own))
    assert head["Format"].endswith("/copyright-format/1.0/")
    files = {
        title.split(",")[0]: each for each in rest for title in each.get("Comment", "").splitlines()
    }
    assert set(files) == {"Qt 6.11.3", "pyside6-essentials 6.11.3", "click 8.3"} | {
        "cryptography 49",
        "six 1",
    }
    for title in ("Qt 6.11.3", "pyside6-essentials 6.11.3"):
        assert files[title]["Files"] == "usr/lib/callside/_internal/PySide6/*"
        assert files[title]["License"] == "LGPL-3"
        assert files[title]["Copyright"].endswith("2026 The Qt Company Ltd")
    # Modules that are in one file together are told of together.
    assert files["click 8.3"]["Files"] == "usr/lib/callside/callside"
    assert files["click 8.3"] == files["six 1"]
    assert files["click 8.3"]["Copyright"] == "2014 Pallets\n2010-2024 Benjamin Peterson"
    assert files["click 8.3"]["License"] == "BSD-3-Clause and Expat"
    assert len({each["Files"] for each in rest if "Files" in each}) == 4
    assert files["cryptography 49"]["License"] == "Apache-2.0 or BSD-3-Clause"
    assert files["cryptography 49"]["Files"] == "usr/lib/callside/_internal/cryptography/*"


def test_every_licence_that_is_named_is_explained(tree: Path):
    rest = paragraphs(dep5.copyright_of(tree, "Permission is hereby granted"))[1:]
    named = {
        each
        for fields in rest
        if "Files" in fields
        for each in re.split(" (?:and|or) ", fields["License"])
    }
    explained = {
        fields["License"].splitlines()[0]: fields["License"]
        for fields in rest
        if "Files" not in fields
    }
    assert named == set(explained) == {"Expat", "LGPL-3", "BSD-3-Clause", "Apache-2.0"}
    assert "Permission is hereby granted" in explained["Expat"]
    assert "Redistribution and use" in explained["BSD-3-Clause"]
    assert "/usr/share/common-licenses/LGPL-3" in explained["LGPL-3"]


@pytest.mark.skipif(not shutil.which("dpkg-parsechangelog"), reason="dpkg-dev is not here")
def test_dpkg_reads_the_changes(tmp_path: Path):
    file = tmp_path / "changelog"
    file.write_text(deb.changelog(DAY), encoding="utf-8")
    said = subprocess.run(
        ["dpkg-parsechangelog", "--file", file], capture_output=True, text=True, check=True
    )
    assert said.stderr == ""
    told = paragraphs(said.stdout)[0]
    assert (told["Source"], told["Version"]) == ("callside", VERSION)
    assert told["Date"] == "Sun, 22 Nov 2026 13:00:00 +0000"
    changes = [line for line in deb.changelog(DAY).splitlines() if not line.startswith(" -- ")]
    assert max(map(len, changes)) <= 80


def test_one_package_takes_the_place_of_the_other():
    _, agent, supervisor = paragraphs(deb.control(["agent", "supervisor"]))
    assert (agent["Package"], supervisor["Package"]) == ("callside", "callside-supervisor")
    for one, other in ((agent, supervisor), (supervisor, agent)):
        assert one["Conflicts"] == one["Replaces"] == other["Package"]
    assert supervisor["Provides"] == "callside (= ${binary:Version})"
    assert "${shlibs:Depends}" in agent["Depends"]


def test_a_package_can_be_made_alone():
    assert [each.get("Package") for each in paragraphs(deb.control(["supervisor"]))] == [
        None,
        "callside-supervisor",
    ]


def test_no_script_runs_when_a_package_comes_or_goes():
    """One that is removed by the other's arrival must not touch what the other has in /etc."""
    scripts = [
        path.name
        for path in (PACKAGING / "debian").iterdir()
        if re.search(r"(pre|post)(inst|rm)|config|triggers", path.name)
    ]
    assert scripts == []


def test_what_both_packages_name_is_in_the_project():
    for file in (PACKAGING / "debian").glob("*.install"):
        flavour = {name: flavour for flavour, name in deb.PACKAGES.items()}[file.stem]
        lines = file.read_text(encoding="utf-8").splitlines()
        assert f"trees/{flavour}/callside usr/lib" in lines
        programs = {line.split("/")[1] for line in lines if line.startswith("share/")}
        assert programs == {"callside"} | ({file.stem} & {"callside-supervisor"})
