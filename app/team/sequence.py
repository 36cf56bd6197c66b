"""The chain of a sender's bundles: which numbers are missing, and whether its clock was set."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from itertools import islice, pairwise
from typing import Protocol

from msgspec import Struct

CLOCK_STEP_MS = 5 * 60 * 1000
"""A clock that went back further than this between two bundles is told (B11, F30)."""

MOST_MISSING = 1_000
"""So many missing numbers of one device are told; a hostile bundle may leave out billions."""


class InChain(Protocol):
    """What of a bundle matters here; a manifest has it."""

    @property
    def sequence(self) -> int: ...
    @property
    def full(self) -> bool: ...
    @property
    def created_ms(self) -> int: ...


class Chain(Struct, frozen=True):
    """`missing` numbers of one sender's bundles, and how often its clock went back between two."""

    missing: tuple[int, ...] = ()
    clock_steps: int = 0


def chain_of(bundles: Iterable[InChain]) -> Chain:
    """Look over the bundles of one agent's device.

    A full bundle holds everything shared, so that nothing is missing before the newest one (F27).
    Bundles are in the order of their numbers, never of their clocks (B11).
    """
    ordered = sorted(bundles, key=lambda each: each.sequence)
    covered = max((each.sequence for each in ordered if each.full), default=0)
    numbers = [covered, *(each.sequence for each in ordered if each.sequence > covered)]
    missing = (n for before, after in pairwise(numbers) for n in range(before + 1, after))
    return Chain(
        missing=tuple(islice(missing, MOST_MISSING)),
        clock_steps=sum(b.created_ms < a.created_ms - CLOCK_STEP_MS for a, b in pairwise(ordered)),
    )


def missing_before(sequence: int, known: Collection[int]) -> int:
    """How many bundles are missing directly before this one."""
    before = max((each for each in known if each < sequence), default=0)
    return sequence - before - 1
