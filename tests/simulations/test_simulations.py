"""The simulations of D04 to D07, short; `python3 dev.py stats` runs them long."""

from __future__ import annotations

import pytest

from tests.simulations import courses, false_alarms, mixes, phrases, run_charts


@pytest.mark.parametrize("simulation", [false_alarms, run_charts, mixes, phrases, courses])
def test_the_rules_hold_on_what_chance_makes(simulation):
    found = list(simulation.findings(seed=17, size=0.05))
    assert [finding.line() for finding in found if not finding.holds] == []


def test_a_finding_that_misses_its_goal_says_so():
    good = false_alarms.Finding(goal="D04", what="x", k=1, n=1000, at_most=0.005)
    bad = false_alarms.Finding(goal="D04", what="x", k=9, n=1000, at_most=0.005)
    assert good.line().endswith("ok")
    assert bad.line().endswith("MISSED")
