"""Many tests at once: how many of the findings would be false (Benjamini-Hochberg).

Y Benjamini, Y Hochberg, "Controlling the false discovery rate: a practical and powerful approach to
multiple testing", Journal of the Royal Statistical Society B 57 (1995) 289-300.
"""

from __future__ import annotations

from collections.abc import Sequence


def adjusted(p_values: Sequence[float]) -> list[float]:
    """For each p-value the smallest rate of false findings at which it is still one."""
    count = len(p_values)
    order = sorted(range(count), key=lambda place: p_values[place], reverse=True)
    result, least = [1.0] * count, 1.0
    for above, place in enumerate(order):
        least = min(least, p_values[place] * count / (count - above))
        result[place] = least
    return result


def benjamini_hochberg(p_values: Sequence[float], level: float = 0.05) -> list[bool]:
    """Which of the p-values are findings, so that at most `level` of those are false on average."""
    return [each <= level for each in adjusted(p_values)]
