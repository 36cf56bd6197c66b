"""Makes one policy of all sources: the machine's above the user's, closed where it is broken."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from app.bounds import bound_of, bounds_in
from app.policy.policy import Origin, Policy, Rule
from app.policy.schema import KEYS, SCHEMA, Given, allowed
from app.problems import Problem


class Layer(NamedTuple):
    """What one source says: its values, the last of a key counts, and what was wrong with it.

    A layer with `faults` of its own was not read whole, and nobody knows what it would have said.
    """

    origin: Origin
    place: str
    values: tuple[Given, ...] = ()
    faults: tuple[Problem, ...] = ()


def resolve(layers: Iterable[Layer]) -> Policy:
    """The policy of these layers, the strongest first.

    A managed layer that was not read whole fails closed: every key that has a strictest value has
    that one and is locked. A single wrong value closes its own key. Defaults never close anything.
    Bounds that contradict each other, or a value beyond its bound, are named: see `_agree`.
    """
    locked: dict[str, Rule] = {}
    defaults: dict[str, Rule] = {}
    faults: list[Problem] = []
    for layer in layers:
        is_default = layer.origin == "machine_default"
        found = _rules(layer, faults, closes=not is_default)
        goal = defaults if is_default else locked
        for key, rule in found.items():
            goal.setdefault(key, rule)
    _agree(locked, defaults, faults)
    told = {str(fault): fault for fault in faults}  # a folder above two shelves is told once
    return Policy(locked, defaults, tuple(told.values()))


def _rules(layer: Layer, faults: list[Problem], *, closes: bool) -> dict[str, Rule]:
    rules: dict[str, Rule] = {}
    faults += layer.faults
    wrong: dict[str, str] = {}
    for given in layer.values:
        try:
            value = allowed(given)
            if not closes and KEYS[given.key].setting.by_policy:
                raise Problem("policy_only_managed", place=given.place, key=given.key)
            rules[given.key] = Rule(value, layer.origin, given.place)
            wrong.pop(given.key, None)
        except Problem as fault:
            faults.append(fault)
            rules.pop(given.key, None)
            wrong[given.key] = given.place
    for key, place in wrong.items():
        known = KEYS.get(key)
        for shut in (key, known.guards) if closes and known is not None else ():
            if shut and KEYS[shut].closed is not None:
                rules[shut] = Rule(KEYS[shut].closed, layer.origin, place, is_closed=True)
    if closes and layer.faults:
        for each in SCHEMA:
            if each.closed is not None:
                rules[each.key] = Rule(each.closed, layer.origin, layer.place, is_closed=True)
    return rules


def _agree(locked: dict[str, Rule], defaults: dict[str, Rule], faults: list[Problem]) -> None:
    """Hold the bounds against each other, and what policy gives against them.

    Of two bounds that leave no value, the least holds, for what is deleted by its age is gone; a
    setting with a strictest value has that one. A value beyond a bound is held by it.
    """
    for each in SCHEMA:
        bounds = bounds_in(locked, each.key, endless=each.setting.endless)
        least, most = bounds.least, bounds.most
        if not each.setting.bounds or (least is None and most is None):
            continue
        if least is not None and most is not None and bounds.crossed(least.value) is most:
            if not least.is_closed:
                reason = f"{least.value} > {most.value}"
                wrong = Problem("policy_value_wrong", place=most.place, key=each.key, reason=reason)
                faults.append(wrong)
            del locked[bound_of(each.key, "at_most")]
            bounds = bounds._replace(most=None)
            if each.closed is not None:
                locked[each.key] = Rule(each.closed, most.origin, most.place, is_closed=True)
        for given in (locked.get(each.key), defaults.get(each.key)):
            crossed = None if given is None else bounds.crossed(given.value)
            if given is None or crossed is None or given.is_closed or crossed.is_closed:
                continue
            faults.append(
                Problem(
                    "policy_beyond_bound",
                    place=given.place,
                    key=each.key,
                    value=given.value,
                    bound=crossed.value,
                )
            )
