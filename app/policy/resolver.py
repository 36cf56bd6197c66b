"""Makes one policy of all sources: the machine's above the user's, closed where it is broken."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

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
    told = {str(fault): fault for fault in faults}  # a folder above two shelves is told once
    return Policy(locked, defaults, tuple(told.values()))


def _rules(layer: Layer, faults: list[Problem], *, closes: bool) -> dict[str, Rule]:
    rules: dict[str, Rule] = {}
    faults += layer.faults
    wrong: dict[str, str] = {}
    for given in layer.values:
        try:
            rules[given.key] = Rule(allowed(given), layer.origin, given.place)
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
