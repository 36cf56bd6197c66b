"""Any record that can be: made from the types of its fields."""

from __future__ import annotations

import types
from typing import Any, Literal, Union, get_args, get_origin
from uuid import UUID

from hypothesis import strategies as st
from msgspec import Struct
from msgspec.structs import fields

from app.moment import Moment
from app.records import FavouritePhrase, Record, TensionSample, new_id

ZONES = ("", "UTC", "Europe/Berlin", "Asia/Kathmandu", "America/St_Johns", "Not/A_Zone")
MAX_INT = 2**63 - 1

moments = st.builds(
    Moment,
    st.integers(-(2**53), 2**53),
    st.integers(-18 * 60, 18 * 60),
    st.sampled_from(ZONES),
)
texts = st.text(max_size=60) | st.sampled_from(
    ("\0", "a\0b", "'; DROP TABLE calls; --", "😀", "\u202eabc", "{}", "[1]", "ﬀ Straße\r\n\t")
)


def records_of(kind: type[Record], **fixed: Any) -> st.SearchStrategy[Any]:
    """Records of a kind with any content; `fixed` fields are as told."""
    if kind is TensionSample:
        fixed = {"level": st.integers(1, 5), **fixed}
    if kind is FavouritePhrase:
        fixed = {"digit": st.integers(1, 9), **fixed}
    return _structs(kind, {"id": st.builds(new_id), **fixed})


def _structs(kind: type[Struct], fixed: dict[str, Any]) -> st.SearchStrategy[Any]:
    made: dict[str, st.SearchStrategy[Any]] = {}
    for info in fields(kind):
        given_value = fixed.get(info.name, _of_type(info.type))
        is_strategy = isinstance(given_value, st.SearchStrategy)
        made[info.name] = given_value if is_strategy else st.just(given_value)
    return st.builds(kind, **made)


def _of_type(kind: Any) -> st.SearchStrategy[Any]:
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        return st.one_of(*(_of_type(each) for each in get_args(kind)))
    if origin is Literal:
        return st.sampled_from(get_args(kind))
    if origin is tuple:
        return st.lists(_of_type(get_args(kind)[0]), max_size=4).map(tuple)
    plain: dict[Any, st.SearchStrategy[Any]] = {
        str: texts,
        int: st.integers(-MAX_INT, MAX_INT),
        bool: st.booleans(),
        type(None): st.none(),
        Moment: moments,
        UUID: st.none(),
    }
    return plain[kind] if kind in plain else _structs(kind, {})
