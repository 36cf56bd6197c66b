"""What others than its owner may do with a file (C02)."""

from __future__ import annotations

import os
from pathlib import Path


def of_others(path: Path) -> int:
    """The bits of Unix for group and others, 0 where they may do nothing.

    Windows has none of them: a file there has the rights that its folder hands down, and a profile
    stands in a folder that Windows keeps for its owner (docs/windows.md).
    """
    return 0 if os.name == "nt" else path.stat().st_mode & 0o077
