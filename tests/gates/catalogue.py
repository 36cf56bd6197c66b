"""The catalogues of the window's words: made from the code, plural forms filled, compiled.

`python3 dev.py words` renews `resources/translations/`. English stands in the code; its catalogue
holds the plural forms only ("%n day(s) late" becomes "1 day late" and "2 days late"). The other
languages are written by people; what the code says anew waits there as `type="unfinished"`.
"""

from __future__ import annotations

import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

from app.languages import LANGUAGES, SOURCE_LANGUAGE
from tests.gates import translations

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"


def catalogue_of(language: str) -> Path:
    """The file with the words of a language."""
    return FOLDER / f"callside_{language}.ts"


def tool(name: str) -> str:
    """The path of a tool that comes with PySide6."""
    return str(Path(sysconfig.get_path("scripts")) / name)


def sources() -> list[str]:
    """Every module with words, from the project's root, in a stable order."""
    return sorted(str(path.relative_to(ROOT)) for path in (ROOT / "ui").rglob("*.py"))


def update(catalogue: Path) -> None:
    """Bring a catalogue up to date with the code; what no code says any more goes."""
    former = _finished(catalogue) if catalogue.exists() else {}
    language = catalogue.stem.rpartition("_")[2]
    command = [tool("pyside6-lupdate"), "-silent", "-no-obsolete", "-locations", "none"]
    command += ["-source-language", "en_US", "-disable-heuristic", "sametext"]
    command += ["-disable-heuristic", "similartext"]
    command += ["-target-language", "en_US" if language == SOURCE_LANGUAGE else language]
    command += [*sources(), "-ts", str(catalogue)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"pyside6-lupdate failed: {done.stderr}")
    tree = ET.parse(catalogue)  # noqa: S314 - written by lupdate just now
    mark_plurals(tree)
    _keep(tree, former)
    if language == SOURCE_LANGUAGE:
        fill_plurals(tree)
    _write(tree, catalogue)


def mark_plurals(tree: ET.ElementTree[ET.Element]) -> None:
    """Mark every text with %n as a plural with forms to fill: lupdate sees those of `translate`
    only with a literal number."""
    for message in tree.iter("message"):
        translation = message.find("translation")
        if "%n" not in (message.findtext("source") or "") or translation is None:
            continue
        message.set("numerus", "yes")
        for _ in range(translations.FORMS - len(translation)):
            ET.SubElement(translation, "numerusform")


def fill_plurals(tree: ET.ElementTree[ET.Element]) -> None:
    """Give every English plural that has no forms yet its two forms."""
    for message in tree.iter("message"):
        translation = message.find("translation")
        if message.get("numerus") != "yes" or translation is None:
            continue
        if all(form.text for form in translation):
            continue
        source = message.findtext("source") or ""
        translation.clear()
        for text in (source.replace("(s)", ""), source.replace("(s)", "s")):
            ET.SubElement(translation, "numerusform").text = text


def _finished(catalogue: Path) -> dict[tuple[str, str, str], ET.Element]:
    """What is translated in a catalogue, by context, text and comment."""
    tree = ET.parse(catalogue)  # noqa: S314 - our own file
    found = {}
    for key, message in _messages(tree):
        translation = message.find("translation")
        if translation is not None and translation.get("type") is None:
            found[key] = translation
    return found


def _keep(tree: ET.ElementTree[ET.Element], former: dict[tuple[str, str, str], ET.Element]) -> None:
    """Put back what lupdate dropped: the forms of a plural that it does not know for one."""
    for key, message in _messages(tree):
        translation, known = message.find("translation"), former.get(key)
        if translation is None or known is None or translation.get("type") is None:
            continue
        if bool(len(known)) == (message.get("numerus") == "yes"):
            message.remove(translation)
            message.append(known)


def _messages(
    tree: ET.ElementTree[ET.Element],
) -> Iterator[tuple[tuple[str, str, str], ET.Element]]:
    for context in tree.iter("context"):
        for message in context.iter("message"):
            source, comment = message.findtext("source"), message.findtext("comment")
            yield (context.findtext("name") or "", source or "", comment or ""), message


def _write(tree: ET.ElementTree[ET.Element], catalogue: Path) -> None:
    ET.indent(tree, "    ")
    text = ET.tostring(tree.getroot(), encoding="unicode")
    catalogue.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', "utf-8"
    )


def compile_catalogue(catalogue: Path, target: Path | None = None) -> None:
    """Make the .qm that the program loads."""
    target = target or catalogue.with_suffix(".qm")
    command = [tool("pyside6-lrelease"), str(catalogue), "-qm", str(target), "-silent"]
    subprocess.run(command, check=True)


def messages(catalogue: Path) -> set[tuple[str, str, str]]:
    """What a catalogue holds: context, text, and whether it has a plural."""
    tree = ET.parse(catalogue)  # noqa: S314 - our own file
    return {(key[0], key[1], each.get("numerus") or "") for key, each in _messages(tree)}


def faults() -> list[str]:
    """Everything that is wrong with the catalogues, a line each."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / f"callside_{SOURCE_LANGUAGE}.ts"
        update(fresh)
        said = messages(fresh)
        found = [
            f"{context}: {text!r} is not asked for by `self.tr`: it would stay English"
            for context, text, _ in sorted(said)
            if not context.isidentifier()
        ]
        for language in LANGUAGES:
            found += _faults_of(language, said, Path(folder) / "fresh.qm")
        return found


def _faults_of(language: str, said: set[tuple[str, str, str]], fresh: Path) -> list[str]:
    catalogue = catalogue_of(language)
    if not catalogue.exists():
        return [f"{language}: there is no {catalogue.name}; `dev.py words` makes it"]
    found = [
        f"{language}: {context}: {text!r} is not the same in the code and in the catalogue"
        for context, text, _ in sorted(said ^ messages(catalogue))
    ]
    found += [f"{language}: {fault}" for fault in translations.faults(catalogue, language)]
    compile_catalogue(catalogue, fresh)
    compiled = catalogue.with_suffix(".qm")
    if not compiled.exists() or compiled.read_bytes() != fresh.read_bytes():
        found.append(f"{language}: {compiled.name} is not what {catalogue.name} says")
    return found


def main() -> int:
    """Renew the catalogues, or say with `--check` what is wrong with them."""
    if "--check" in sys.argv[1:]:
        found = faults()
        for fault in found:
            print(fault)
        return 1 if found else 0
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        update(catalogue_of(language))
        compile_catalogue(catalogue_of(language))
        waiting = translations.faults(catalogue_of(language), language)
        print(f"{language}: {len(waiting)} to mend")
    return 0


if __name__ == "__main__":
    sys.exit(main())
