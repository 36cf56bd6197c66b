"""Manual pages, made from what the programs say of themselves and from the documents.

python packaging/linux/man_pages.py FOLDER      callside.1, callside-window.1, callside-hook.1
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT)] if str(ROOT) not in sys.path else []

import click  # noqa: E402

from app.version import VERSION  # noqa: E402
from ui.cli.program import program  # noqa: E402
from ui.phone import hook  # noqa: E402

SUMMARY = "a calm window beside the phone for difficult calls"

_FILES = (
    (
        "~/.local/share/callside/",
        """The profile of a person: the encrypted log, its backups, settings. No package, and no
        removal of one, ever touches it. $XDG_DATA_HOME/callside/ where that variable is set.""",
    ),
    (
        "/etc/callside/policies/managed/*.json, /etc/callside/policies/recommended/*.json",
        """What the house's IT sets and locks, and what it recommends; root's, writable by nobody
        else.""",
    ),
    (
        "~/.config/autostart/org.callside.Callside.desktop",
        "Opens the window with the session, where somebody switched that on.",
    ),
)
_WINDOW = """
Opens Callside's window; one that is open already for the same profile comes to the front. It is
the program of callside(1) for menus, links and the start of a session.

With the word supervisor it opens the supervisor's window, where that is installed.

A LINK of the scheme callside: shows the card of the caller whom it names, not saved and marked as
unverified. Whatever stands behind the two dashes is neither an option nor a command.
"""
_ENVIRONMENT = (
    ("CALLSIDE_PROFILE", "The folder of the profile, where --profile does not name one."),
)


def escaped(text: str) -> str:
    """Text as troff prints it, each line as it stands."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("’", "\\(cq")
    return re.sub(r"(?m)^([.'])", r"\\&\1", text)


def marked(text: str) -> str:
    """A line of Markdown: code and strong words in bold, links by their words alone."""
    text = re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", text.replace("\\|", "|"))
    parts = re.split(r"(`[^`]+`|\*\*[^*]+\*\*)", text)
    return "".join(
        rf"\fB{escaped(part.strip('`*'))}\fR" if index % 2 else escaped(part)
        for index, part in enumerate(parts)
    )


def head(name: str, summary: str, day: date) -> Iterator[str]:
    """The first lines of a page."""
    yield f'.TH {name.upper()} 1 "{day.isoformat()}" "callside {VERSION}" "User Commands"'
    # Names and options are not cut at the ends of lines, and no space is stretched.
    yield from (".nh", ".ad l")
    yield from (".SH NAME", f"{escaped(name)} \\- {escaped(summary)}")


def named(title: str, rows: tuple[tuple[str, str], ...]) -> Iterator[str]:
    """A section of names and what each is."""
    yield f".SH {title}"
    for name, meaning in rows:
        yield from (".TP", rf"\fB{escaped(name)}\fR", escaped(" ".join(meaning.split())))


def options(command: click.Command, context: click.Context) -> Iterator[str]:
    """The options of a command as its help says them."""
    for parameter in command.get_params(context):
        record = parameter.get_help_record(context)
        # What stands in the line already needs a row only where something is said of it.
        if record is not None and (record[1] or isinstance(parameter, click.Option)):
            yield from (".TP", rf"\fB{escaped(record[0])}\fR", escaped(record[1]) or r"\&")


def paragraphs(text: str) -> Iterator[str]:
    """Help in paragraphs; behind `\\b` lines stay as they are."""
    for part in re.split(r"\n\s*\n", (text or "").strip()):
        if part.startswith("\b"):
            yield from (".PP", ".nf", escaped(part.strip("\b\n")), ".fi")
        else:
            yield from (".PP", escaped(" ".join(part.split())))


def commands(
    group: click.Group, path: tuple[str, ...], above: click.Context
) -> Iterator[tuple[tuple[str, ...], click.Command, click.Context]]:
    """Every command that does something, with its words, in their order."""
    for name in group.list_commands(above):
        command = group.get_command(above, name)
        if command is None or command.hidden:
            continue
        context = click.Context(command, info_name=name, parent=above, max_content_width=10_000)
        if isinstance(command, click.Group) and not command.invoke_without_command:
            yield from commands(command, (*path, name), context)
        else:
            yield (*path, name), command, context
            if isinstance(command, click.Group):
                yield from commands(command, (*path, name), context)


def callside(day: date) -> str:
    """The page of the command and all its commands."""
    context = click.Context(program, info_name="callside", max_content_width=10_000)
    lines = [*head("callside", SUMMARY, day), ".SH SYNOPSIS"]
    for line in (
        "callside [OPTIONS]",
        "callside [OPTIONS] COMMAND [ARGS]...",
        "callside -- LINK",
    ):
        lines += [rf"\fB{escaped(line)}\fR", ".br"]
    lines += [".SH DESCRIPTION", *paragraphs(program.help or "")]
    lines += [
        ".PP",
        escaped("A window and commands may run at once; a command that writes waits its turn."),
        ".SH OPTIONS",
        *options(program, context),
        ".SH COMMANDS",
    ]
    for path, command, inner in commands(program, (), context):
        pieces = " ".join(command.collect_usage_pieces(inner))
        lines += [f'.SS "{escaped(" ".join(("callside", *path)))} {escaped(pieces)}"']
        lines += paragraphs(command.help or "")
        lines += options(command, inner)
    lines += named("EXIT STATUS", exit_codes())
    lines += [*named("FILES", _FILES), *named("ENVIRONMENT", _ENVIRONMENT)]
    return page(lines, "callside-window", "callside-hook")


def window(day: date) -> str:
    """The page of the program that opens the window."""
    context = click.Context(program, info_name="callside-window", max_content_width=10_000)
    lines = [*head("callside-window", "open the window of Callside", day), ".SH SYNOPSIS"]
    for line in (
        "callside-window [OPTIONS]",
        "callside-window [OPTIONS] supervisor",
        "callside-window -- LINK",
    ):
        lines += [rf"\fB{escaped(line)}\fR", ".br"]
    lines += [
        ".SH DESCRIPTION",
        *paragraphs(_WINDOW),
        ".SH OPTIONS",
        *options(program, context),
        *named("FILES", _FILES),
        *named("ENVIRONMENT", _ENVIRONMENT),
    ]
    return page(lines, "callside", "callside-hook")


def hook_page(day: date) -> str:
    """The page of the command that telephones run, from its own words and its document."""
    text = (ROOT / "docs" / "phone" / "hook.md").read_text(encoding="utf-8")
    lines = [*head("callside-hook", "tell Callside what a telephone did", day), ".SH SYNOPSIS"]
    usage = re.search(r"\n\n((?:    .*\n)+)\n", hook.__doc__ or "")
    assert usage is not None
    lines += [".nf", *(escaped(line.strip()) for line in usage[1].splitlines()), ".fi"]
    told = re.search(
        r"\nIt prints nothing.*?(?=\n## )", re.sub(r"\s\(\[.*?\)\)", "", text), re.DOTALL
    )
    assert told is not None
    lines.append(".SH DESCRIPTION")
    for part in told[0].strip().split("\n\n"):
        lines += [".PP", marked(" ".join(part.split()))]
    first = text.partition("\n## ")[0]
    lines.append(".SH ARGUMENTS")
    for words, meaning in re.findall(r"^\| (`.+?`) \| (.+) \|$", first, re.MULTILINE):
        lines += [".TP", marked(words), marked(meaning)]
    lines += named("ENVIRONMENT", _ENVIRONMENT)
    return page(lines, "callside", "callside-window")


def exit_codes() -> tuple[tuple[str, str], ...]:
    """What the codes mean, as docs/commands.md says it."""
    text = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
    section = text.partition("\n## Exit codes\n")[2].partition("\n## ")[0]
    return tuple(
        (code, meaning.replace("`", ""))
        for code, meaning in re.findall(r"^\| (\d+) \| (.+) \|$", section, re.MULTILINE)
    )


def page(lines: list[str], *others: str) -> str:
    """The whole page, with the pages that belong to it."""
    also = ", ".join(rf"\fB{escaped(other)}\fR(1)" for other in others)
    return "\n".join([*lines, ".SH SEE ALSO", f"{also}, /usr/share/doc/callside/"]) + "\n"


PAGES = {"callside": callside, "callside-window": window, "callside-hook": hook_page}


def write(folder: Path, day: date) -> list[Path]:
    """Write the pages into a folder; gives the files."""
    folder.mkdir(parents=True, exist_ok=True)
    files = []
    for name, make in PAGES.items():
        file = folder / f"{name}.1"
        file.write_text(make(day), encoding="utf-8")
        files.append(file)
    return files


if __name__ == "__main__":
    write(Path(sys.argv[1]), datetime.now(tz=UTC).date())
