"""A program of its own that opens a bundle as the supervisor's does, and tells what it cost.

    python -m tests.support.bundle_reader BUNDLE SUPERVISOR_KEYS AGENT_KEYS

Prints one line of JSON: what became of it, how many records were given out, the seconds that it
took, and the most memory that the program had at any moment, in MiB.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import msgspec

from app.bundle.envelope import open_bundle
from app.bundle.identity import OwnKeys
from app.bundle.lines import PARTS
from app.bundle.terms import PublicKeys
from app.problems import Problem


def main(bundle: Path, supervisor: str, agent: str) -> None:
    """Open the bundle, and go through it to its end."""
    own = msgspec.json.decode(supervisor, type=OwnKeys)
    pinned = msgspec.json.decode(agent, type=PublicKeys)
    begun, records, became = time.monotonic(), 0, "taken"
    try:
        for batch in open_bundle(bundle, own, lambda _: pinned).batches:
            for sheet in batch:
                records += sum(len(getattr(sheet, kind)) for kind in PARTS)
    except Problem as refused:
        became = str(refused.facts.get("rule", refused.code))
    took = time.monotonic() - begun
    told = {"became": became, "records": records, "seconds": round(took, 2), "mib": most_mib()}
    print(json.dumps(told))


def most_mib() -> int:
    """The most memory that this program had. `getrusage` counts that of whoever started it, too."""
    status = Path("/proc/self/status").read_text()
    (line,) = [line for line in status.splitlines() if line.startswith("VmHWM:")]
    return int(line.split()[1]) // 1024


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
