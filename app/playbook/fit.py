"""Comparing parsed TOML with a struct, so that every misfit is named, not only the first.

msgspec stops at the first fault; somebody who writes a playbook by hand wants them all at once.
"""

from __future__ import annotations

import types
from difflib import get_close_matches
from functools import cache
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import msgspec

_TOML_NAMES = {
    bool: "boolean",
    int: "integer",
    float: "float",
    str: "string",
    list: "array",
    dict: "table",
}


def misfits(value: object, wanted: Any, path: str = "") -> list[str]:
    """What keeps `value` from being a `wanted`: one line for each misfit, its path first."""
    if isinstance(wanted, type) and issubclass(wanted, msgspec.Struct):
        return _struct_misfits(value, wanted, path)
    origin = get_origin(wanted)
    if origin is tuple:
        return _array_misfits(value, get_args(wanted)[0], path)
    if origin is dict:
        return _table_misfits(value, get_args(wanted)[1], path)
    if origin is Literal:
        return _choice_misfits(value, get_args(wanted), path)
    if origin in (Union, types.UnionType):
        # TOML has no null, so an optional part that is there has the one other type.
        wanted = next(part for part in get_args(wanted) if part is not type(None))
        return misfits(value, wanted, path)
    return [] if type(value) is wanted else [_wrong_type(value, _TOML_NAMES[wanted], path)]


def near(word: str, known: list[str]) -> str:
    """A hint at the known word that was probably meant, or nothing."""
    close = get_close_matches(word, known, n=1)
    return f"; did you mean {close[0]}?" if close else ""


@cache
def _parts(struct: type[msgspec.Struct]) -> dict[str, tuple[Any, bool]]:
    """For each part of a struct its type and whether it must be given."""
    hints = get_type_hints(struct)
    fields = msgspec.structs.fields(struct)
    return {field.encode_name: (hints[field.name], field.required) for field in fields}


def _struct_misfits(value: object, struct: type[msgspec.Struct], path: str) -> list[str]:
    if not isinstance(value, dict):
        return [_wrong_type(value, "table", path)]
    parts = _parts(struct)
    faults = []
    for name, given in value.items():
        if name in parts:
            faults += misfits(given, parts[name][0], _joined(path, name))
        else:
            known = [part for part in parts if part not in value]
            faults.append(f"{_joined(path, name)}: unknown{near(name, known)}")
    for name, (_, required) in parts.items():
        if required and name not in value:
            faults.append(f"{_joined(path, name)}: missing")
    return faults


def _array_misfits(value: object, wanted: Any, path: str) -> list[str]:
    if not isinstance(value, list):
        return [_wrong_type(value, "array", path)]
    return [
        fault
        for index, entry in enumerate(value)
        for fault in misfits(entry, wanted, f"{path}[{index}]")
    ]


def _table_misfits(value: object, wanted: Any, path: str) -> list[str]:
    if not isinstance(value, dict):
        return [_wrong_type(value, "table", path)]
    return [
        fault
        for name, entry in value.items()
        for fault in misfits(entry, wanted, _joined(path, name))
    ]


def _choice_misfits(value: object, choices: tuple[str, ...], path: str) -> list[str]:
    if not isinstance(value, str):
        return [_wrong_type(value, "string", path)]
    if value in choices:
        return []
    shown = ", ".join(choice or '""' for choice in choices)
    return [f'{path}: "{value}" is none of {shown}']


def _wrong_type(value: object, wanted: str, path: str) -> str:
    # Dates and times are the only other things that TOML knows.
    found = _TOML_NAMES.get(type(value), "date or time")
    return f"{path or 'file'}: expected {wanted}, got {found}"


def _joined(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name
