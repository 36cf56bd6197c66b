"""The list of all channels that the exchange gives on request, while events go on arriving."""

from __future__ import annotations

from app.phone.ami_lines import Frame

_CALLED = frozenset({"appdial", "appdial2", "appqueue"})
ORIGINATED = "appdial2"
"""What the exchange calls a channel that it rang by itself."""


class ChannelList:
    """Collects the list. An event that comes meanwhile knows better than the list does."""

    def __init__(self) -> None:
        self._frames: list[Frame] | None = None
        self._spoken_of: set[str] = set()

    def begin(self) -> None:
        """The exchange says that it begins."""
        self._frames = []
        self._spoken_of = set()

    def drop(self) -> None:
        """It will not come."""
        self._frames = None

    def add(self, frame: Frame) -> None:
        if self._frames is not None:
            self._frames.append(frame)

    def spoken_of(self, uid: str) -> None:
        """An event told of this channel while the list was on its way."""
        if self._frames is not None:
            self._spoken_of.add(uid)

    def taken(self) -> tuple[list[Frame], set[str]] | None:
        """What is listed and was not spoken of since, and the Uniqueids of all that is open.

        None when no list was asked for.
        """
        if self._frames is None:
            return None
        frames = [each for each in self._frames if each.get("Uniqueid") not in self._spoken_of]
        self._frames = None
        return frames, {each.get("Uniqueid") for each in frames} | self._spoken_of


def was_called(frame: Frame) -> bool:
    """Whether a listed channel was rung by the exchange, rather than dialling itself."""
    return frame.get("Application").casefold() in _CALLED


def was_originated(frame: Frame) -> bool:
    """Whether a listed channel was rung for nobody: the beginning of a click to dial."""
    return frame.get("Application").casefold() == ORIGINATED
