"""Whether a program that left its number behind still runs."""

from __future__ import annotations

import os
import sys

if sys.platform == "win32":
    import ctypes

    # OpenProcess and WaitForSingleObject, processthreadsapi.h and synchapi.h.
    _SYNCHRONIZE = 0x0010_0000
    _ACCESS_DENIED = 5
    _STILL_RUNS = 0x102  # WAIT_TIMEOUT
    _kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    _kernel.OpenProcess.restype = ctypes.c_void_p
    _kernel.WaitForSingleObject.argtypes = (ctypes.c_void_p, ctypes.c_uint32)
    _kernel.CloseHandle.argtypes = (ctypes.c_void_p,)

    def is_alive(pid: int) -> bool:
        """Tell whether a program of this number runs, be it another person's."""
        opened = _kernel.OpenProcess(_SYNCHRONIZE, False, pid)
        if not opened:
            return ctypes.get_last_error() == _ACCESS_DENIED
        try:
            return bool(_kernel.WaitForSingleObject(opened, 0) == _STILL_RUNS)
        finally:
            _kernel.CloseHandle(opened)

else:

    def is_alive(pid: int) -> bool:
        """Tell whether a program of this number runs, be it another person's."""
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return False
        except PermissionError:
            return True
        return True
