"""What may be said of a phrase: thresholds, false findings, confounding by indication."""

from __future__ import annotations

from app.insight.statistics.difference import Stratum
from app.insight.statistics.evidence import Compared, evidence


def compared(*rows: tuple[int, int, int, int], agents: int = 12) -> Compared:
    strata = tuple(Stratum(k=k, n=n, k0=k0, n0=n0) for k, n, k0, n0 in rows)
    return Compared(strata=strata, agents_with=agents, agents_without=agents)


def test_a_phrase_said_where_calls_are_hard_is_not_harmful():
    """Calmed in 55 % of calls with it and 80 % without, but as often as without at each tension."""
    by_indication = compared((19, 20, 380, 400), (36, 80, 45, 100))
    with_it = (19 + 36) / 100
    without = (380 + 45) / 500
    assert (with_it, without) == (0.55, 0.85)
    (found,) = evidence([by_indication])
    assert found.finding == "no_clear_difference"
    assert found.difference is not None
    assert found.difference.low < 0 < found.difference.high


def test_few_calls_or_few_agents_are_not_enough_evidence():
    strong = (28, 29, 10, 100)
    assert evidence([compared(strong)])[0].finding == "not_enough_evidence"
    assert evidence([compared((29, 30, 10, 100))])[0].finding == "more_often"
    assert evidence([compared((29, 30, 10, 100), agents=4)])[0].finding == "not_enough_evidence"
    assert evidence([compared((10, 100, 28, 29))])[0].finding == "not_enough_evidence"
    alone = evidence([compared((90, 100, 0, 0))])[0]
    assert (alone.finding, alone.difference, alone.p) == ("not_enough_evidence", None, 1.0)


def test_one_clear_phrase_is_named_among_many():
    phrases = [compared((60, 100, 600, 1000)) for _ in range(30)] + [compared((85, 100, 600, 1000))]
    found = evidence(phrases)
    assert [one.finding for one in found] == ["no_clear_difference"] * 30 + ["more_often"]
    assert evidence([compared((35, 100, 600, 1000))])[0].finding == "less_often"


def test_more_phrases_shown_ask_for_more_evidence():
    """p = 0.03 alone is a finding; among forty others it is not."""
    edge = compared((71, 100, 600, 1000))
    assert evidence([edge])[0].finding == "more_often"
    others = [compared((60, 100, 600, 1000)) for _ in range(40)]
    assert evidence([edge, *others])[0].finding == "no_clear_difference"


def test_the_order_is_shrunken():
    """31 of 31 calls do not go before 480 of 500."""
    few, many = compared((31, 31, 600, 1000)), compared((480, 500, 600, 1000))
    plain = [compared((60, 100, 600, 1000)) for _ in range(20)]
    found = evidence([few, many, *plain])
    assert found[1].order > found[0].order > found[2].order
    assert evidence([]) == []
