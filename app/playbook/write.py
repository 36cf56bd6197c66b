"""Writing a playbook as the file that `load.py` reads: TOML, in the order of the shape."""

from __future__ import annotations

from typing import Any

import msgspec
from msgspec import Struct

from app.playbook.shape import Playbook


def playbook_text(playbook: Playbook) -> str:
    """The playbook as TOML. What is as it would be without being said is left out.

    Reading it again gives the same playbook; comments of a file that it came from are lost.
    """
    import tomli_w

    return tomli_w.dumps(_plain(playbook), multiline_strings=True)


def _plain(value: Any) -> Any:
    if isinstance(value, Struct):
        told = {
            field.encode_name: _plain(getattr(value, field.name))
            for field in msgspec.structs.fields(value)
            if field.required or getattr(value, field.name) != _default(field)
        }
        # Tables come after plain values: TOML would take what follows a table as a part of it.
        return dict(sorted(told.items(), key=lambda pair: _is_table(pair[1])))
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if isinstance(value, dict):
        return dict(value)
    return value


def _default(field: msgspec.structs.FieldInfo) -> object:
    if field.default_factory is not msgspec.NODEFAULT:
        return field.default_factory()
    return field.default


def _is_table(value: object) -> bool:
    return isinstance(value, dict) or (
        isinstance(value, list) and bool(value) and isinstance(value[0], dict)
    )
