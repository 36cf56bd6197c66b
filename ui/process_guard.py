"""What the process forbids itself before it touches a secret (goals C01, C02)."""

from __future__ import annotations

import os
import sys

_PR_SET_DUMPABLE = 4


def guard_process() -> None:
    """Make new files readable for their owner only, and leave no core dump with a key in it."""
    os.umask(0o077)
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        import ctypes

        # Also keeps other programs of the same person from reading this one's memory.
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
