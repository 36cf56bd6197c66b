"""Whether a request that came to this machine's own address is a telephone's.

Any page in the agent's browser can send a GET, a form or a text to 127.0.0.1 without asking, and
one that points its own name at this machine can do everything but choose the Host header
(docs/decisions/0006-phone-push.md). So the head alone decides, before a byte of a body is read.
"""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import Literal

from msgspec import Struct

from app.phone.push_senders import PushSender, PushSenders

LONGEST_REQUEST = 16 * 1024
"""Bytes of the head, and again of the body."""

LONGEST_TARGET = 2048
"""Bytes of the path and the query (C22)."""

Refusal = Literal[
    "host",
    "browser",
    "token",
    "method",
    "type",
    "malformed",
    "too_large",
    "too_slow",
    "too_many",
    "event",
]
"""Why a request was turned away; `browser` is a page's doing, `event` says nothing we know."""

STATUS: Mapping[Refusal, HTTPStatus] = {
    "host": HTTPStatus.FORBIDDEN,
    "browser": HTTPStatus.FORBIDDEN,
    "token": HTTPStatus.NOT_FOUND,
    "method": HTTPStatus.METHOD_NOT_ALLOWED,
    "type": HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
    "malformed": HTTPStatus.BAD_REQUEST,
    "too_large": HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    "too_slow": HTTPStatus.REQUEST_TIMEOUT,
    "too_many": HTTPStatus.TOO_MANY_REQUESTS,
    "event": HTTPStatus.UNPROCESSABLE_ENTITY,
}


class Refused(Exception):
    """A request that is turned away. It holds nothing of what was sent."""

    def __init__(self, reason: Refusal) -> None:
        super().__init__(reason)
        self.reason = reason


class Head(Struct, frozen=True, kw_only=True):
    """The head of a request; names of headers in lower case, in the order sent."""

    method: str
    target: str
    headers: tuple[tuple[str, str], ...] = ()

    def all(self, name: str) -> list[str]:
        """Every value of a header."""
        return [value for each, value in self.headers if each == name]

    def one(self, name: str) -> str:
        """The value of a header that may come once; empty when it did not come.

        Raises `Refused`: malformed when it came twice.
        """
        values = self.all(name)
        if len(values) > 1:
            raise Refused("malformed")
        return values[0].strip() if values else ""


class Admission(Struct, frozen=True, kw_only=True):
    """A request that is let in: who sends it, and the query where it is a pop."""

    sender: PushSender
    is_pop: bool
    query: str = ""


def admission(head: Head, port: int, senders: PushSenders) -> Admission:
    """Let a request in by its head, or raise `Refused`.

    First whether a web page speaks, then who: a page learns nothing about tokens.
    """
    if head.all("host") not in ([f"127.0.0.1:{port}"], [f"[::1]:{port}"]):
        raise Refused("host")
    _expect_no_page(head)
    if len(head.target) > LONGEST_TARGET:
        raise Refused("too_large")
    path, _, query = head.target.partition("?")
    before, _, rest = path.removeprefix("/").partition("/")
    sender = senders.with_token(before) if path.startswith("/") else None
    if sender is None or rest not in ("", "pop"):
        raise Refused("token")
    is_pop = rest == "pop"
    if head.method != ("GET" if is_pop else "POST"):
        raise Refused("method")
    return Admission(sender=sender, is_pop=is_pop, query=query)


def _expect_no_page(head: Head) -> None:
    """Refuse what a page in a browser sends by itself; a person's own navigation is none."""
    if head.all("origin"):
        raise Refused("browser")
    site, mode, wanted = (head.one(f"sec-fetch-{name}") for name in ("site", "mode", "dest"))
    if head.method == "GET":
        # A navigation of the whole window, which a web client of a telephone system makes too;
        # not a frame, an image or a script, and not what a browser fetches on suspicion.
        alien = mode not in ("", "navigate") or wanted not in ("", "document")
        alien = alien or any(head.all(name) for name in ("sec-purpose", "purpose", "x-moz"))
    else:
        alien = site not in ("", "none")
    if alien:
        raise Refused("browser")
