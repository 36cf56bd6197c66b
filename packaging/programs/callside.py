"""`callside` and `callside-window` as built programs: what `python -m ui` is in the source tree."""

import _locale
import os
import sys


def give_back_library_path() -> None:
    """Let the programs that we start (a browser, a mail program) find their own libraries.

    The start of a built program points the loader at our folder; ours are found by then.
    """
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    else:
        os.environ.pop("LD_LIBRARY_PATH", None)


def speak_utf8() -> None:
    """Have texts in UTF-8 where a session or a script names no such locale: Qt would print advice.

    Python does so at its own start (PEP 538), which is not the one of a built program.
    """
    try:
        _locale.setlocale(_locale.LC_CTYPE, "")
        told = _locale.nl_langinfo(_locale.CODESET)
    except _locale.Error:
        told = ""
    if told != "UTF-8":
        decides = "LC_ALL" if os.environ.get("LC_ALL") else "LC_CTYPE"
        os.environ[decides] = "C.UTF-8"


if sys.platform.startswith("linux"):
    give_back_library_path()
    speak_utf8()

from ui.__main__ import main  # noqa: E402 - nothing is imported before the environment is right

sys.exit(main())
