"""What Windows' installers hold, and what they never do; with wixl, the package itself."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from uuid import UUID
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "packaging"), str(ROOT / "packaging" / "windows")]

import appearance  # noqa: E402 - found by the line above
import msi  # noqa: E402
import nsis  # noqa: E402
import package_windows  # noqa: E402
import trees  # noqa: E402
from written_lines import DOCUMENT, WrittenLines  # noqa: E402


def read(ours: str | bytes) -> ET.Element:
    """The root of a text in XML that we wrote ourselves."""
    return ET.fromstring(ours)  # noqa: S314 - no stranger's


WIX = f"{{{msi.XMLNS}}}"
SCRIPT = nsis.SOURCE.read_text("utf-8")
# wixl's own instructions are no elements: what stands between is for one flavour alone.
PACKAGE = read(msi.SOURCE.read_text("utf-8"))
EPOCH = "1763819000"
BUILT = package_windows.OUT

needs_wixl = pytest.mark.skipif(
    not all(map(shutil.which, ("wixl", "msibuild", "msiinfo", msi.COMPILER[0]))),
    reason="wixl, msitools and a compiler for Windows are not installed",
)
needs_makensis = pytest.mark.skipif(not shutil.which("makensis"), reason="NSIS is not installed")


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A small tree of the same shape as a built one."""
    folder = tmp_path / "callside"
    for name in ("callside.exe", "callside-window.exe", "callside-hook.exe", "_internal/b c/d.dll"):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(name.encode())
    # As a tree comes from Windows: with its licences, which tests/gates look at.
    for name in ("LICENSE.txt", trees.notices.NAME):
        (folder / name).write_text(name, "utf-8")
    trees.complete(folder, "agent")
    trees.date(folder, EPOCH)
    return folder


def test_every_component_has_a_guid_of_its_own_that_it_keeps(tree: Path, tmp_path: Path):
    listed = read(msi.listed(tree, tmp_path))
    kept = [each.attrib["Guid"] for each in PACKAGE.iter(f"{WIX}Component")]
    ours = [each.attrib["Guid"] for each in listed.iter(f"{WIX}Component")]
    everyone = [*kept, *ours, msi.UPGRADE_CODE]
    assert len(set(everyone)) == len(everyone)
    assert all(str(UUID(each)).upper() == each for each in everyone)
    elsewhere = shutil.copytree(tree, tmp_path / "elsewhere" / "callside")
    (elsewhere / "_internal" / "new.dll").write_bytes(b"")
    later = read(msi.listed(elsewhere, tmp_path))
    again = [each.attrib["Guid"] for each in later.iter(f"{WIX}Component")]
    assert set(ours) < set(again)
    # What installed packages are found by, for ever.
    assert msi.UPGRADE_CODE == "7C1B9B0A-4C0B-4E0F-9C06-0F5B7B1B4E55"


def test_every_file_of_a_tree_is_listed_once_and_belongs_to_the_program(tree: Path, tmp_path: Path):
    listed = read(msi.listed(tree, tmp_path))
    sources = [each.attrib["Source"] for each in listed.iter(f"{WIX}File")]
    files = [path for path in tree.rglob("*") if path.is_file()]
    assert sorted((tmp_path / source).resolve() for source in sources) == sorted(files)
    components = {each.attrib["Id"] for each in listed.iter(f"{WIX}Component")}
    assert components == {each.attrib["Id"] for each in listed.iter(f"{WIX}ComponentRef")}


def test_a_link_is_one_argument_behind_two_hyphens_in_both_installers():
    values = {each.get("Id"): each.get("Value") for each in PACKAGE.iter(f"{WIX}RegistryValue")}
    assert values["LinkCommand"] == '"[INSTALLDIR]callside-window.exe" -- "%1"'
    assert values["LinkMark"] == ""
    assert (
        '"${LINKS}\\shell\\open\\command" "" \'"$INSTDIR\\callside-window.exe" -- "%1"\'' in SCRIPT
    )


