"""The Windows Installer package (MSI) of a built tree, made by wixl and msibuild on any system.

    make(tree, "agent", "0.1.0", goal, epoch)

The same tree, version and time give the same bytes. What is installed stands in `callside.wxs`;
the files, which differ from build to build, are listed here, with one component for each and a
GUID that a file keeps as long as its name: both flavours share them, and one replaces the other.
"""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import uuid
from pathlib import Path, PurePosixPath
from xml.etree import ElementTree as ET

from icons import AGENT, ico

SOURCE = Path(__file__).with_name("callside.wxs")
LIBRARY = Path(__file__).with_name("open_programs.c")
COMPILER = (
    "x86_64-w64-mingw32-gcc",
    *("-shared", "-static-libgcc", "-O2", "-s", "-Wall", "-Wextra", "-Werror"),
    "-Wl,--no-insert-timestamp",
)
UPGRADE_CODE = "7C1B9B0A-4C0B-4E0F-9C06-0F5B7B1B4E55"
"""The same for both flavours and for ever: by it Windows knows what an installer replaces."""

NAMES = {"agent": "Callside", "supervisor": "Callside Supervisor"}
XMLNS = "http://schemas.microsoft.com/wix/2006/wi"
OURS = uuid.UUID("f1d3c2b8-5a0f-4d6e-8c55-0d4f7b8e6a21")
"""The space of names that GUIDs are made in (RFC 9562, version 5)."""

# What wixl has no words for, as tables: names, types and key in the first three lines.
CONDITIONS = """\
Feature_\tLevel\tCondition
s38\ti2\tS255
Condition\tFeature_\tLevel
Autostart\t1\tAUTOSTART="1" OR (AUTOSTART_BEFORE AND NOT AUTOSTART="0")
"""
# 256: the lower bound counts; 512: the upper one, too, since the other flavour may have the same
# version; 2: it is only looked for.
UPGRADES = """\
UpgradeCode\tVersionMin\tVersionMax\tLanguage\tAttributes\tRemove\tActionProperty
s38\tS20\tS20\tS255\ti4\tS255\ts72
Upgrade\tUpgradeCode\tVersionMin\tVersionMax\tLanguage\tAttributes
{code}\t0.0.0\t{version}\t\t768\t\tOLDER_FOUND
{code}\t{version}\t\t\t2\t\tNEWER_FOUND
"""
# 51 sets a property; 1 calls a library of the package, with 64 whatever comes of it (a house may
# forbid unknown libraries); 19 ends the installation with these words.
ACTIONS = """\
Action\tType\tSource\tTarget
s72\ti2\tS72\tS255
CustomAction\tAction
SameFolder\t51\tINSTALLDIR\t[FOLDER_BEFORE]
LookForOpen\t65\tOpenPrograms\tlook_for_open
RefuseWhileOpen\t19\t\tCallside is open ([CALLSIDE_OPEN]). Nothing was changed; please close it \
for everybody on this machine, then start this again.
"""
SAME_FOLDER = "SameFolder\tFOLDER_BEFORE AND NOT INSTALLDIR\t60\n"
# Before anything is changed, and only where files would be; within an upgrade once.
REFUSAL = """\
LookForOpen\tNOT UPGRADINGPRODUCTCODE\t110
RefuseWhileOpen\tCALLSIDE_OPEN AND NOT WHILEOPEN="1" AND (NOT Installed OR REINSTALL OR \
REMOVE="ALL")\t120
"""
SECURE = (
    "AUTOSTART;AUTOSTART_BEFORE;FOLDER_BEFORE;INSTALLDIR;NEWER_FOUND;OLDER_FOUND;SETUP_FOUND;"
    "WHILEOPEN"
)
"""What the part of an installation that runs as the system is told of."""


