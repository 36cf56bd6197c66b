"""Policy in the Windows registry, as group policy writes it: the machine's, then the user's."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Any, Literal, Protocol

from app.policy.policy import REGISTRY_KEY, Origin
from app.policy.resolver import Layer
from app.policy.schema import KEYS, Given, told_in_text
from app.problems import Problem

KEY = REGISTRY_KEY
RECOMMENDED = KEY + r"\Recommended"
Hive = Literal["HKLM", "HKCU"]
_LAYERS: tuple[tuple[Hive, str, Origin], ...] = (
    ("HKLM", "", "machine_policy"),
    ("HKCU", "", "user_policy"),
    ("HKLM", r"\Recommended", "machine_default"),
)


class Registry(Protocol):
    """Reads the registry; a key that is not there is None. Raises OSError."""

    def values(self, hive: Hive, key: str) -> Mapping[str, Any] | None: ...


if sys.platform == "win32":
    import winreg

    class WindowsRegistry:
        """The registry of this machine, by its 64-bit view."""

        def values(self, hive: Hive, key: str) -> Mapping[str, Any] | None:
            """The values of a key by their names, or None. Raises OSError."""
            root = winreg.HKEY_LOCAL_MACHINE if hive == "HKLM" else winreg.HKEY_CURRENT_USER
            try:
                opened = winreg.OpenKey(root, key, 0, winreg.KEY_READ | winreg.KEY_WOW64_64KEY)
            except FileNotFoundError:
                return None
            with opened:
                count = winreg.QueryInfoKey(opened)[1]
                found = [winreg.EnumValue(opened, number) for number in range(count)]
            return {name: value for name, value, _ in found}


def registry_layers(registry: Registry, whole: str = KEY) -> tuple[Layer, ...]:
    """What the registry says. A flag is a number of 0 or 1 there."""
    layers = []
    for hive, below, origin in _LAYERS:
        key = whole + below
        place = f"{hive}\\{key}"
        try:
            values = registry.values(hive, key)
        except OSError as fault:
            unread = Problem("policy_unreadable", place=place, reason=type(fault).__name__)
            layers.append(Layer(origin, place, faults=(unread,)))
            continue
        if values is not None:
            layers.append(
                Layer(origin, place, tuple(_given(*each, place) for each in values.items()))
            )
    return tuple(layers)


def _given(name: str, value: Any, place: str) -> Given:
    key = name.lower()  # the registry tells no case apart
    kind = KEYS[key].setting.kind if key in KEYS else ""
    if kind == "flag" and type(value) is int and value in (0, 1):
        value = bool(value)
    return Given(key, told_in_text(key, value), place)
