"""`callside`: opens the window, or runs one command. Each command group is imported when named."""

from __future__ import annotations

from importlib import import_module

import click

from app.paths import Profile, profile
from app.problems import Problem
from ui.cli.exits import told_problems
from ui.standard_streams import hold_standard_streams

COMMANDS = {
    "autostart": "ui.cli.autostart:autostart",
    "backup": "ui.cli.backup:backup",
    "bundle": "ui.cli.bundle:bundle",
    "caller": "ui.cli.caller:caller",
    "demo": "ui.cli.demo:demo",
    "doctor": "ui.cli.doctor:doctor",
    "follow-ups": "ui.cli.follow_ups:follow_ups",
    "guard": "ui.cli.guard:guard_text",
    "import": "ui.cli.import_bundles:import_bundles",
    "key": "ui.cli.key:key",
    "log": "ui.cli.log:log",
    "open-link": "ui.cli.open_link:open_link",
    "own-data": "ui.cli.own_data:own_data",
    "phone": "ui.cli.phone:phone",
    "playbook": "ui.cli.playbook:playbook",
    "policy": "ui.cli.policy:policy",
    "publish": "ui.cli.publish:publish",
    "report": "ui.cli.report:report",
    "restore": "ui.cli.restore:restore",
    "retention": "ui.cli.retention:retention",
    "style": "ui.cli.style:style",
    "supervisor": "ui.cli.supervisor:supervisor",
    "support": "ui.cli.support:support",
    "team": "ui.cli.team:team",
    "version": "ui.cli.version:version",
}

FOR_ALL = ("--profile", "--key-file")
"""Options that stand before a command, each with its value."""


class LazyGroup(click.Group):
    """A group that imports the module of a command only when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        place = COMMANDS.get(cmd_name)
        if place is None:
            return None
        module, name = place.split(":")
        command: click.Command = getattr(import_module(module), name)
        return command

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; what keeps a store from it is written down (docs/support.md)."""
        try:
            return super().invoke(ctx)
        except Problem as problem:
            if isinstance(ctx.obj, Chosen):
                from ui.support.command_record import note_problem

                note_problem(ctx.obj.profile, problem)
            raise


class Chosen:
    """What was chosen for all commands: the profile, and the files that hold key or passphrase."""

    def __init__(
        self, folder: str | None, key_file: str | None, passphrase_file: str | None = None
    ) -> None:
        self.profile: Profile = profile(folder)
        self.key_file = key_file
        self.passphrase_file = passphrase_file


@click.group(cls=LazyGroup, invoke_without_command=True)
@click.option("--profile", "folder", metavar="DIR", help="Keep everything under this folder.")
@click.option(
    "--key-file",
    metavar="FILE",
    help="Take the log's key from this file: for unattended use. A new log makes it.",
)
@click.option(
    "--passphrase-file",
    metavar="FILE",
    help="A command takes the log's passphrase from the first line of this file; - reads it.",
)
@click.option(
    "--selftest",
    "tests_itself",
    is_flag=True,
    help="Try every part of this installation in a profile that is thrown away; 1 on a fault.",
)
@click.pass_context
def program(
    ctx: click.Context,
    folder: str | None,
    key_file: str | None,
    passphrase_file: str | None,
    tests_itself: bool,
) -> None:
    """Open Callside's window, or run one command beside it."""
    if tests_itself:
        from ui.cli.selftest import run

        raise SystemExit(run())
    ctx.obj = Chosen(folder, key_file, passphrase_file)
    if ctx.invoked_subcommand is None:
        if passphrase_file is not None:
            raise click.UsageError("--passphrase-file is for commands; the window asks for it.")
        from ui.application import open_window

        raise SystemExit(open_window(ctx.obj.profile, key_file=key_file))


def as_link(arguments: list[str]) -> list[str]:
    """The arguments, where a `--` in the place of a command says that a link follows (C22).

    What stands behind it may be a stranger's: it is never a command or an option.
    """
    place = 0
    while place < len(arguments):
        word = arguments[place]
        if word == "--":
            return [*arguments[:place], "open-link", *arguments[place:]]
        if not word.startswith(FOR_ALL):
            break
        place += 1 if "=" in word else 2
    return arguments


def main(arguments: list[str]) -> int:
    """Run the program with these arguments (without its name); returns the exit code."""
    hold_standard_streams()
    arguments = as_link(arguments)
    with told_problems():
        try:
            # Not `program.main`: that ends with 1 where a pipe is closed, as for a found fault.
            with program.make_context("callside", arguments) as context:
                program.invoke(context)
        except click.exceptions.Exit as end:
            return end.exit_code
        except click.ClickException as wrong:
            wrong.show()
            return wrong.exit_code
        except click.exceptions.Abort:
            raise KeyboardInterrupt from None
    return 0
