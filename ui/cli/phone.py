"""`callside phone`: what telephones say, live or from a saved stream, and the exchange's secret."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from app.phone.event import PhoneEvent
from app.problems import Problem
from ui.cli.program import Chosen
from ui.cli.switched_off import expect_switched_on

_FOLLOW = click.option(
    "--device",
    "devices",
    multiple=True,
    metavar="DEVICE",
    help="A telephone to follow, as in PJSIP/1001, or 1001; may be given more than once.",
)


@click.group()
def phone() -> None:
    """What telephones say, live or from a saved stream."""
    expect_switched_on("phone")


@phone.command()
@click.argument("file", type=click.Path(path_type=Path))
@_FOLLOW
def replay(file: Path, devices: tuple[str, ...]) -> None:
    """Print what a saved stream tells, one event a line, as JSON."""
    from app.phone.saved_stream import replayed

    for event in replayed(file, devices):
        _print_event(event)


@phone.command()
@click.option(
    "--record",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="Also keep the exchange's stream in this new file, numbers and names masked.",
)
@_FOLLOW
@click.pass_obj
def listen(chosen: Chosen, record: Path | None, devices: tuple[str, ...]) -> None:
    """Connect to the exchange of the settings and print what happens, until Ctrl+C."""
    from dataclasses import replace

    from app.phone.ami_recording import AmiRecording
    from app.phone.ami_settings import ami_settings
    from app.policy.in_force import policy_in_force
    from app.settings import Settings

    settings = Settings(chosen.profile.settings_file, policy=policy_in_force())
    settings.load()
    exchange = ami_settings(settings)
    if devices:
        exchange = replace(exchange, devices=devices)
    secret = _secret(chosen)
    recording = None if record is None else AmiRecording(record, exchange.devices)
    from ui.phone.listening import listen_until_stopped

    try:
        listen_until_stopped(
            exchange,
            secret,
            on_event=_print_event,
            on_connected=lambda: _say(
                f"Connected to {exchange.host}; following {', '.join(exchange.devices)}."
            ),
            on_problem=_print_problem,
            on_frame=None if recording is None else recording.note,
        )
    finally:
        if recording is not None:
            recording.close()
    if recording is not None and recording.problem is not None:
        raise recording.problem


@phone.command()
@click.option("--forget", is_flag=True, help="Take the password out of the keyring.")
@click.pass_obj
def secret(chosen: Chosen, forget: bool) -> None:
    """Keep the exchange's password, read from standard input, in the keyring."""
    from app.phone.ami_settings import SECRET_NAME
    from ui.start import phone_secrets

    kept = phone_secrets(chosen.profile)
    if forget:
        kept.delete(SECRET_NAME)
        return
    if sys.stdin.isatty():
        given = click.prompt("Password of the exchange", hide_input=True, err=True)
    else:
        given = sys.stdin.readline().rstrip("\r\n")
    if not given:
        raise click.UsageError("no password was given")
    kept.set(SECRET_NAME, given)


def _secret(chosen: Chosen) -> str:
    from app.phone.ami_settings import SECRET_NAME
    from ui.start import phone_secrets

    found = phone_secrets(chosen.profile).get(SECRET_NAME)
    if not found:
        raise Problem("ami_no_secret")
    return found


def _print_event(event: PhoneEvent) -> None:
    told = {
        "kind": event.kind,
        "number": event.number,
        "name": event.name,
        "id": event.id,
        "device": event.device,
        "cause": event.cause,
        "way": event.way,
        "source": event.source,
        "sent_ms": event.sent_ms,
    }
    print(json.dumps(told, ensure_ascii=False), flush=True)


def _print_problem(problem: Problem) -> None:
    from ui.problem_words import in_one_line

    _say(in_one_line(problem))


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
