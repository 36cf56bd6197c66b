"""Every screen in every look, size, text size and reading direction, looked over for faults.

`python3 dev.py access [--scenes NAME…] [--percent N…]`. Prints what it finds and leaves with 1.
Goals A01, A15, A17, A19: nothing nameless, too small, cut, overlapping, or to be scrolled sideways.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from itertools import product
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.languages import LANGUAGES, SOURCE_LANGUAGE
from tests.access.inspector import DIRECTIONS, SIZES, Inspector, View
from ui.garbage import GarbageRounds
from ui.look.theme import current_theme
from ui.rehearsal.screenshots import Look, take_all, take_supervisor


def main() -> int:
    """Look over everything; 1 when there are findings."""
    parser = argparse.ArgumentParser(prog="dev.py access", description=__doc__)
    parser.add_argument("--scenes", nargs="*", default=[], help="beginnings of names of scenes")
    parser.add_argument("--percent", nargs="*", type=int, default=[100, 150, 200])
    parser.add_argument("--themes", nargs="*", default=["light", "dark", "contrast"])
    parser.add_argument("--language", default=SOURCE_LANGUAGE, choices=LANGUAGES)
    chosen = parser.parse_args()
    app = QApplication(["callside"])
    # As in the program: collected on a worker, windows would be freed there.
    GarbageRounds(lambda: True, app).begin()
    current_theme().apply(app)
    looks = [Look(theme, percent) for theme in chosen.themes for percent in chosen.percent]
    views = [View(*each) for each in product(looks, SIZES, DIRECTIONS)]
    inspector = Inspector(lambda _scene: views, chosen.scenes)
    with tempfile.TemporaryDirectory(prefix="callside-access-") as folder:
        take_all(inspector, Path(folder), chosen.language)
        take_supervisor(inspector, Path(folder))
    for told, where in inspector.by_fault():
        print(f"{told}\n    in {len(where)} views, such as {where[0]}")
    print(f"{inspector.looked} views looked over, {len(inspector.findings)} findings")
    return 1 if inspector.findings else 0


if __name__ == "__main__":
    sys.exit(main())
