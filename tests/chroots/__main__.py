"""The Debian packages in clean systems: installed, used, upgraded, switched, removed and purged.

    python3 dev.py chroot-test [--suite bookworm] [--suite trixie]

The packages are those of `python3 dev.py package --deb`. A log of each suite, with every command
and what it printed, is written to build/package/chroots. Packages of the mirror and the smallest
systems are kept in .tools/chroots, so that the next run is quick.
"""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys
import time
import traceback
from pathlib import Path
from subprocess import SubprocessError

from app.version import VERSION
from tests.chroots.chroot import ROOT, Chroot, base, in_namespaces
from tests.chroots.life import EARLIER, live

SUITES = ("bookworm", "trixie")
PACKAGES = ROOT / "build" / "package" / "deb"
LOGS = ROOT / "build" / "package" / "chroots"
WITHIN_S = 3600
"""A machine that has much else to do takes five times as long as a quiet one."""


def earlier(package: Path, folder: Path) -> Path:
    """The same package with a lower version, as what somebody has installed."""
    unpacked = folder / "earlier"
    subprocess.run(["dpkg-deb", "--raw-extract", package, unpacked], check=True)
    control = unpacked / "DEBIAN" / "control"
    text = control.read_text(encoding="utf-8")
    assert f"\nVersion: {VERSION}\n" in text
    control.write_text(text.replace(f"\nVersion: {VERSION}\n", f"\nVersion: {EARLIER}\n"))
    made = folder / f"callside_{EARLIER}.deb"
    build = ["dpkg-deb", "--root-owner-group", "-Znone", "--build", unpacked, made]
    subprocess.run([str(word) for word in build], check=True, stdout=subprocess.DEVNULL)
    return made


def found(name: str) -> Path:
    """The package of that name. Leaves with words where it was not made yet."""
    made = sorted(PACKAGES.glob(f"{name}_{VERSION}_*.deb"))
    if not made:
        sys.exit(f"{name}_{VERSION} is not there: python3 dev.py package --deb")
    return made[0]


def inside(suite: str) -> int:
    """One suite, in namespaces of its own; 1 when something is wrong."""
    began = time.monotonic()
    folder = LOGS / suite
    folder.mkdir(parents=True, exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "callside-chroots", folder], check=True)
    with (LOGS / f"{suite}.log").open("w", encoding="utf-8") as log:
        chroot = Chroot(suite, folder / "root", log)
        try:
            agent, supervisor = found("callside"), found("callside-supervisor")
            live(chroot, earlier(agent, folder), agent, supervisor)
        except (AssertionError, LookupError, OSError, TypeError, ValueError, SubprocessError):
            chroot.note(traceback.format_exc())
            traceback.print_exc()
            chroot.note(f"{suite}: FAILED after {time.monotonic() - began:.0f} s")
            return 1
        chroot.note(f"{suite}: all well in {time.monotonic() - began:.0f} s")
    return 0


def ended(command: list[str]) -> int:
    """The exit code of a command; ended with all that it started where it takes too long."""
    with subprocess.Popen(command, cwd=ROOT, start_new_session=True) as run:
        try:
            return run.wait(WITHIN_S)
        except subprocess.TimeoutExpired:
            print(f"It took more than {WITHIN_S} s.", file=sys.stderr)
            return 1
        finally:
            if run.poll() is None:
                os.killpg(run.pid, signal.SIGKILL)


def main(arguments: list[str]) -> int:
    """Every suite, one after the other; 1 when one failed."""
    parser = argparse.ArgumentParser(prog="dev.py chroot-test", description=__doc__)
    parser.add_argument("--suite", choices=SUITES, action="append")
    parser.add_argument("--inside", choices=SUITES, help=argparse.SUPPRESS)
    chosen = parser.parse_args(arguments)
    if chosen.inside:
        return inside(chosen.inside)
    if os.geteuid() != 0:
        sys.exit("Only root can enter another system (chroot): run it as root.")
    for name in ("callside", "callside-supervisor"):
        found(name)
    failed = 0
    for suite in chosen.suite or SUITES:
        base(suite)
        began = time.monotonic()
        own = in_namespaces([sys.executable, "-m", "tests.chroots", "--inside", suite])
        code = ended(own)
        failed += code != 0
        told = "all well" if code == 0 else f"failed ({code})"
        log = (LOGS / f"{suite}.log").relative_to(ROOT)
        print(f"{suite}: {told} in {time.monotonic() - began:.0f} s; {log}", flush=True)
    print(f"{len(chosen.suite or SUITES) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
