"""`callside autostart`: whether the window opens when this person logs in."""

from __future__ import annotations

import json

import click

from app.autostart.autostart import KEY, autostart_of
from app.policy.in_force import policy_in_force
from app.problems import Problem
from ui.cli.program import Chosen


@click.group()
def autostart() -> None:
    """Open the window when you log in, or not."""


@autostart.command()
@click.pass_obj
def on(chosen: Chosen) -> None:
    """Open the window with each of your sessions from now on."""
    _switch(chosen, on=True)


@autostart.command()
@click.pass_obj
def off(chosen: Chosen) -> None:
    """Open it no more by itself."""
    _switch(chosen, on=False)


@autostart.command()
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@click.pass_obj
def show(chosen: Chosen, as_json: bool) -> None:
    """Say whether it is on."""
    is_on = autostart_of(chosen.profile, chosen.key_file).is_on()
    click.echo(json.dumps({"on": is_on}) if as_json else ("on" if is_on else "off"))


def _switch(chosen: Chosen, *, on: bool) -> None:
    if KEY in policy_in_force().locked:
        raise Problem("setting_locked", key=KEY)
    autostart_of(chosen.profile, chosen.key_file).switch(on=on)
