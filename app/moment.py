"""Points in time: stored as UTC with the offset and zone in which the agent lived them (B11)."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from typing import Protocol
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from msgspec import Struct


@lru_cache(maxsize=64)
def _zone(name: str, offset_min: int) -> tzinfo:
    """The named zone, or the fixed offset where this machine does not know the name."""
    if name:
        try:
            return ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError):
            pass
    return timezone(timedelta(minutes=offset_min))


class Moment(Struct, frozen=True, order=True):
    """One instant.

    `utc_ms` counts milliseconds since 1970 in UTC, `offset_min` the minutes east of UTC that
    the wall clock showed, `zone` the IANA name ("Europe/Berlin"), empty when unknown. Ordered by
    `utc_ms` first, so sorting moments sorts time.
    """

    utc_ms: int
    offset_min: int = 0
    zone: str = ""

    @classmethod
    def of(cls, at: datetime, zone: str = "") -> Moment:
        """The moment of an aware datetime; its ZoneInfo key names the zone unless one is given."""
        offset = at.utcoffset()
        if offset is None:
            raise ValueError("a moment needs an aware datetime")
        name = zone or getattr(at.tzinfo, "key", "") or ""
        since_epoch = at - datetime(1970, 1, 1, tzinfo=UTC)
        utc_ms = since_epoch // timedelta(milliseconds=1)
        return cls(utc_ms, offset // timedelta(minutes=1), name)

    def local(self) -> datetime:
        """The wall clock of the zone in which the moment was taken."""
        return self.in_zone(_zone(self.zone, self.offset_min))

    def in_zone(self, zone: tzinfo) -> datetime:
        """The wall clock of another zone, to the millisecond."""
        epoch = datetime(1970, 1, 1, tzinfo=UTC)
        return (epoch + timedelta(milliseconds=self.utc_ms)).astimezone(zone)

    def later(self, *, ms: int = 0, minutes: int = 0, days: int = 0) -> Moment:
        """This much real time later; the offset follows the zone over a daylight-saving night."""
        moved = self.in_zone(UTC) + timedelta(milliseconds=ms, minutes=minutes, days=days)
        return Moment.of(moved.astimezone(_zone(self.zone, self.offset_min)), self.zone)

    def iso(self) -> str:
        """RFC 3339 with the local offset, to the millisecond."""
        return self.local().isoformat(timespec="milliseconds")


class Clock(Protocol):
    """Where the desk takes its time from."""

    def now(self) -> Moment:
        """The wall clock."""
        ...

    def monotonic_ms(self) -> int:
        """Milliseconds that only ever grow; for durations."""
        ...


_BOOT_CLOCK: int | None = getattr(time, "CLOCK_BOOTTIME", None)
"""On Linux the monotonic clock stands while the machine sleeps; this one does not."""


class SystemClock:
    """The machine's own clock, in its own zone, which is looked up again now and then.

    Somebody may take the machine along into another zone while the window is open (F31).
    """

    def __init__(self, look_up_every_ms: int = 60_000) -> None:
        self._zone_name = ""
        self._looked_up_ms = 0
        self._every_ms = look_up_every_ms

    def now(self) -> Moment:
        if not self._zone_name or self.monotonic_ms() - self._looked_up_ms >= self._every_ms:
            self._look_up_zone()
        utc_ms = time.time_ns() // 1_000_000
        zone = _zone(self._zone_name, 0)
        return Moment.of(Moment(utc_ms).in_zone(zone), self._zone_name)

    def monotonic_ms(self) -> int:
        """Counts on while the machine sleeps, so that sleep is no jump of the wall clock."""
        if _BOOT_CLOCK is not None:
            return time.clock_gettime_ns(_BOOT_CLOCK) // 1_000_000
        return time.monotonic_ns() // 1_000_000

    def _look_up_zone(self) -> None:
        from tzlocal import get_localzone_name, reload_localzone

        if self._zone_name:
            reload_localzone()
        self._zone_name = get_localzone_name() or "UTC"
        self._looked_up_ms = self.monotonic_ms()
