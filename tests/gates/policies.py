"""The files that IT rolls policy out with, made from the schema: `python3 dev.py policy`.

`--check` says which are not what the schema makes, and changes nothing.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree as ET

from tests.gates import policy_templates
from tests.gates.catalogue import catalogue_of

ROOT = Path(__file__).resolve().parents[2]
FOLDER = Path("packaging/policies")
DOCUMENT = Path("docs/policy.md")
BEGIN, END = "<!-- policy:begin -->\n", "<!-- policy:end -->\n"

GERMAN = {
    "Callside": "Callside",
    policy_templates.PARTS["Set"]: "Wörter, eines je Zeile:",
    policy_templates.PARTS["Words"]: "Wörter, eines je Zeile; höchstens {most}.",
    policy_templates.PARTS["Place"]: (
        "Ganze Pfade; ~, %LOCALAPPDATA%, %APPDATA%, %USERPROFILE%, %USERNAME% sind bekannt."
    ),
    policy_templates.PARTS["Managed"]: ("Nur als Vorgabe: es kann nicht bloß empfohlen werden."),
    "Callside (recommended)": "Callside (empfohlen)",
    "If the policy cannot be believed: {value}.": (
        "Wenn der Richtlinie nicht zu trauen ist: {value}."
    ),
    "If the policy cannot be believed, the person's own choice holds.": (
        "Wenn der Richtlinie nicht zu trauen ist, gilt die eigene Wahl der Person."
    ),
    policy_templates.PARTS["Links"]: (
        'Eine JSON-Liste: [{"title": "CRM", "url": "https://crm.example/{number}"}]'
    ),
}
"""The words of the templates alone; all others are those of the window."""


def made(root: Path = ROOT) -> dict[Path, str]:
    """Every file that is made from the schema, by its path from the project's root."""
    document = (root / DOCUMENT).read_text("utf-8")
    before, _, rest = document.partition(BEGIN)
    _, _, after = rest.partition(END)
    german = _german()
    return {
        FOLDER / "callside.schema.json": policy_templates.json_schema(),
        FOLDER / "callside.admx": policy_templates.admx(),
        FOLDER / "en-US" / "callside.adml": policy_templates.adml(policy_templates.in_english),
        FOLDER / "de-DE" / "callside.adml": policy_templates.adml(
            lambda context, text: german.get((context, text), text)
        ),
        FOLDER / "callside.mobileconfig": policy_templates.mac_profile(),
        FOLDER / "sample.json": policy_templates.sample_file(),
        DOCUMENT: f"{before}{BEGIN}\n{policy_templates.table()}\n{END}{after}",
    }


def _german() -> Mapping[tuple[str, str], str]:
    words = {("Policy", text): german for text, german in GERMAN.items()}
    tree = ET.parse(catalogue_of("de"))  # noqa: S314 - a file of this project
    for context in tree.iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            told = message.findtext("translation")
            if told:
                words[name, message.findtext("source") or ""] = told
    return words


def main(arguments: list[str], root: Path = ROOT) -> int:
    """Write the files, or with `--check` name those that differ; returns the exit code."""
    stale = 0
    for path, text in made(root).items():
        file = root / path
        if file.exists() and file.read_text("utf-8") == text:
            continue
        if "--check" in arguments:
            print(f"{path} is not what the schema makes: python3 dev.py policy")
            stale = 1
        else:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8", newline="\n")
            print(f"{path} is renewed")
    return stale


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