def make(tree: Path, flavour: str, version: str, goal: Path, epoch: str) -> Path:
    """Write the package of a tree and return it; `epoch` is the time that it is given (seconds).

    Raises `subprocess.CalledProcessError` where a tool refuses.
    """
    goal.parent.mkdir(parents=True, exist_ok=True)
    goal.unlink(missing_ok=True)
    work = goal.parent / "work"
    work.mkdir(exist_ok=True)
    (work / "callside.ico").write_bytes(ico(AGENT))
    _run(*COMPILER, str(LIBRARY), "-o", f"{LIBRARY.stem}.dll", "-lmsi", folder=work)
    files = work / f"{goal.stem}-files.wxs"
    files.write_bytes(listed(tree, work))
    variables = {
        "ProductCode": guid("product", flavour, version),
        "UpgradeCode": UPGRADE_CODE,
        "Version": version,
        "Flavour": flavour,
        "Name": NAMES[flavour],
        "Win64": "yes",
    }
    told = [word for name, value in variables.items() for word in ("-D", f"{name}={value}")]
    sources = [str(SOURCE), files.name]
    # Paths of the files are relative to the folder that wixl runs in; it takes no others.
    _run("wixl", "-a", "x64", *told, "-o", str(goal.absolute()), *sources, folder=work)
    tables = {
        "Condition": CONDITIONS,
        "CustomAction": ACTIONS,
        "InstallExecuteSequence": _table(goal, "InstallExecuteSequence") + SAME_FOLDER + REFUSAL,
        "InstallUISequence": _table(goal, "InstallUISequence") + SAME_FOLDER,
        "Upgrade": UPGRADES.format(code=f"{{{UPGRADE_CODE}}}", version=version),
        "Property": _with_secure(_table(goal, "Property")),
        # wixl ends every key with a backslash, which Windows allows and nobody else writes.
        "Registry": _table(goal, "Registry").replace("\\\t", "\t"),
        "_SummaryInformation": _dated(_table(goal, "_SummaryInformation"), flavour, version, epoch),
    }
    for name, lines in tables.items():
        table = work / f"{name}.idt"
        table.write_bytes(lines.replace("\r\n", "\n").replace("\n", "\r\n").encode("cp1252"))
        _run("msibuild", str(goal.absolute()), "-i", table.name, folder=work)
    return goal


def guid(*names: str) -> str:
    """The GUID that belongs to these names, today and in every later build."""
    return str(uuid.uuid5(OURS, "/".join(names))).upper()


def listed(tree: Path, folder: Path) -> bytes:
    """List the files of a tree as components, in WiX's words; paths are relative to `folder`."""
    ET.register_namespace("", XMLNS)
    root = ET.Element(f"{{{XMLNS}}}Wix")
    fragment = ET.SubElement(root, f"{{{XMLNS}}}Fragment")
    place = ET.SubElement(fragment, f"{{{XMLNS}}}DirectoryRef", Id="INSTALLDIR")
    folders = {PurePosixPath("."): place}
    group = ET.Element(f"{{{XMLNS}}}ComponentGroup", Id="Files")
    for path in sorted(tree.rglob("*")):
        name = PurePosixPath(path.relative_to(tree).as_posix())
        key = guid("file", str(name).lower()).replace("-", "")
        if path.is_dir():
            words = {"Id": f"d{key}", "Name": name.name}
            folders[name] = ET.SubElement(folders[name.parent], f"{{{XMLNS}}}Directory", words)
            continue
        words = {"Id": f"c{key}", "Guid": guid("file", str(name).lower()), "Win64": "yes"}
        component = ET.SubElement(folders[name.parent], f"{{{XMLNS}}}Component", words)
        source = _relative(path, folder)
        words = {"Id": f"f{key}", "Name": name.name, "Source": source, "KeyPath": "yes"}
        ET.SubElement(component, f"{{{XMLNS}}}File", words)
        ET.SubElement(group, f"{{{XMLNS}}}ComponentRef", Id=f"c{key}")
    fragment.append(group)
    ET.indent(root)
    return ET.tostring(root, "utf-8", xml_declaration=True)


def _relative(path: Path, folder: Path) -> str:
    """The path from a folder, also where it lies beside or above (`../…`)."""
    return Path(os.path.relpath(path.absolute(), folder.absolute())).as_posix()


def _with_secure(table: str) -> str:
    lines = [line for line in table.splitlines() if not line.startswith("SecureCustomProperties\t")]
    return "\n".join([*lines, f"SecureCustomProperties\t{SECURE}"]) + "\n"


def _dated(table: str, flavour: str, version: str, epoch: str) -> str:
    """The head of the package with the build's time, and a code that is its own (9).

    12 and 13 are when it was made and saved, 2 is its title (MSI's summary properties).
    """
    when = dt.datetime.fromtimestamp(int(epoch), dt.UTC)
    told = when.strftime("%Y/%m/%d %H:%M:%S")
    fixed = {
        "2": "Installation Database",
        "9": f"{{{guid('package', flavour, version, epoch)}}}",
        "12": told,
        "13": told,
    }
    head, rows = table.splitlines()[:3], table.splitlines()[3:]
    kept = [row for row in rows if row.partition("\t")[0] not in fixed]
    rows = [*kept, *(f"{number}\t{value}" for number, value in fixed.items())]
    return "\n".join([*head, *sorted(rows, key=lambda row: int(row.partition("\t")[0]))]) + "\n"


def _table(package: Path, name: str) -> str:
    words = ["msiinfo", "export", str(package), name]
    return subprocess.run(words, check=True, capture_output=True, encoding="cp1252").stdout


def _run(*words: str, folder: Path) -> None:
    subprocess.run(words, cwd=folder, check=True)
