"""Runs every check of the code, or those whose command contains a word given."""

import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CHECKS = (
    "ruff format --check",
    "ruff check",
    "mypy --strict app db",
    "mypy ui",
    "tests.gates.layers",
    "tests.gates.file_sizes",
    "tests.gates.without_qt",
    "tests.gates.catalogue --check",
)


def passes(check: str) -> bool:
    """Run one check, its output shown, and tell whether it passed."""
    print(f"\n== {check}", flush=True)
    began = time.monotonic()
    code = subprocess.run([sys.executable, "-m", *check.split()], cwd=ROOT, check=False).returncode
    print(f"{'passed' if code == 0 else 'FAILED'} in {time.monotonic() - began:.1f} s", flush=True)
    return code == 0


def main(words: list[str]) -> int:
    """Run the chosen checks to the last and return 1 when one failed or none was chosen."""
    chosen = [check for check in CHECKS if not words or any(word in check for word in words)]
    failed = [check for check in chosen if not passes(check)]
    print(f"\n{len(chosen) - len(failed)} of {len(chosen)} checks passed")
    for check in failed:
        print(f"failed: {check}")
    return 1 if failed or not chosen else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
