"""Where the command for telephones stands on this machine, for the lines that people paste."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from app.phone.recipes import BARE_HOOK


def hook_command() -> str:
    """The command with its whole path; its bare name where it is not found beside the program."""
    suffix = ".exe" if sys.platform == "win32" else ""
    beside = Path(sys.executable).with_name(f"{BARE_HOOK}{suffix}")
    if beside.is_file():
        return str(beside)
    return shutil.which(BARE_HOOK) or BARE_HOOK
