"""Which bundles of a sender are missing (F27), and a clock that was set back (F30)."""

from app.team.sequence import MOST_MISSING, chain_of, missing_before
from tests.support.shared_sheets import shared_manifest


def test_a_number_left_out_is_missing_wherever_the_others_came_first() -> None:
    chain = chain_of(shared_manifest(sequence=n) for n in (5, 1, 3))
    assert chain.missing == (2, 4)


def test_nothing_is_missing_before_a_bundle_that_holds_everything() -> None:
    bundles = [shared_manifest(sequence=n, full=n == 4) for n in (1, 4, 6)]
    assert chain_of(bundles).missing == (5,)


def test_a_first_bundle_with_a_high_number_tells_of_those_before() -> None:
    assert chain_of([shared_manifest(sequence=3)]).missing == (1, 2)


def test_a_number_out_of_all_reason_costs_no_memory() -> None:
    assert len(chain_of([shared_manifest(sequence=2**31)]).missing) == MOST_MISSING


def test_bundles_made_before_the_ones_before_tell_of_a_clock_set_back() -> None:
    day = 86_400_000
    bundles = [shared_manifest(sequence=n, created_ms=at) for n, at in ((1, day), (2, 0), (3, day))]
    assert chain_of(bundles).clock_steps == 1


def test_the_gap_is_counted_from_the_bundle_before() -> None:
    assert missing_before(7, {1, 2, 4, 9}) == 2
    assert missing_before(1, ()) == 0
