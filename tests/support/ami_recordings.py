"""The recorded streams of a real exchange, where somebody has laid them beside the project.

They are those of VoIPGRID/cacofonisk (MIT), as JSON lists of frames; docs/phone/asterisk.md tells
how to get them.
"""

from __future__ import annotations

import json
import os
import tomllib
from dataclasses import dataclass
from pathlib import Path

from app.phone.event import PhoneEvent
from tests.support.ami_wire import Fields

ROOT = Path(__file__).resolve().parents[2]
EXPECTATIONS = ROOT / "tests" / "data" / "phone" / "ami_expectations.toml"
VARIABLE = "CALLSIDE_AMI_RECORDINGS"


@dataclass(frozen=True)
class Expected:
    """One reading of one recording: the telephones followed and what happens to them."""

    name: str
    devices: tuple[str, ...]
    lines: tuple[str, ...]

    def frames(self) -> list[Fields]:
        folder = recordings_folder()
        assert folder is not None
        read = json.loads((folder / f"{self.name}.json").read_text(encoding="utf-8"))
        return [dict(frame) for frame in read]


def recordings_folder() -> Path | None:
    """The folder with the recordings, None where there is none."""
    named = os.environ.get(VARIABLE)
    folder = Path(named) if named else ROOT.parent / "shared" / "telephony" / "ami"
    return folder if any(folder.glob("*.json")) else None


def recordings_told() -> str:
    """One sentence: whether the recordings are here, or how many are and what is missing."""
    wanted = {each.name for each in expectations()}
    folder = recordings_folder()
    if folder is None:
        return (
            f"The {len(wanted)} recordings of a real exchange were not replayed: no folder with "
            f"them beside the project or in {VARIABLE} (docs/phone/asterisk.md)."
        )
    here = {file.stem for file in folder.glob("*.json")} & wanted
    return f"{len(here)} of {len(wanted)} recordings of a real exchange are replayed."


def expectations() -> list[Expected]:
    """What was written by hand for each recording."""
    read = tomllib.loads(EXPECTATIONS.read_text(encoding="utf-8"))
    phones = read["phones"]
    return [
        Expected(
            each["name"],
            tuple(phones[letter] for letter in each["follow"]),
            tuple(_with_device(line, phones) for line in each["events"]),
        )
        for each in read["recording"]
    ]


def told(event: PhoneEvent) -> str:
    """An event in the form of the expectations, the device in full."""
    head = f"{event.kind} {event.way} {event.device} {event.id.rpartition('.')[2]}"
    return f"{head} | {event.number} | {event.name} | {event.cause}".rstrip(" |")


def _with_device(line: str, phones: dict[str, str]) -> str:
    head, *rest = (part.strip() for part in line.split("|"))
    kind, way, phone, serial = head.split()
    return " | ".join((f"{kind} {way} {phones[phone]} {serial}", *rest))
