"""Writes one report in every format into a folder: `python -m … FOLDER`, for a process apart."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.support import pictures
from tests.support.reports import made_report
from ui.report.writing import write_report


def main(folder: Path) -> None:
    report = made_report(*(build() for build in pictures.EVERY[:4]), pictures.few_calls())
    row = ("c", "a", "t", "2026-11", 1, 2, "listen", "done", 3)
    write_report(report, folder / "report.html", "html")
    write_report(report, folder / "csv", "csv")
    write_report(report, folder / "report.xlsx", "xlsx")
    write_report(report, folder / "report.sqlite", "sqlite", facts={"steps": [row] * 3})
    write_report(report, folder / "report.pdf", "pdf")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
