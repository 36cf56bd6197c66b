"""The catalogue of the window's words: made from the code, plural forms filled, compiled.

`python3 dev.py words` renews `resources/translations/`. English stands in the code; its catalogue
holds the plural forms only ("%n day(s) late" becomes "1 day late" and "2 days late").
"""

from __future__ import annotations

import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
ENGLISH = FOLDER / "callside_en.ts"


def tool(name: str) -> str:
    """The path of a tool that comes with PySide6."""
    return str(Path(sysconfig.get_path("scripts")) / name)


def sources() -> list[str]:
    """Every module with words, from the project's root, in a stable order."""
    return sorted(str(path.relative_to(ROOT)) for path in (ROOT / "ui").rglob("*.py"))


def update(catalogue: Path) -> None:
    """Bring a catalogue up to date with the code; what no code says any more goes."""
    command = [tool("pyside6-lupdate"), "-silent", "-no-obsolete", "-locations", "none"]
    command += ["-source-language", "en_US"]
    if catalogue.stem == ENGLISH.stem:
        command += ["-target-language", "en_US"]
    command += [*sources(), "-ts", str(catalogue)]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    mark_plurals(catalogue)


def mark_plurals(catalogue: Path) -> None:
    """Mark every text with %n as a plural: lupdate sees those of `translate` only with a literal
    number."""
    tree = ET.parse(catalogue)  # noqa: S314 - written by lupdate just now
    for message in tree.iter("message"):
        if "%n" in (message.findtext("source") or ""):
            message.set("numerus", "yes")
    _write(tree, catalogue)


def fill_plurals(catalogue: Path) -> None:
    """Give every English plural that has no forms yet its two forms."""
    tree = ET.parse(catalogue)  # noqa: S314 - written by lupdate just now
    for message in tree.iter("message"):
        if message.get("numerus") != "yes":
            continue
        source = message.findtext("source") or ""
        translation = message.find("translation")
        if translation is None:
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")]
        if len(forms) == 2 and all(forms):
            continue
        translation.clear()
        for text in (source.replace("(s)", ""), source.replace("(s)", "s")):
            ET.SubElement(translation, "numerusform").text = text
    _write(tree, catalogue)


def _write(tree: ET.ElementTree[ET.Element], catalogue: Path) -> None:
    ET.indent(tree, "    ")
    text = ET.tostring(tree.getroot(), encoding="unicode")
    catalogue.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n')


def compile_catalogue(catalogue: Path) -> None:
    """Make the .qm that the program loads."""
    target = catalogue.with_suffix(".qm")
    command = [tool("pyside6-lrelease"), str(catalogue), "-qm", str(target), "-silent"]
    subprocess.run(command, check=True)


def messages(catalogue: Path) -> set[tuple[str, str, str]]:
    """What a catalogue holds: context, text, and whether it has a plural."""
    found = set()
    for context in ET.parse(catalogue).iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            key = (context.findtext("name") or "", message.findtext("source") or "")
            found.add((*key, message.get("numerus") or ""))
    return found


def stale() -> set[tuple[str, str, str]]:
    """Messages that stand in the code or in the catalogue, but not in both."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "callside_en.ts"
        update(fresh)
        return messages(fresh) ^ messages(ENGLISH)


def main() -> int:
    """Renew the catalogue, or say with `--check` what is stale."""
    if "--check" in sys.argv[1:]:
        found = sorted(stale())
        for context, text, _ in found:
            print(f"{context}: {text!r} is not the same in the code and in the catalogue")
        return 1 if found else 0
    FOLDER.mkdir(parents=True, exist_ok=True)
    for catalogue in sorted({ENGLISH, *FOLDER.glob("callside_*.ts")}):
        update(catalogue)
        if catalogue == ENGLISH:
            fill_plurals(catalogue)
        compile_catalogue(catalogue)
    return 0


if __name__ == "__main__":
    sys.exit(main())
