"""Netstrings: a length in decimal, a colon, that many bytes, a comma.

https://cr.yp.to/proto/netstrings.txt
"""

from __future__ import annotations

from collections.abc import Iterator

from app.problems import Problem

LONGEST = 64 * 1024
"""Bytes of one message; baresip's longest are a few thousand."""

_MOST_DIGITS = len(str(LONGEST))


def netstring(message: bytes) -> bytes:
    """A message as it goes over the line."""
    return b"%d:%s," % (len(message), message)


class NetstringReader:
    """Takes bytes in pieces of any size and gives whole messages."""

    def __init__(self) -> None:
        self._kept = bytearray()

    def feed(self, data: bytes) -> None:
        """Take what came."""
        self._kept += data

    def whole(self) -> Iterator[bytes]:
        """The messages that are whole now, in order, each once.

        Raises `Problem` baresip_garbled at the place where nothing can be read any more.
        """
        while (message := self._next()) is not None:
            yield message

    def _next(self) -> bytes | None:
        colon = self._kept.find(b":", 0, _MOST_DIGITS + 1)
        digits = bytes(self._kept[: colon if colon >= 0 else _MOST_DIGITS + 1])
        if digits and not digits.isdigit():
            raise Problem("baresip_garbled")
        if colon < 0:
            if len(digits) > _MOST_DIGITS:
                raise Problem("baresip_garbled")
            return None
        length = int(digits) if digits else -1
        if not 0 <= length <= LONGEST or (digits[:1] == b"0" and len(digits) > 1):
            raise Problem("baresip_garbled")
        end = colon + 1 + length
        if len(self._kept) <= end:
            return None
        if self._kept[end] != ord(","):
            raise Problem("baresip_garbled")
        message = bytes(self._kept[colon + 1 : end])
        del self._kept[: end + 1]
        return message
