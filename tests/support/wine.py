"""Whether this Windows is Wine, which is another program that does nearly as Windows does."""

from __future__ import annotations

import ctypes
import sys

UNDER_WINE = sys.platform == "win32" and hasattr(ctypes.WinDLL("ntdll"), "wine_get_version")
