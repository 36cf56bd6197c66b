"""What is wrong with a policy, down to what the rules can work with; no Qt."""

from __future__ import annotations

from collections.abc import Iterable

from app.health import Finding, found, met
from app.paths import Profile
from app.policy.policy import Policy, Rule
from app.policy.schema import Given, allowed
from app.problems import Problem
from app.settings import Settings
from ui.settings.checks import check_value


def policy_faults(policy: Policy) -> tuple[Problem, ...]:
    """The faults of a policy in force, with those of values that the rules cannot work with."""
    return (*policy.faults, *_unworkable(policy))


def policy_findings(policy: Policy, profile: Profile) -> tuple[Finding, ...]:
    """What is found of a policy, and of where it wants the log, for the list of health."""
    faults = policy_faults(policy)
    former = (Problem("former_log", folder=each) for each in profile.former)
    elsewhere = tuple(met("log", problem, "warn") for problem in former)
    if not faults:
        return (found("policy", "ok", count=len(policy.locked)), *elsewhere)
    return (*(met("policy", fault) for fault in faults), *elsewhere)


def faults_of(givens: Iterable[Given]) -> tuple[Problem, ...]:
    """Every fault of the values of one file."""
    faults: list[Problem] = []
    rules: dict[str, Rule] = {}
    for given in givens:
        try:
            rules[given.key] = Rule(allowed(given), "machine_policy", given.place)
        except Problem as fault:
            faults.append(fault)
    return (*faults, *_unworkable(Policy(rules, {})))


def _unworkable(policy: Policy) -> tuple[Problem, ...]:
    settings = Settings(policy=policy)
    faults = []
    for key, rule in {**policy.defaults, **policy.locked}.items():
        try:
            check_value(settings, key, rule.value)
        except Problem as fault:
            wrong = Problem("policy_value_wrong", place=rule.place, key=key, reason=fault.code)
            faults.append(wrong)
    return tuple(faults)
