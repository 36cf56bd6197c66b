"""Policy of macOS: the preferences that a configuration profile forces.

Written after Apple's reference of CFPreferences; its callers are tested with preferences made by
hand, and `MacPreferences` itself was never run by us.
"""

from __future__ import annotations

import ctypes
from typing import Any, Protocol

from app.policy.policy import MAC_DOMAIN
from app.policy.resolver import Layer
from app.policy.schema import SCHEMA, Given, told_in_text
from app.problems import Problem

DOMAIN = MAC_DOMAIN
_FRAMEWORK = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"
_UTF8, _SINT64 = 0x08000100, 4


class Preferences(Protocol):
    """Reads forced preferences. Raises OSError."""

    def forced(self, key: str) -> Any:
        """The value that a profile forces, or None."""
        ...


def preference_layers(preferences: Preferences) -> tuple[Layer, ...]:
    """What the profiles force. What they only propose is not read."""
    values = []
    try:
        for each in SCHEMA:
            value = preferences.forced(each.key)
            if value is None:
                continue
            values.append(Given(each.key, told_in_text(each.key, value), DOMAIN))
    except OSError as fault:
        unread = Problem("policy_unreadable", place=DOMAIN, reason=type(fault).__name__)
        return (Layer("machine_policy", DOMAIN, faults=(unread,)),)
    return (Layer("machine_policy", DOMAIN, tuple(values)),) if values else ()


class MacPreferences:
    """CFPreferences by ctypes: texts, flags and whole numbers. Other types are refused."""

    def __init__(self, domain: str = DOMAIN) -> None:
        self._domain = domain

    def forced(self, key: str) -> Any:
        """The value that a profile forces, or None. Raises OSError."""
        core = _core()
        name, domain = _text_ref(core, key), _text_ref(core, self._domain)
        try:
            if not core.CFPreferencesAppValueIsForced(name, domain):
                return None
            value = core.CFPreferencesCopyAppValue(name, domain)
            if not value:
                return None
            try:
                return _plain(core, value)
            finally:
                core.CFRelease(value)
        finally:
            core.CFRelease(name)
            core.CFRelease(domain)


def _core() -> ctypes.CDLL:
    core = ctypes.CDLL(_FRAMEWORK)
    pointer, number = ctypes.c_void_p, ctypes.c_long
    shapes: dict[str, tuple[Any, list[Any]]] = {
        "CFStringCreateWithCString": (pointer, [pointer, ctypes.c_char_p, ctypes.c_uint32]),
        "CFStringGetLength": (number, [pointer]),
        "CFStringGetCString": (ctypes.c_bool, [pointer, ctypes.c_char_p, number, ctypes.c_uint32]),
        "CFPreferencesAppValueIsForced": (ctypes.c_bool, [pointer, pointer]),
        "CFPreferencesCopyAppValue": (pointer, [pointer, pointer]),
        "CFGetTypeID": (ctypes.c_ulong, [pointer]),
        "CFStringGetTypeID": (ctypes.c_ulong, []),
        "CFBooleanGetTypeID": (ctypes.c_ulong, []),
        "CFNumberGetTypeID": (ctypes.c_ulong, []),
        "CFBooleanGetValue": (ctypes.c_bool, [pointer]),
        "CFNumberGetValue": (ctypes.c_bool, [pointer, number, pointer]),
        "CFRelease": (None, [pointer]),
    }
    for name, (result, arguments) in shapes.items():
        function = getattr(core, name)
        function.restype, function.argtypes = result, arguments
    return core


def _text_ref(core: ctypes.CDLL, text: str) -> ctypes.c_void_p:
    made = core.CFStringCreateWithCString(None, text.encode(), _UTF8)
    if not made:
        raise OSError("no memory for a name")
    return ctypes.c_void_p(made)


def _plain(core: ctypes.CDLL, value: int) -> Any:
    kind = core.CFGetTypeID(value)
    if kind == core.CFBooleanGetTypeID():
        return bool(core.CFBooleanGetValue(value))
    if kind == core.CFNumberGetTypeID():
        number = ctypes.c_int64()
        is_whole = core.CFNumberGetValue(value, _SINT64, ctypes.byref(number))
        return number.value if is_whole else "fraction"
    if kind == core.CFStringGetTypeID():
        room = core.CFStringGetLength(value) * 4 + 1
        held = ctypes.create_string_buffer(room)
        if not core.CFStringGetCString(value, held, room, _UTF8):
            raise OSError("a text that is no UTF-8")
        return held.value.decode()
    return {"type": int(kind)}
