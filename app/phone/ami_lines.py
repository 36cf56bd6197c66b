"""The lines of Asterisk's manager interface (AMI), put together into frames; no sockets here.

A frame is a block of `Key: value` lines, ended by an empty line. It arrives in pieces of any
size, with either kind of line end, in no certain encoding, and sometimes with rubbish in between
(goal C: what comes from outside is bounded and never trusted).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

LONGEST_LINE = 8 * 1024
"""Bytes of one line; the rest of a longer one is dropped."""
MOST_LINES = 400
"""Lines of one frame; the rest of a longer one is dropped."""
LONGEST_KEY = 64
_KEY = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.()")


class Frame:
    """One block of the exchange: an event, or the answer to an action.

    A key may come more than once (`ChanVariable`, `Variable`). Asking for one gives the first, so
    that nothing appended further down takes its place. Keys are asked for in any case.
    """

    __slots__ = ("_first", "pairs")

    def __init__(self, pairs: Iterable[tuple[str, str]]) -> None:
        self.pairs = tuple(pairs)
        self._first: dict[str, str] = {}
        for key, value in self.pairs:
            self._first.setdefault(key.casefold(), value)

    def get(self, key: str) -> str:
        """The first value of a key, empty where there is none."""
        return self._first.get(key.casefold(), "")

    def all(self, key: str) -> tuple[str, ...]:
        """Every value of a key, in order."""
        wanted = key.casefold()
        return tuple(value for name, value in self.pairs if name.casefold() == wanted)

    @property
    def event(self) -> str:
        """The name of the event, in small letters; empty for an answer."""
        return self.get("Event").casefold()

    @property
    def is_response(self) -> bool:
        """Whether it answers an action."""
        return "response" in self._first

    def __repr__(self) -> str:
        return f"Frame({dict(self.pairs)!r})"


class AmiLines:
    """Puts frames together from pieces.

    `banner` is the first line when it is no `Key: value` line: by it the exchange says what it
    is. `rubbish` counts the lines since the last good frame that belong to none, `cut` those
    that were too long or too many.
    """

    def __init__(self) -> None:
        self.banner: str | None = None
        self.rubbish = 0
        self.cut = 0
        self._rest = b""
        self._is_skipping = False
        self._is_first = True
        self._pairs: list[tuple[str, str]] = []

    def feed(self, piece: bytes) -> list[Frame]:
        """The frames that this piece completes."""
        *lines, self._rest = (self._rest + piece).split(b"\n")
        frames = [frame for line in lines for frame in self._line_ended(line)]
        if self._is_skipping:
            self._rest = b""
        elif len(self._rest) > LONGEST_LINE:
            self._line(self._rest)
            self._rest = b""
            self._is_skipping = True
        return frames

    def _line_ended(self, line: bytes) -> Iterator[Frame]:
        if self._is_skipping:
            self._is_skipping = False
            return
        if line.strip(b"\r"):
            self._line(line)
        elif self._pairs:
            frame = Frame(self._pairs)
            self._pairs = []
            self.rubbish = 0
            yield frame

    def _line(self, line: bytes) -> None:
        if len(line) > LONGEST_LINE:
            line = line[:LONGEST_LINE]
            self.cut += 1
        text = line.decode("utf-8", errors="replace").strip("\r")
        key, colon, value = text.partition(":")
        if self._is_first:
            self._is_first = False
            if not colon:
                self.banner = text.strip()
                return
        if not colon or not 0 < len(key) <= LONGEST_KEY or not _KEY.issuperset(key):
            self.rubbish += 1
        elif len(self._pairs) >= MOST_LINES:
            self.cut += 1
        else:
            self._pairs.append((key, value.strip()))
