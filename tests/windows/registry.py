"""Policy keys in the real registry, below names that no program reads, and gone afterwards."""

from __future__ import annotations

import json
import winreg
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any
from uuid import uuid4

from app.policy.policy import Policy
from app.policy.registry import Hive, WindowsRegistry, registry_layers
from app.policy.resolver import resolve
from app.settings import BY_KEY

ROOTS = {"HKLM": winreg.HKEY_LOCAL_MACHINE, "HKCU": winreg.HKEY_CURRENT_USER}
ALL = winreg.KEY_ALL_ACCESS | winreg.KEY_WOW64_64KEY


class Keys:
    """The policy keys of one test."""

    def __init__(self) -> None:
        self.whole = rf"Software\callside-tests\{uuid4()}"

    def set(self, hive: Hive, name: str, value: Any, *, recommended: bool = False) -> None:
        """Write a value as group policy does: a flag as 0 or 1, a list in one text."""
        if isinstance(value, list):
            is_of_words = BY_KEY[name].kind in ("set", "words")
            value = ", ".join(value) if is_of_words else json.dumps(value)
        kind = winreg.REG_DWORD if isinstance(value, int) else winreg.REG_SZ
        self.put(hive, name, kind, int(value) if isinstance(value, int) else value, recommended)

    def put(self, hive: Hive, name: str, kind: int, value: Any, recommended: bool = False) -> None:
        """Write a value of any kind of the registry's."""
        key = self.whole + (r"\Recommended" if recommended else "")
        with winreg.CreateKeyEx(ROOTS[hive], key, 0, ALL) as opened:
            winreg.SetValueEx(opened, name, 0, kind, value)

    def policy(self) -> Policy:
        """What the program makes of them."""
        return resolve(registry_layers(WindowsRegistry(), self.whole))


@contextmanager
def registry_keys() -> Iterator[Keys]:
    """Give a test keys of its own."""
    keys = Keys()
    try:
        yield keys
    finally:
        for root in ROOTS.values():
            for key in (keys.whole + r"\Recommended", keys.whole):
                with suppress(FileNotFoundError):
                    winreg.DeleteKeyEx(root, key, winreg.KEY_WOW64_64KEY)
