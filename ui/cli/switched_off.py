"""Commands of what a house has switched off refuse with words."""

from __future__ import annotations

from app.features import Switch, expect_on
from app.policy.in_force import policy_in_force
from app.settings import Settings


def expect_switched_on(switch: Switch) -> None:
    """Let what is not switched off pass. Raises `Problem` feature_off."""
    expect_on(Settings(policy=policy_in_force()), switch)
