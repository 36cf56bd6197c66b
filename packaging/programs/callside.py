"""`callside` and `callside-window` as built programs: what `python -m ui` is in the source tree."""

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


if sys.platform.startswith("linux"):
    give_back_library_path()

from ui.__main__ import main  # noqa: E402 - nothing is imported before the environment is right

sys.exit(main())
