"""`python3 dev.py package`: builds the programs of this system, for agents and for supervisors."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
# `packaging` is the name of somebody else's package: what stands here is imported by its own name.
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

from build_tree import (  # noqa: E402
    BUILD,
    FLAVOURS,
    build,
    copy_of_source,
    set_times,
    traces,
)
from completing import complete  # noqa: E402
from manifest import differences, digest, size, write_sums  # noqa: E402
from smoke import main as smoke  # noqa: E402


def make(flavour: str) -> bool:
    """Build one flavour and look it over; tells whether it is fit to be handed out."""
    began = time.monotonic()
    tree = build(flavour, BUILD / flavour)
    complete(tree, flavour)
    set_times(tree)
    write_sums(tree, BUILD / flavour / "SHA256SUMS")
    took = time.monotonic() - began
    print(f"{tree.relative_to(ROOT)}: {size(tree) / 1e6:.1f} MB in {took:.0f} s", flush=True)
    print(f"  sum of all files: {digest(tree)}", flush=True)
    return not traces(tree, flavour, BUILD) and smoke([str(tree)]) == 0


def is_same_again(flavour: str) -> bool:
    """Build the flavour once more, from a copy elsewhere; tell whether each file is the same."""
    with tempfile.TemporaryDirectory(prefix="callside-again-") as folder:
        elsewhere = Path(folder)
        source = copy_of_source(elsewhere / "some" / "where")
        again = build(flavour, elsewhere / "out", source)
        complete(again, flavour)
        names = differences(BUILD / flavour / "callside", again)
        found = traces(again, flavour, elsewhere)
    for name in names:
        print(f"  not the same: {name}")
    if not names:
        print(f"  the {flavour} tree is the same, built again in another folder", flush=True)
    return not names and not found


def main(arguments: list[str]) -> int:
    """Build what is asked for; 1 when something of it failed."""
    if "--windows" in arguments:
        sys.path.insert(0, str(ROOT / "packaging" / "windows"))
        from package_windows import main as package_windows

        return package_windows([word for word in arguments if word != "--windows"])
    if "--deb" in arguments:
        sys.path.insert(0, str(ROOT / "packaging" / "debian"))
        from deb import main as package_deb

        return package_deb([word for word in arguments if word != "--deb"])
    parser = argparse.ArgumentParser(prog="dev.py package", description=__doc__)
    parser.add_argument("--flavour", choices=FLAVOURS, action="append", help="Only this one.")
    parser.add_argument(
        "--compare", action="store_true", help="Build again elsewhere; fail where a file differs."
    )
    chosen = parser.parse_args(arguments)
    fit = True
    for flavour in chosen.flavour or FLAVOURS:
        fit &= make(flavour)
        if chosen.compare:
            fit &= is_same_again(flavour)
    return 0 if fit else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
