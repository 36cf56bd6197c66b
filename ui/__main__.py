"""`python -m ui` and the command `callside`."""

from __future__ import annotations

import sys

from app.version import told_version


def answered_at_once(arguments: list[str]) -> bool:
    """Answer what installers and scripts ask often; tells whether it was that.

    It needs no parser of options. Built programs ask here before anything else.
    """
    if arguments != ["version"]:
        return False
    if sys.stdout is not None:  # Nobody may be there to read it: a closed one, a window's program.
        sys.stdout.write(f"{told_version()}\n")
    return True


def main(arguments: list[str] | None = None) -> int:
    """Run the program; returns the exit code."""
    asked = sys.argv[1:] if arguments is None else arguments
    if answered_at_once(asked):
        return 0
    from ui.cli.program import main as run

    return run(asked)


if __name__ == "__main__":
    sys.exit(main())
