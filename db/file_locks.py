"""The operating system's locks on an open file or folder: shared or alone, never waited for.

They belong to whoever opened the file, and are gone when it is closed or its program ends, killed
or not. Unix locks a folder as it does a file; Windows locks files only.
"""

from __future__ import annotations

import sys

FOLDERS = sys.platform != "win32"
"""Whether a folder itself can be locked."""

if sys.platform == "win32":
    import ctypes
    import errno
    import msvcrt
    from ctypes import wintypes

    # LockFileEx, fileapi.h. A place far behind any content: other programs may read the file.
    _FAIL_IMMEDIATELY, _EXCLUSIVE = 1, 2
    _LOCK_VIOLATION = 33
    _PLACE_HIGH = 0x4000_0000

    class _Overlapped(ctypes.Structure):
        _fields_ = (
            ("internal", ctypes.c_void_p),
            ("internal_high", ctypes.c_void_p),
            ("offset", wintypes.DWORD),
            ("offset_high", wintypes.DWORD),
            ("event", wintypes.HANDLE),
        )

    _kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    _kernel.LockFileEx.argtypes = (
        wintypes.HANDLE,
        *(wintypes.DWORD,) * 4,
        ctypes.POINTER(_Overlapped),
    )

    def lock(handle: int, *, alone: bool) -> None:
        """Lock what a handle opened. Raises `BlockingIOError` while another has it, OSError."""
        place = _Overlapped(offset_high=_PLACE_HIGH)
        flags = _FAIL_IMMEDIATELY | (_EXCLUSIVE if alone else 0)
        file = msvcrt.get_osfhandle(handle)
        if not _kernel.LockFileEx(file, flags, 0, 1, 0, ctypes.byref(place)):
            code = ctypes.get_last_error()
            if code == _LOCK_VIOLATION:
                raise BlockingIOError(errno.EAGAIN, "another program has it")
            raise ctypes.WinError(code)

else:
    import fcntl

    def lock(handle: int, *, alone: bool) -> None:
        """Lock what a handle opened. Raises `BlockingIOError` while another has it, OSError."""
        fcntl.flock(handle, (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)
