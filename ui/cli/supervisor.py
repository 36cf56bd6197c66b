"""`callside supervisor`: opens the supervisor's window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from ui.cli.program import Chosen


@click.command()
@click.pass_obj
def supervisor(chosen: Chosen) -> None:
    """Open the supervisor's window: imports, patterns, people, search."""
    if chosen.passphrase_file is not None:
        raise click.UsageError("--passphrase-file is for commands; the window asks for it.")
    from ui.supervisor.application import open_supervisor_window

    raise SystemExit(open_supervisor_window(chosen.profile, key_file=chosen.key_file))
