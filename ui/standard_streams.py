"""Standard input, output and error, where a program was started without them.

A service or a script may close them, and a window's program on Windows has none. Then the next
file that is opened would get the number of one: what Qt or a library prints would be written into
it. And Python has None there, at which whoever writes a word would fail.
"""

from __future__ import annotations

import os
import sys

_STREAMS = (("stdin", "r"), ("stdout", "w"), ("stderr", "w"))


def hold_standard_streams() -> None:
    """Put something in the place of each that is closed: nothing to read, and written nowhere."""
    if os.name == "posix":
        while (number := os.open(os.devnull, os.O_RDWR)) < len(_STREAMS):
            os.set_inheritable(number, True)
        os.close(number)
    for name, mode in _STREAMS:
        if getattr(sys, name) is None:
            # It stays open as long as the program.
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115, PTH123
