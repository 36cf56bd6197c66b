"""`python -m ui` and the command `callside`."""

from __future__ import annotations

import sys

from app.version import told_version


def main(arguments: list[str] | None = None) -> int:
    """Run the program; returns the exit code."""
    asked = sys.argv[1:] if arguments is None else arguments
    if asked == ["version"]:
        # Installers and scripts ask this often: it needs no parser of options.
        sys.stdout.write(f"{told_version()}\n")
        return 0
    from ui.cli.program import main as run

    return run(asked)


if __name__ == "__main__":
    sys.exit(main())
