"""The gate of the catalogues: what is not translated, or not as its source asks for, is named."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.gates import catalogue, translations

MESSAGE = "<message{plural}><source>{source}</source><translation{state}>{text}</translation>"


def written(folder: Path, source: str, text: str, *, plural: bool = False, state: str = "") -> Path:
    """A German catalogue with one text."""
    message = MESSAGE.format(
        plural=' numerus="yes"' if plural else "",
        state=f' type="{state}"' if state else "",
        source=source,
        text=text,
    )
    file = folder / "callside_de.ts"
    file.write_text(
        f'<TS version="2.1" language="de"><context><name>Card</name>{message}</message>'
        "</context></TS>",
        "utf-8",
    )
    return file


def forms(*texts: str) -> str:
    return "".join(f"<numerusform>{text}</numerusform>" for text in texts)


@pytest.mark.parametrize(
    ("source", "text", "told"),
    [
        ("Calls", "", "is not translated"),
        ("Back to {name}", "Zurück", "lacks {name}"),
        ("Back", "Zurück zu {name}", "adds {name}"),
        ("Back to {name}", "Zurück zu {namen}", "lacks {name} and adds {namen}"),
        ("&amp;File", "Datei", "lacks &"),
        ("%1 of %2", "%1 von %1", "lacks %2 and adds %1"),
        ("Tension ", "Anspannung", "other space"),
    ],
)
def test_a_translation_that_differs_where_it_must_not_is_named(
    tmp_path: Path, source: str, text: str, told: str
) -> None:
    (fault,) = translations.faults(written(tmp_path, source, text), "de")
    assert told in fault
    assert fault.startswith("Card: ")


@pytest.mark.parametrize("state", ["unfinished", "vanished", "obsolete"])
def test_a_text_that_nobody_has_finished_is_named(tmp_path: Path, state: str) -> None:
    (fault,) = translations.faults(written(tmp_path, "Calls", "Anrufe", state=state), "de")
    assert state in fault


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (forms("%n Anruf"), "has 1 plural forms"),
        (forms("%n Anruf", ""), "is not translated"),
        (forms("%n Anruf", "Anrufe"), "lacks %n"),
    ],
)
def test_a_plural_needs_all_its_forms(tmp_path: Path, text: str, told: str) -> None:
    (fault,) = translations.faults(written(tmp_path, "%n call(s)", text, plural=True), "de")
    assert told in fault


def test_what_is_right_is_not_named(tmp_path: Path) -> None:
    right = written(tmp_path, "Back to {name}", "Zurück zu {name}")
    assert translations.faults(right, "de") == []
    plural = written(tmp_path, "%n call(s)", forms("%n Anruf", "%n Anrufe"), plural=True)
    assert translations.faults(plural, "de") == []


def test_english_stands_in_the_code_and_needs_its_plurals_alone(tmp_path: Path) -> None:
    assert translations.faults(written(tmp_path, "Calls", "", state="unfinished"), "en") == []
    plural = written(tmp_path, "%n call(s)", forms("%n call", ""), plural=True)
    assert len(translations.faults(plural, "en")) == 1


def test_renewing_keeps_what_people_wrote_and_takes_no_guess_for_it(tmp_path: Path) -> None:
    """lupdate knows no plural of `translate` with a number of a variable: it dropped the forms."""
    file = tmp_path / "callside_de.ts"
    catalogue.update(file)
    tree = ET.parse(file)  # noqa: S314 - written just now
    for message in tree.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        del translation.attrib["type"]
        for number, form in enumerate(translation):
            form.text = f"{number} {message.findtext('source')}"
        if not len(translation):
            translation.text = f"DE {message.findtext('source')}"
    tree.write(file, "utf-8")
    before = translations.faults(file, "de")
    catalogue.update(file)
    again = file.read_text("utf-8")
    assert translations.faults(file, "de") == before
    assert again.count("<numerusform>") == 2 * again.count('numerus="yes"')
    assert "unfinished" not in again
