"""What may be said of a phrase: used together with a fall in tension, never "effective" (D07).

The unit is a call, the first use of a phrase in it, and what came after; it is compared with what
came after another phrase only within strata that are alike beforehand: the tension, the moment of
the call (calls calm by themselves) and the agent (one who likes a phrase may calm callers by other
means). A difference is named only for phrases with calls and agents enough on both sides, and only
as far as the false ones among all phrases shown stay under 5 % (Benjamini-Hochberg). A phrase that
is said where calls are hard looks bad without being it (confounding by indication): strata take
most of that away, and what is left is the reason that "less often" is never called harm.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

from app.insight.picture import Interval
from app.insight.statistics.difference import Stratified, Stratum, stratified
from app.insight.statistics.many_tests import benjamini_hochberg
from app.insight.statistics.shrinkage import prior

FEWEST_CALLS = 30
FEWEST_AGENTS = 5
FALSE_FINDINGS = 0.05

Finding = Literal["more_often", "less_often", "no_clear_difference", "not_enough_evidence"]


class Compared(Struct, frozen=True, kw_only=True):
    """The calls with a phrase (k of n) and without it (k0 of n0), by strata; agents of both."""

    strata: tuple[Stratum, ...]
    agents_with: int
    agents_without: int


class Evidence(Struct, frozen=True, kw_only=True):
    """What may be said of one phrase.

    `difference` is None where there is not enough evidence; `order` is the shrunken share of calls
    that calmed with the phrase, given the same tension before, and serves to order a list alone.
    """

    finding: Finding
    difference: Interval | None
    p: float
    calls_with: int
    calls_without: int
    order: float


def evidence(phrases: Sequence[Compared]) -> list[Evidence]:
    """What may be said of each of the phrases that are shown together, in the order given."""
    found = [stratified(each.strata) for each in phrases]
    enough = [_is_enough(each, one) for each, one in zip(phrases, found, strict=True)]
    tested = [one.p for one, does in zip(found, enough, strict=True) if one and does]
    named = iter(benjamini_hochberg(tested, FALSE_FINDINGS))
    orders = _orders(phrases, found)
    return [
        _evidence(one, does, does and next(named), order)
        for one, does, order in zip(found, enough, orders, strict=True)
    ]


def _is_enough(each: Compared, found: Stratified | None) -> bool:
    return (
        found is not None
        and min(found.n, found.n0) >= FEWEST_CALLS
        and min(each.agents_with, each.agents_without) >= FEWEST_AGENTS
    )


def _evidence(found: Stratified | None, enough: bool, named: bool, order: float) -> Evidence:
    finding: Finding = "not_enough_evidence"
    if enough and found is not None:
        up = found.difference.value > 0
        finding = ("more_often" if up else "less_often") if named else "no_clear_difference"
    return Evidence(
        finding=finding,
        difference=found.difference if found and enough else None,
        p=found.p if found else 1.0,
        calls_with=found.n if found else 0,
        calls_without=found.n0 if found else 0,
        order=order,
    )


def _orders(phrases: Sequence[Compared], found: Sequence[Stratified | None]) -> list[float]:
    """The share that calmed, as if all phrases were said at the same tension, then shrunken."""
    strata = [stratum for each in phrases for stratum in each.strata if stratum.compares]
    every = sum(stratum.n0 for stratum in strata)
    common = sum(stratum.k0 for stratum in strata) / every if every else 0.0
    alike = []
    for one in found:
        n = one.n if one else 0
        share = common + (one.difference.value if one else 0.0)
        alike.append((min(1.0, max(0.0, share)) * n, float(n)))
    if not any(n for _, n in alike):
        return [common] * len(alike)
    before = prior(alike)
    return [before.rate(k, n) for k, n in alike]
