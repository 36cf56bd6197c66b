"""How far a number may go where policy leaves it to the person: a least, a most, or both."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

from app.policy.policy import Rule

Side = Literal["at_least", "at_most"]


def bound_of(key: str, side: Side) -> str:
    """The key of policy that bounds a setting on one side: `keep_calls_days_at_most`."""
    return f"{key}_{side}"


class Bounds(NamedTuple):
    """What policy allows of a number. `endless` tells that 0 stands for no limit: above them all.

    `least` and `most` are rules of policy; None where it says nothing on that side.
    """

    least: Rule | None = None
    most: Rule | None = None
    endless: bool = False

    @property
    def is_closed(self) -> bool:
        """Whether a bound stands for a policy that could not be believed."""
        return any(each is not None and each.is_closed for each in (self.least, self.most))

    def crossed(self, value: int) -> Rule | None:
        """The rule that a value is against; None where it is allowed."""
        is_endless = self.endless and value == 0
        if self.most is not None and (is_endless or value > self.most.value):
            return self.most
        if self.least is not None and not is_endless and value < self.least.value:
            return self.least
        return None

    def held(self, rule: Rule) -> Rule:
        """The value within the bounds: its own, or that of the bound that it is against."""
        return self.crossed(rule.value) or rule


def bounds_in(locked: Mapping[str, Rule], key: str, *, endless: bool) -> Bounds:
    """What managed policy says of how far a setting may go."""
    least, most = locked.get(bound_of(key, "at_least")), locked.get(bound_of(key, "at_most"))
    if most is not None and endless and most.value == 0:
        most = None
    return Bounds(least, most, endless)
