"""The sources of policy, each filled as its system does it; a value goes in as IT writes it there.

On Windows the registry is the real one, below keys of the tests' own; elsewhere it is made by hand.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from app.policy.forced_preferences import preference_layers
from app.policy.policy import Origin, Policy
from app.policy.policy_files import file_layers
from app.policy.registry import RECOMMENDED, Hive, registry_layers
from app.policy.resolver import resolve
from app.policy.schema import KEYS
from tests.support.policy import lay_down

OWN_KEY = r"Software\Callside-tests\Policies"


class Source(NamedTuple):
    """Where policy stands, and what reads it after it was filled with values by their keys."""

    name: str
    origin: Origin
    read: Callable[[Path, Mapping[str, Any]], Policy]

    @property
    def locks(self) -> bool:
        """Whether what stands there is locked."""
        return self.origin != "machine_default"


class MadeRegistry:
    """A registry of the test's own, by hive and key."""

    def __init__(self, keys: Mapping[tuple[Hive, str], Mapping[str, Any]]) -> None:
        self._keys = keys

    def values(self, hive: Hive, key: str) -> Mapping[str, Any] | None:
        return self._keys.get((hive, key))


class MadePreferences:
    """Forced preferences of the test's own."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        self._values = values

    def forced(self, key: str) -> Any:
        return self._values.get(key)


def in_registry(key: str, value: Any) -> Any:
    """A value as group policy writes it: DWORDs, texts, and lists of texts."""
    if isinstance(value, bool):
        return int(value)
    if key in KEYS and KEYS[key].setting.kind == "links" and isinstance(value, list):
        return json.dumps(value)
    return value


def _in_files(shelf: str) -> Callable[[Path, Mapping[str, Any]], Policy]:
    def read(folder: Path, values: Mapping[str, Any]) -> Policy:
        place = folder / "callside" / "policies"
        lay_down(place, shelf, **values)
        return resolve(file_layers(place, os.geteuid()))

    return read


def _in_registry(hive: Hive, below: str) -> Callable[[Path, Mapping[str, Any]], Policy]:
    def read(_folder: Path, values: Mapping[str, Any]) -> Policy:
        written = {key: in_registry(key, value) for key, value in values.items()}
        if sys.platform == "win32":
            from app.policy.registry import WindowsRegistry

            with really_written(hive, OWN_KEY + below, written):
                return resolve(registry_layers(WindowsRegistry(), OWN_KEY))
        made = MadeRegistry({(hive, OWN_KEY + below): written})
        return resolve(registry_layers(made, OWN_KEY))

    return read


def _forced(_folder: Path, values: Mapping[str, Any]) -> Policy:
    texts = {
        key: json.dumps(value)
        if key in KEYS and KEYS[key].setting.kind == "links" and isinstance(value, list)
        else ", ".join(value)
        if isinstance(value, list)
        else value
        for key, value in values.items()
    }
    return resolve(preference_layers(MadePreferences(texts)))


SOURCES: tuple[Source, ...] = (
    *(
        ()
        if sys.platform == "win32"
        else (
            Source("managed file", "machine_policy", _in_files("managed")),
            Source("recommended file", "machine_default", _in_files("recommended")),
        )
    ),
    Source("HKLM", "machine_policy", _in_registry("HKLM", "")),
    Source("HKCU", "user_policy", _in_registry("HKCU", "")),
    Source(
        "HKLM recommended",
        "machine_default",
        _in_registry("HKLM", RECOMMENDED[RECOMMENDED.rindex("\\") :]),
    ),
    Source("forced preferences", "machine_policy", _forced),
)

if sys.platform == "win32":
    import winreg

    @contextmanager
    def really_written(hive: Hive, key: str, values: Mapping[str, Any]) -> Iterator[None]:
        """Values in the registry of this machine, and gone afterwards."""
        root = winreg.HKEY_LOCAL_MACHINE if hive == "HKLM" else winreg.HKEY_CURRENT_USER
        access = winreg.KEY_WRITE | winreg.KEY_WOW64_64KEY
        with winreg.CreateKeyEx(root, key, 0, access) as opened:
            for name, value in values.items():
                winreg.SetValueEx(opened, name, 0, *_typed(value))
        try:
            yield
        finally:
            winreg.DeleteKeyEx(root, key, winreg.KEY_WOW64_64KEY)

    def _typed(value: Any) -> tuple[int, Any]:
        if isinstance(value, int):
            return winreg.REG_DWORD, value
        if isinstance(value, list):
            return winreg.REG_MULTI_SZ, value
        if isinstance(value, bytes):
            return winreg.REG_BINARY, value
        return winreg.REG_SZ, str(value)
