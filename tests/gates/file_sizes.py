"""Names the Python files that are longer than one person reads at a sitting."""

import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ("app", "db", "ui", "resources", "packaging")
LONG = 250
TOO_LONG = 500


def lengths(root: Path) -> Iterator[tuple[Path, int]]:
    """Yield each source file under a root, by its path from there, with its number of lines."""
    files = [*root.glob("*.py")]
    for folder in SOURCES:
        files += (root / folder).rglob("*.py")
    for file in sorted(files):
        yield file.relative_to(root), len(file.read_text(encoding="utf-8").splitlines())


def main(root: Path = ROOT) -> int:
    """Print the long files; return 1 when one is past the hard limit."""
    found = 0
    for path, lines in lengths(root):
        if lines > TOO_LONG:
            found = 1
            print(f"{path}: {lines} lines, more than {TOO_LONG}: split it")
        elif lines > LONG:
            print(f"{path}: {lines} lines, more than {LONG}: does it hold one thing?")
    return found


if __name__ == "__main__":
    sys.exit(main())
