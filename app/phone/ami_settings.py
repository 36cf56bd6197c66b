"""Where the exchange is and which telephones of it are followed; the password is not among it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from app.phone.event import one_line
from app.problems import Problem
from app.settings import Settings

SECRET_NAME = "ami"
"""The name of the password in `app.phone.secrets`."""
TLS_PORT = 5039
PLAIN_PORT = 5038
_PIN = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True, kw_only=True)
class AmiSettings:
    """`devices` as in `PJSIP/1001`, or `1001` for any technology.

    With `tls` the certificate is checked: against those of the system, or against `ca_file` where
    the house has its own. `pin` is the SHA-256 of the exchange's own certificate in hex: with it
    that one certificate is taken, whoever signed it, and no other.
    """

    host: str
    user: str
    devices: tuple[str, ...]
    port: int = TLS_PORT
    tls: bool = True
    ca_file: Path | None = None
    pin: str = ""


def ami_settings(settings: Settings) -> AmiSettings:
    """What the settings say. Raises `Problem`: ami_not_set_up (missing), ami_pin_mistyped."""
    given = {key: one_line(settings.text(f"ami_{key}"), 200) for key in ("host", "user", "devices")}
    missing = tuple(key for key, text in given.items() if not text)
    if missing:
        raise Problem("ami_not_set_up", missing=missing)
    pin = checked_pin(settings.text("ami_pin"))
    ca_file = settings.text("ami_ca_file").strip()
    return AmiSettings(
        host=given["host"],
        port=settings.number("ami_port"),
        user=given["user"],
        devices=tuple(re.split(r"[,\s]+", given["devices"].strip(", "))),
        tls=settings.flag("ami_tls"),
        ca_file=Path(ca_file) if ca_file else None,
        pin=pin,
    )


def checked_pin(text: str) -> str:
    """The SHA-256 in small hex digits, however it was grouped; empty where there is none.

    Raises `Problem`: ami_pin_mistyped.
    """
    pin = text.replace(":", "").replace(" ", "").casefold()
    if pin and not _PIN.fullmatch(pin):
        raise Problem("ami_pin_mistyped")
    return pin
