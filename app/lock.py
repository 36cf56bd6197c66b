"""When a window locks by itself, and what the system's own words about idleness mean (C03).

Locked is: nothing of any call in sight, what was typed committed, the store closed, its key
dropped. The system's lock, another user at the screen, sleep and the person's own hand lock at
once. Idleness waits for an open conversation: an agent who talks does not type.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

Reason = Literal["hand", "idle", "session", "user_switch", "sleep", "restore"]
"""Why a window locks: by the person's hand, by idleness, because the system says so, or for the
moment in which a backup takes the place of its store."""

FORGOTTEN_CALL_MINUTES = 120
"""After so long without any key or movement nobody talks: the call was forgotten, and the desk
stands open. Longer than any conversation in which the computer is not touched once."""

LOOK_AT_LEAST_EVERY_MS = 30_000
"""A sleeping machine's timers stand still, and the setting may have changed."""

_SOON_MS = 1_000


class Look(NamedTuple):
    """What came of a look: whether to lock now, else in how many milliseconds to look again."""

    locks: bool
    again_ms: int


class Idleness:
    """For how long nobody has been at the desk, by the monotonic clock in milliseconds.

    Somebody is there when a key or the pointer was used, and as long as a conversation is on: the
    time counts from its end. A telephone that rings is waited for, but is no sign of anybody, or
    a desk with many calls would never lock.
    """

    def __init__(self, now_ms: int) -> None:
        self._last_ms = now_ms
        self._sign_ms = now_ms
        self._talked = False

    def touched(self, now_ms: int) -> None:
        """A key or the pointer was used."""
        self._last_ms = self._sign_ms = max(self._last_ms, now_ms)

    def look(self, now_ms: int, *, minutes: int, talks: bool = False, rings: bool = False) -> Look:
        """Whether to lock after `minutes` (0: never) without anybody.

        `talks`: a conversation with a caller is on, or on hold; `rings`: a telephone rings.
        """
        if talks and not self._talked:
            self._sign_ms = now_ms
        self._talked = talks
        if talks and now_ms - self._sign_ms < FORGOTTEN_CALL_MINUTES * 60_000:
            self._last_ms = now_ms
        if not minutes:
            return Look(locks=False, again_ms=LOOK_AT_LEAST_EVERY_MS)
        left_ms = minutes * 60_000 - (now_ms - self._last_ms)
        if left_ms > 0:
            return Look(locks=False, again_ms=max(_SOON_MS, min(left_ms, LOOK_AT_LEAST_EVERY_MS)))
        return Look(locks=not rings, again_ms=_SOON_MS)


class IdleUnit:
    """Finds out in what a screen saver counts how long nobody has been there.

    `GetSessionIdleTime` of org.freedesktop.ScreenSaver is seconds by its specification and on some
    desktops, and milliseconds on others. Two answers between which nobody came tell: they grow
    by as much as the clock went on. One that never says anything but 0 is not believed.
    """

    def __init__(self) -> None:
        self._former: tuple[int, int] | None = None
        self._unit_ms: int | None = None
        self._counts = False

    def idle_ms(self, answer: int, now_ms: int) -> int | None:
        """An answer in milliseconds, or at most so many; None as long as nobody knows."""
        former, self._former = self._former, (answer, now_ms)
        self._counts = self._counts or answer > 0
        if self._unit_ms is None and former is not None:
            grown, went_ms = answer - former[0], now_ms - former[1]
            self._unit_ms = _unit_ms(grown, went_ms)
            if self._unit_ms is None and self._counts and grown * 1000 < went_ms - _BLUR_MS:
                # In whatever it counts: it began anew meanwhile, so somebody came.
                return went_ms
        return None if self._unit_ms is None else answer * self._unit_ms


_BLUR_MS = 1_500
"""Whole seconds and slow answers make two times differ by so much."""


def _unit_ms(grown: int, went_ms: int) -> int | None:
    """How many milliseconds one step of the answer is, where the growth tells."""
    if went_ms < 2 * _BLUR_MS:
        return None
    if abs(grown * 1000 - went_ms) <= _BLUR_MS:
        return 1000
    # Seconds cannot grow faster than the clock.
    return 1 if went_ms + _BLUR_MS < grown * 1000 and grown <= went_ms + _BLUR_MS else None