def test_the_window_starts_at_logon_only_where_it_is_asked_for():
    features = {each.attrib["Id"]: each for each in PACKAGE.iter(f"{WIX}Feature")}
    assert int(features["Autostart"].attrib["Level"]) > 1
    refs = {each.attrib["Id"] for each in features["Autostart"].iter(f"{WIX}ComponentRef")}
    assert refs == {"AtLogon"}
    assert 'AUTOSTART="1"' in msi.CONDITIONS
    assert "AUTOSTART" in msi.SECURE.split(";")


def test_no_installer_knows_where_agents_keep_their_data():
    for text in (SCRIPT, msi.SOURCE.read_text("utf-8")):
        assert not re.search(r"appdata|\$profile|\$documents|users\\", text, re.IGNORECASE)


def test_a_removal_names_each_file_beside_the_one_folder_that_is_all_ours(tree: Path):
    told = nsis.removed(tree)
    beside = [p for p in tree.rglob("*") if p.is_file() and "_internal" not in p.parts]
    for path in beside:
        place = str(path.relative_to(tree)).replace("/", "\\")
        assert f'  Delete "$INSTDIR\\{place}"\n' in told
    assert told.count("Delete ") == len(beside)
    assert "/r" not in told
    assert [line for line in SCRIPT.splitlines() if "RMDir /r" in line] == [
        '  RMDir /r "$INSTDIR\\_internal"'
    ]


def test_a_setup_program_brings_each_file_once_in_an_order_that_no_disk_decides(tree: Path):
    (tree / "_internal" / "a$b.dll").write_bytes(b"")
    lines = nsis.brought(tree).splitlines()
    assert (lines[0], lines[-1]) == ("!macro InstallListed", "!macroend")
    place, brought = "", []
    for line in lines[1:-1]:
        word, name = re.findall(r'^  (SetOutPath|File) "(?:/oname=)?([^"]+)"', line)[0]
        # In a script a variable begins with one dollar sign, and two are a name's own.
        name = name.replace("$$", "$")
        if word == "SetOutPath":
            place = name
        else:
            brought.append(f"{place}\\{name}")
    files = [path.relative_to(tree) for path in tree.rglob("*") if path.is_file()]
    assert sorted(brought) == sorted("\\".join(("$INSTDIR", *file.parts)) for file in files)
    elsewhere = shutil.copytree(tree, tree.parent / "copy")
    assert nsis.brought(elsewhere) == nsis.brought(tree).replace(str(tree), str(elsewhere))
    assert 'SetOutPath "$INSTDIR\\_internal"' in nsis.brought(tree)
    assert "File /r" not in SCRIPT


def test_a_setup_program_touches_nothing_while_a_program_of_it_runs():
    refuses = SCRIPT[SCRIPT.index("!macro RefuseWhileOpen") :].partition("!macroend")[0]
    asked = set(re.findall(r'WaitForEnd "([\w.-]+)"', refuses))
    assert asked == {f"{name}.exe" for name in appearance.DESCRIPTIONS}
    sections = re.findall(r'^Section(?: "Uninstall")?\n(.*?)^SectionEnd', SCRIPT, re.M | re.S)
    assert len(sections) == 2
    for section in sections:
        first = section.strip().splitlines()[0].strip()
        assert first == "!insertmacro RefuseWhileOpen"
    # Without this, a file that cannot be written is left out in silence.
    assert "\nAllowSkipFiles off\n" in SCRIPT


def test_the_document_names_every_exit_code_of_a_setup_program_and_only_those():
    told = DOCUMENT.read_text("utf-8")
    setup = told[told.index("callside-1.2.3-x64-setup.exe /S") :].partition("It writes no log")[0]
    named = set(re.findall(r"^\| (\d+) \|", setup, re.M))
    # 0 and 1 are NSIS's own: done, and cancelled.
    assert named == {"0", "1", *re.findall(r"SetErrorLevel (\d+)", SCRIPT)}


