"""The number in a SIP or tel address; what it means is not the receiver's business."""

from __future__ import annotations

import re
from urllib.parse import unquote

_SCHEME = re.compile(r"(?:sips?|tel):(?://)?", re.IGNORECASE)
_NUMBER = re.compile(r"[+*#\d][\d\s().*#/-]*")
_QUOTED = re.compile(r"\\(.)")


def shown_number(address: str) -> str:
    """What a phone would show of an address: the number alone, or `user@host` with letters.

    "sip:%2B15551234567@pbx.example.com;user=phone" is "+15551234567"; a local number with its
    context is whole (RFC 3966, section 5.1.5).
    """
    rest = _SCHEME.sub("", address.strip(), count=1).split("?", 1)[0]
    user, _, host = rest.rpartition("@")
    user, *options = (user or host).split(";")
    host = host.split(";", 1)[0] if "@" in rest else ""
    number = unquote(user, errors="replace")
    if not _NUMBER.fullmatch(number):
        return f"{number}@{host}" if host else number
    for option in options:
        name, _, context = option.partition("=")
        if name.lower() == "phone-context" and context.startswith("+"):
            return number if number.startswith("+") else f"{context}{number}"
    return number


def plain_name(name: str) -> str:
    r"""A display name without the backslashes of its quoting (RFC 3261): `O\"Neil` is `O"Neil`."""
    return _QUOTED.sub(r"\1", name)
