"""The documents are true to the tree: their links lead somewhere, their commands are there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import click
import pytest

import dev
from ui.cli.program import program

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = sorted(
    [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "packaging").rglob("*.md")]
)
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
COMMAND = re.compile(r"`callside (?!:)([^`\n]+)`|^ {4}callside ([^\n]+)$", re.MULTILINE)
IN_TABLE = re.compile(r"^\| `([a-z][^`\n]*)`", re.MULTILINE)
"""In the table of all commands their first word is left out."""

NO_COMMAND = "recovery identity 1"
"""What a key is derived for, in the record of that decision."""


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@cache
def headings(document: Path) -> frozenset[str]:
    """The anchors of a document, as they are made of its headings where it is read."""
    lines = re.sub(r"^```.*?^```", "", document.read_text("utf-8"), flags=re.DOTALL | re.MULTILINE)
    told = re.findall(r"^#+ (.+)$", lines, re.MULTILINE)
    plain = (re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", each) for each in told)
    return frozenset(re.sub(r"[^\w\- ]", "", each.lower()).replace(" ", "-") for each in plain)


@pytest.mark.parametrize("document", DOCUMENTS, ids=named)
def test_every_link_leads_to_a_file_and_a_heading(document: Path) -> None:
    for target in LINK.findall(document.read_text("utf-8")):
        if re.match(r"[a-z]+:", target):
            continue
        name, _, anchor = target.partition("#")
        file = document.parent / name if name else document
        assert file.exists(), f"{named(document)} leads to {target}"
        if anchor and file.suffix == ".md":
            assert anchor in headings(file.resolve()), f"{named(document)} leads to {target}"


def commands_in(document: Path) -> Iterator[list[str]]:
    """The words of every command that a document prints; of `show|run` each, and no comments."""
    text = document.read_text("utf-8").replace("\\|", "|")
    printed = [inline or line for inline, line in COMMAND.findall(text)]
    if document.name == "commands.md":
        printed += IN_TABLE.findall(text.partition("## Exit codes")[0])
    for each in printed:
        told = re.split(r"\s{2,}|[#>;]| [&|]", each)[0]
        words = re.sub(r"[\[\]…,]|=\w+", " ", told).split()
        ways = [word.split("|") for word in words[:3] if "|" in word] or [[""]]
        for choice in ways[0]:
            yield [choice if "|" in word else word for word in words if told != NO_COMMAND]


@pytest.mark.parametrize("document", DOCUMENTS, ids=named)
def test_every_command_that_is_printed_is_there(document: Path) -> None:
    for words in commands_in(document):
        told = f"{named(document)}: callside {' '.join(words)}"
        command: click.Command = program
        context = click.Context(program)
        options = {option for each in program.params for option in each.opts}
        for word in words:
            if word.startswith("--") and word != "--":
                names = {
                    option
                    for each in command.params
                    for option in (*each.opts, *each.secondary_opts)
                }
                assert word.partition("=")[0] in names | options | {"--help"}, told
            elif isinstance(command, click.Group) and re.fullmatch(r"[a-z][a-z-]*", word):
                found = command.get_command(context, word)
                assert found is not None, told
                command = found


WORD = re.compile(r"python3 dev\.py ([a-z-]+)")


def test_every_word_of_dev_py_is_in_the_table_for_contributors() -> None:
    told = re.findall(
        r"^\| `([a-z-]+)", (ROOT / "CONTRIBUTING.md").read_text("utf-8"), re.MULTILINE
    )
    assert set(dev.WORDS) - set(told) == set()


@pytest.mark.parametrize("document", DOCUMENTS, ids=named)
def test_every_word_of_dev_py_that_is_printed_is_there(document: Path) -> None:
    assert set(WORD.findall(document.read_text("utf-8"))) - set(dev.WORDS) == set()
