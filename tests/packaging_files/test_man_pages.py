"""The manual pages say what the programs say of themselves."""

from __future__ import annotations

import re
import shutil
import subprocess
from datetime import date
from pathlib import Path

import click
import pytest

from tests.support.packaging_script import packaging_script
from ui.cli.program import COMMANDS, program
from ui.phone import hook

man_pages = packaging_script("linux/man_pages")
DAY = date(2026, 11, 22)


def plain(page: str) -> str:
    """A page without the marks of troff."""
    page = re.sub(r"\\f[BR]|\\&", "", page)
    return page.replace("\\-", "-").replace("\\(cq", "’").replace("\\e", "\\")


def leaves(group: click.Group, path: tuple[str, ...]):
    for name in group.list_commands(click.Context(group)):
        command = group.get_command(click.Context(group), name)
        assert command is not None
        if command.hidden:
            continue
        if isinstance(command, click.Group):
            yield from leaves(command, (*path, name))
        else:
            yield (*path, name), command


def test_every_command_and_option_is_there_in_the_words_of_its_help():
    page = plain(man_pages.callside(DAY))
    told = list(leaves(program, ("callside",)))
    assert len(told) > len(COMMANDS)
    for path, command in told:
        section = re.search(
            rf'^\.SS "{re.escape(" ".join(path))} (.*?)(?=^\.S[SH] )',
            page,
            re.MULTILINE | re.DOTALL,
        )
        assert section is not None, path
        assert (command.get_short_help_str(10_000).rstrip(".")) in " ".join(section[1].split())
        for option in command.params:
            if isinstance(option, click.Option):
                assert option.opts[0] in section[1], (path, option.opts)
                assert (option.help or "") in " ".join(section[1].split()), (path, option.opts)


@pytest.mark.parametrize("make", [man_pages.callside, man_pages.window])
def test_the_options_for_all_are_on_both_pages(make):
    page = plain(make(DAY))
    for option in program.params:
        assert isinstance(option, click.Option)
        assert option.opts[0] in page
        assert option.help is not None
        assert option.help in page


def test_the_page_of_the_hook_has_everything_that_it_understands():
    page = plain(man_pages.hook_page(DAY))
    arguments = page.partition(".SH ARGUMENTS")[2]
    for word in (*hook.KINDS, hook.NUMBER, *hook.OPTIONS):
        assert re.search(rf"^{word}\b|, {word}\b", arguments, re.MULTILINE), word


def test_every_exit_code_is_told():
    from ui.cli import exits

    codes = {value for name, value in vars(exits).items() if name.isupper() and name[0] != "_"}
    assert {int(code) for code, _ in man_pages.exit_codes()} == codes


@pytest.mark.skipif(not shutil.which("groff"), reason="groff is not here")
def test_troff_has_nothing_to_say_against_them(tmp_path: Path):
    for file in man_pages.write(tmp_path, DAY):
        said = subprocess.run(
            ["groff", "-man", "-ww", "-Tutf8", "-Kutf8", "-z", file], capture_output=True, text=True
        )
        assert (said.returncode, said.stderr) == (0, ""), file.name
