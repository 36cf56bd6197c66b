"""`callside bundle create` killed at any moment: numbers without a gap, and each file once.

`CALLSIDE_KILLS=100` kills it as often as a release asks for; `CALLSIDE_SEED` repeats the moments.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

from app.bundle.envelope import open_bundle
from app.bundle.letter import open_letter
from tests.cli.test_bundle_commands import Place
from ui.start import open_desk

ROOT = Path(__file__).resolve().parents[2]
KILLS = 100 if os.environ.get("CALLSIDE_KILLS") == "all" else int(os.getenv("CALLSIDE_KILLS", "4"))
SEED = int(os.getenv("CALLSIDE_SEED", "7"))
LATEST_S = 1.5
"""A hand-over of a few calls is done by then on a calm machine, the start of Python included."""


def create(place: Place, kill_after_s: float | None) -> None:
    """Run the command in a process of its own; kill it after so long."""
    words = ["--profile", place.profile.folder, "--key-file", place.key_file]
    words += ["bundle", "create", "--full", "--out", place.share]
    command = [sys.executable, "-m", "ui", *map(str, words)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL) as running:
        try:
            running.wait(kill_after_s)
        except subprocess.TimeoutExpired:
            running.kill()


def test_no_kill_leaves_a_gap_or_a_number_twice(tmp_path: Path) -> None:
    place = Place(tmp_path)
    answer, _ = open_letter("answer", place.join(), place.supervisor)
    for name in ("Doe", "Roe", "Poe"):
        place.call(name)
    moments = random.Random(SEED)
    for _ in range(KILLS):
        create(place, moments.uniform(0.1, LATEST_S))
    create(place, None)
    opened = [
        open_bundle(path, place.supervisor, lambda _manifest: answer.keys)
        for path in sorted(place.share.glob("*.callside"))
    ]
    assert [each.manifest.sequence for each in opened] == list(range(1, len(opened) + 1))
    chain = ["", *(each.digest for each in opened)]
    assert [each.manifest.previous for each in opened] == chain[:-1]
    for each in opened:
        names = [sheet.call.name for batch in each.batches for sheet in batch if sheet.call]
        assert names == ["Doe", "Roe", "Poe"]
    with open_desk(place.profile, key_file=place.key_file) as desk:
        assert desk.handover.bundles()[0].sequence == len(opened)
        assert all(made.given_ms is not None for made in desk.handover.bundles())
    print(f"{KILLS} kills, {len(opened)} bundles")