def test_the_lines_that_the_document_gives_to_it_are_found_and_speak_of_every_property():
    lines = WrittenLines.all()
    assert len(set(lines)) == len(lines) >= 12
    for said in (
        "msiexec /i",
        "msiexec /x",
        "/l*v",
        "-setup.exe /S",
        "uninstall.exe",
        "/D=",
        "_?=",
    ):
        assert any(said in line for line in lines), said
    told = DOCUMENT.read_text("utf-8")
    public = {"AUTOSTART", "INSTALLDIR", "WHILEOPEN"}
    assert public == set(re.findall(r"^\| `([A-Z]+)` \|", told, re.M))
    assert public <= set(msi.SECURE.split(";"))


def test_licence_and_policy_templates_come_with_the_program(tree: Path):
    there = {path.relative_to(tree).as_posix() for path in tree.rglob("*") if path.is_file()}
    assert {"LICENSE.txt", "THIRD-PARTY-NOTICES.txt"} <= there
    for name in ("callside.admx", "en-US/callside.adml", "de-DE/callside.adml", "sample.json"):
        assert f"policies/{name}" in there
    assert not any(name.endswith(".mobileconfig") for name in there)


def test_windows_is_told_how_to_treat_the_programs():
    manifest = read(appearance.MANIFEST)
    said = {each.tag.partition("}")[2]: each for each in manifest.iter()}
    assert said["requestedExecutionLevel"].attrib["level"] == "asInvoker"
    assert said["dpiAwareness"].text == "PerMonitorV2"
    assert said["longPathAware"].text == "true"
    assert said["activeCodePage"].text == "UTF-8"


def test_what_is_only_there_for_wine_is_found_in_a_tree(tree: Path):
    assert package_windows.strangers(tree) == []
    aids = [source.stem for source in (ROOT / "packaging/windows/wine_aids").glob("*.c")]
    assert {"icuuc", "mscms"} <= set(aids)
    for aid in aids:
        (tree / "_internal" / f"{aid.upper()}.DLL").write_bytes(b"MZ")
    (tree / "_internal" / "msvcp140.dll").write_bytes(b"MZ".ljust(64) + b"Wine builtin DLL")
    assert len(package_windows.strangers(tree)) == len(aids) + 1


@needs_wixl
@pytest.mark.parametrize("flavour", ["agent", "supervisor"])
def test_a_package_holds_the_tree_and_is_the_same_twice(flavour: str, tree: Path, tmp_path: Path):
    first = msi.make(tree, flavour, "1.2.3", tmp_path / "one" / "package.msi", EPOCH)
    # In another folder: nothing of where it was made is in it.
    second = msi.make(tree, flavour, "1.2.3", tmp_path / "and" / "two" / "package.msi", EPOCH)
    assert first.read_bytes() == second.read_bytes()
    names = {row.split("\t")[2].rpartition("|")[2] for row in _rows(first, "File")}
    assert names == {path.name for path in tree.rglob("*") if path.is_file()}
    properties = dict(row.split("\t") for row in _rows(first, "Property"))
    assert properties["UpgradeCode"] == f"{{{msi.UPGRADE_CODE}}}"
    assert properties["ALLUSERS"] == "1"
    assert properties["ProductName"] == msi.NAMES[flavour]
    bounds = {row.split("\t")[-1]: row.split("\t")[1:5] for row in _rows(first, "Upgrade")}
    # With the version itself (768), which the other flavour may have.
    assert bounds["OLDER_FOUND"] == ["0.0.0", "1.2.3", "", "768"]
    assert bounds["NEWER_FOUND"] == ["1.2.3", "", "", "2"]
    actions = {row.split("\t")[0] for row in _rows(first, "InstallExecuteSequence")}
    assert {"FindRelatedProducts", "RemoveExistingProducts", "LaunchConditions"} <= actions
    menu = {row.split("\t")[2] for row in _rows(first, "Shortcut")}
    assert menu == {"Callside"} | ({"Callside Supervisor"} if flavour == "supervisor" else set())


