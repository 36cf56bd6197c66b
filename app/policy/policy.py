"""What policy says, after all of its sources were read: small, for every start needs it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, NamedTuple

from app.problems import Problem

Origin = Literal["machine_policy", "user_policy", "user", "machine_default", "built_in"]
"""Where a value comes from, the strongest first."""

LINUX_FOLDER = "/etc/callside/policies"
REGISTRY_KEY = r"Software\Policies\Callside\Callside"
MAC_DOMAIN = "org.callside.Callside"
"""Where policy stands on each system."""


class Rule(NamedTuple):
    """A value that policy sets, and the file or registry key that says so.

    `is_closed` tells that what stands there could not be believed, and the strictest value holds.
    """

    value: Any
    origin: Origin
    place: str
    is_closed: bool = False


class Policy(NamedTuple):
    """`locked` holds for everybody, `defaults` until a person chooses; both by the setting's key.

    `faults` are what could not be read or is not allowed, each with its place.
    """

    locked: Mapping[str, Rule]
    defaults: Mapping[str, Rule]
    faults: tuple[Problem, ...] = ()


NO_POLICY = Policy({}, {})
