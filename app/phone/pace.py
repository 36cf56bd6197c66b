"""How many events a second are taken from one source."""

from __future__ import annotations


class Pace:
    """Allows so many things a second, and as many at once after a quiet second."""

    def __init__(self, a_second: int) -> None:
        self._most = float(a_second)
        self._left = self._most
        self._last_ms: int | None = None

    def allows(self, now_ms: int) -> bool:
        """Whether one more may come now; `now_ms` is a clock that only grows."""
        since = 0 if self._last_ms is None else max(0, now_ms - self._last_ms)
        self._last_ms = now_ms
        self._left = min(self._most, self._left + self._most * since / 1000)
        if self._left < 1:
            return False
        self._left -= 1
        return True
