"""Which bundles of an agent are missing, in words (F27)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

MOST_NUMBERS = 8
"""Missing numbers that are named; of more the count is told."""

translate = QCoreApplication.translate


def missing_words(missing: Sequence[int]) -> str:
    """The numbers of bundles that are missing; empty for none."""
    if not missing:
        return ""
    if len(missing) > MOST_NUMBERS:
        count = len(missing)
        return translate("Coverage", "%n bundle(s) missing", "", count)
    numbers = ", ".join(str(number) for number in missing)
    return translate("Coverage", "missing: number {numbers}").format(numbers=numbers)
