"""When a window locks by itself, and what the system's own words about idleness mean (C03).

Locked is: nothing of any call in sight, what was typed committed, the store closed, its key
dropped. The system's lock, another user at the screen, sleep and the person's own hand lock at
once. Idleness waits for an open conversation: an agent who talks does not type.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

Reason = Literal["hand", "idle", "session", "user_switch", "sleep"]
"""Why a window locks: by the person's hand, by idleness, or because the system says so."""

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
    by as much as the clock went on.
    """

    def __init__(self) -> None:
        self._former: tuple[int, int] | None = None
        self._ms: int | None = None

    def idle_ms(self, answer: int, now_ms: int) -> int | None:
        """An answer in milliseconds; None as long as nobody knows what it counts."""
        former, self._former = self._former, (answer, now_ms)
        if self._ms is None and former is not None:
            self._ms = _unit(answer - former[0], now_ms - former[1])
        return None if self._ms is None else answer * self._ms


def _unit(grown: int, went_ms: int) -> int | None:
    """Milliseconds of one step, where the growth fits one that is known."""
    if went_ms < 3_000:
        # Whole seconds say too little of a short time.
        return None
    return next((unit for unit in (1, 1000) if abs(grown * unit - went_ms) <= 1_500), None)
