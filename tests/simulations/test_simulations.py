"""The simulations of D04 to D07, short; `python3 dev.py stats` runs them long."""

from __future__ import annotations

import pytest

from app.insight.patterns.registry import PATTERNS
from app.insight.statistics.funnel import PICTURES
from tests.simulations import courses, false_alarms, mixes, phrases, run_charts


@pytest.mark.parametrize("simulation", [false_alarms, run_charts, mixes, phrases, courses])
def test_the_rules_hold_on_what_chance_makes(simulation):
    found = list(simulation.findings(seed=17, size=0.05))
    assert [finding.line() for finding in found if not finding.holds] == []


def test_no_more_funnels_are_shown_than_the_limits_are_shared_by():
    """D04: more of them would mark equal agents more often than docs/statistics.md says."""
    funnels = [code for code in PATTERNS if code.endswith("_by_agent")]
    assert 0 < len(funnels) <= PICTURES


def test_a_finding_that_misses_its_goal_says_so():
    good = false_alarms.Finding(goal="D04", what="x", k=1, n=1000, at_most=0.005)
    bad = false_alarms.Finding(goal="D04", what="x", k=9, n=1000, at_most=0.005)
    assert good.line().endswith("ok")
    assert bad.line().endswith("MISSED")
