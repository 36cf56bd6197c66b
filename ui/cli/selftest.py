"""`callside --selftest`: whether this installation works, in a profile that is thrown away."""

from __future__ import annotations

from ui.cli.exits import DONE, FOUND_FAULTS


def run() -> int:
    """Print a line for each part; 1 when one of them has a fault."""
    from ui.self_test.self_test import self_test

    faults = 0
    for subject, ok, words in self_test():
        faults += not ok
        print(f"{'ok   ' if ok else 'FAULT'} {subject}: {words}", flush=True)
    if faults:
        print(f"{faults} faults: install Callside again, and tell whoever gave it to you.")
    return FOUND_FAULTS if faults else DONE
