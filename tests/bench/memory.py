"""The most memory that this process has had, in MB."""

from __future__ import annotations

from pathlib import Path


def most_memory() -> float:
    """Its own alone: `ru_maxrss` begins with that of whoever started the process."""
    status = Path("/proc/self/status")
    if not status.exists():
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    line = next(each for each in status.read_text().splitlines() if each.startswith("VmHWM"))
    return int(line.split()[1]) / 1024
