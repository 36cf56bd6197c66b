"""A number handed to the telephone program of this machine, by a `tel:` address (RFC 3966)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from app.features import is_off
from app.phone.identity import Identity
from ui.workplace import Workplace

MOST_DIGITS = 20
"""E.164 has 15; a house may dial a digit or two before them."""


def dial_address(identity: Identity) -> str:
    """The address that dials, built of its digits alone; empty for what cannot be dialled.

    Nothing of what a stranger sent gets into it: no parameter, no post-dialled digits, no code
    that would set up the telephone (`*21*…#`).
    """
    if not identity.is_dialable:
        return ""
    digits = identity.key.removeprefix("+")
    if not digits.isascii() or not digits.isdigit() or len(digits) > MOST_DIGITS:
        return ""
    return f"tel:+{digits}" if identity.key.startswith("+") else f"tel:{digits}"


def wanted_address(place: Workplace, number: str) -> str:
    """The address that dials a number written in any way; empty where dialling is switched off."""
    if not number or not place.settings.flag("dial") or is_off(place.settings, "phone"):
        return ""
    return dial_address(place.desk.phone.identify(number))


def dial(place: Workplace, address: str) -> None:
    """Hand an address to the system's telephone program, and say where there is none."""
    if address and not QDesktopServices.openUrl(QUrl(address, QUrl.ParsingMode.StrictMode)):
        place.say(
            QCoreApplication.translate(
                "Dialling", "No telephone program on this computer takes numbers to dial."
            )
        )