@needs_wixl
def test_a_package_looks_for_an_open_window_before_it_changes_anything(tree: Path, tmp_path: Path):
    package = msi.make(tree, "agent", "1.2.3", tmp_path / "package.msi", EPOCH)
    order = {
        row.split("\t")[0]: row.split("\t") for row in _rows(package, "InstallExecuteSequence")
    }
    place = {name: int(row[2]) for name, row in order.items()}
    assert place["AppSearch"] < place["SameFolder"] < place["CostFinalize"]
    assert place["AppSearch"] < place["LookForOpen"] < place["RefuseWhileOpen"]
    assert place["RefuseWhileOpen"] < place["InstallValidate"] < place["RemoveExistingProducts"]
    refused = order["RefuseWhileOpen"][1]
    assert refused.startswith('CALLSIDE_OPEN AND NOT WHILEOPEN="1" AND (NOT Installed OR ')
    assert 'REMOVE="ALL"' in refused
    # The older one is removed within an upgrade that has looked already.
    assert order["LookForOpen"][1] == "NOT UPGRADINGPRODUCTCODE"
    actions = {row.split("\t")[0]: row.split("\t")[1:] for row in _rows(package, "CustomAction")}
    assert actions["SameFolder"][:3] == ["51", "INSTALLDIR", "[FOLDER_BEFORE]"]
    assert order["SameFolder"][1] == "FOLDER_BEFORE AND NOT INSTALLDIR"
    assert actions["LookForOpen"][:3] == ["65", "OpenPrograms", "look_for_open"]
    assert actions["RefuseWhileOpen"][0] == "19"
    assert "[CALLSIDE_OPEN]" in actions["RefuseWhileOpen"][2]
    places = {row.split("\t")[0]: row.split("\t")[2:5] for row in _rows(package, "RegLocator")}
    assert places["FolderBefore"] == ["Software\\Callside\\Callside", "Folder", "18"]
    library = subprocess.run(
        ["msiinfo", "extract", str(package), "Binary.OpenPrograms"], check=True, capture_output=True
    ).stdout
    assert library.startswith(b"MZ")
    assert b"look_for_open\0" in library
    for program in ("callside-window.exe", "callside.exe"):
        assert program.encode("utf-16-le") in library
    # Never a restart in the middle of somebody's call: 3010 says that one is due.
    properties = dict(row.split("\t") for row in _rows(package, "Property"))
    assert properties["REBOOT"] == "ReallySuppress"


@needs_makensis
def test_a_setup_program_is_the_same_twice_and_keeps_its_own_version(tree: Path, tmp_path: Path):
    one, two, newer = (
        nsis.make(
            tree, "agent", version, tmp_path / folder / "callside-setup.exe", EPOCH, quickly=True
        )
        for folder, version in (("one", "1.2.3"), ("and/two", "1.2.3"), ("newer", "1.2.4"))
    )
    assert one.read_bytes() == two.read_bytes()
    assert newer.read_bytes() != one.read_bytes()
    assert "1.2.4".encode("utf-16-le") in newer.read_bytes()


@needs_wixl
def test_versions_and_flavours_are_products_of_their_own(tree: Path, tmp_path: Path):
    codes = set()
    for flavour, version in (("agent", "1.2.3"), ("agent", "1.2.4"), ("supervisor", "1.2.3")):
        package = msi.make(tree, flavour, version, tmp_path / flavour / f"{version}.msi", EPOCH)
        properties = dict(row.split("\t") for row in _rows(package, "Property"))
        codes.add(properties["ProductCode"])
    assert len(codes) == 3


@pytest.mark.parametrize("flavour", ["agent", "supervisor"])
def test_what_was_built_here_has_nothing_of_wine(flavour: str):
    tree, package = BUILT / flavour / "callside", BUILT / package_windows.names(flavour)[0]
    if not tree.exists() or not package.exists() or not shutil.which("msiinfo"):
        pytest.skip("python3 dev.py package --windows builds it")
    assert package_windows.strangers(tree) == []
    packed = {row.split("\t")[2].rpartition("|")[2].lower() for row in _rows(package, "File")}
    aids = {f"{aid.stem}.dll" for aid in (ROOT / "packaging/windows/wine_aids").glob("*.c")}
    assert packed
    assert not packed & aids


def _rows(package: Path, table: str) -> list[str]:
    words = ["msiinfo", "export", str(package), table]
    done = subprocess.run(words, check=True, capture_output=True, encoding="cp1252")
    return done.stdout.splitlines()[3:]
