"""Words for who a telephone says is calling, where a number or a name alone would not say it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.numbers import shown
from app.phone.identity import Identity


def identity_words(identity: Identity) -> str:
    """The number grouped for reading, or what is shown in place of one."""
    if identity.kind == "withheld":
        return QCoreApplication.translate("IdentityWords", "Number withheld")
    if identity.kind == "unfilled":
        return QCoreApplication.translate(
            "IdentityWords", "No number: your phone sends {blank} as it stands"
        ).format(blank=identity.shown)
    if identity.kind == "internal":
        return QCoreApplication.translate("IdentityWords", "Extension {number}").format(
            number=identity.key
        )
    if identity.kind == "service":
        return QCoreApplication.translate("IdentityWords", "Service code {number}").format(
            number=identity.key
        )
    if identity.kind == "address":
        return identity.shown
    number = shown(identity.key)
    if identity.extension:
        return QCoreApplication.translate("IdentityWords", "{number}, extension {more}").format(
            number=number, more=identity.extension
        )
    return number


def who_calls(name: str, identity: Identity) -> str:
    """Name and number on one line, as far as they are known."""
    words = identity_words(identity)
    if not name:
        return words
    return QCoreApplication.translate("IdentityWords", "{name} · {number}").format(
        name=name, number=words
    )
