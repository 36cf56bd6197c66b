"""Checks who may import whom: the contracts stand in pyproject.toml under `tool.importlinter`."""

import sys

from importlinter.cli import lint_imports

if __name__ == "__main__":
    sys.exit(lint_imports(no_logo=True))
