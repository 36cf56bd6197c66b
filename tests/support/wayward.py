"""Bundles of a program gone wrong: true ones in which something was changed, for Hypothesis."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import strategies as st

from app.bundle.payload import line_of
from app.bundle.sealing import seal
from tests.support.bundles import (
    plain_of,
    signed_by_the_agent,
    small_bundle,
    supervisor_keys,
    told_of,
    typical_sheet,
)

_PIECES = st.sampled_from(
    [
        *(b"", b"{", b"}", b"[", b"]", b'"', b",", b":", b"\\", b"\n", b"null", b"true", b"-1"),
        *(b'"deleted":true', b"9" * 40, b"1e9", b"\\u0000", b"\\ud800", b"\xe2\x80\xae", b"\xff"),
        *(b"u\xcc\x88", b"\x7f", b"\xc2\x85", b"[" * 3000, b'"id":', b'"rev":1'),
    ]
)


@st.composite
def changed(draw: st.DrawFn, content: bytes) -> bytes:
    """The content with some pieces of it replaced, taken out or doubled."""
    for _ in range(draw(st.integers(0, 4))):
        begin = draw(st.integers(0, len(content)))
        end = draw(st.integers(begin, min(len(content), begin + draw(st.sampled_from([0, 1, 40])))))
        piece = draw(_PIECES | st.binary(max_size=6) | st.just(content[begin:end] * 2))
        content = content[:begin] + piece + content[end:]
    return content


@st.composite
def changed_lines(draw: st.DrawFn, lines: Sequence[bytes]) -> list[bytes]:
    """Lines, some of them changed. A line that was broken in two is two."""
    made = b"\n".join([draw(changed(draw(st.sampled_from(lines)))) for _ in range(2)])
    return made.split(b"\n")


@st.composite
def changed_bundles(draw: st.DrawFn) -> bytes:
    """A bundle changed on its way, by somebody who can seal, or by the agent's own program."""
    bundle = small_bundle(calls=1)
    by = draw(st.sampled_from(["way", "sealer", "agent", "lines"]))
    if by == "way":
        return draw(changed(bundle.content))
    plain = plain_of(bundle.content)
    if by == "sealer":
        return seal(draw(changed(plain)), [supervisor_keys().public()])
    end = 68 + int.from_bytes(plain[64:68], "big")
    if by == "agent":
        return signed_by_the_agent(draw(changed(plain[68:end])), draw(changed(plain[end:])))
    lines = draw(changed_lines([line_of(typical_sheet(1))]))
    content, manifest = told_of(lines, sender=bundle.manifest.sender)
    return signed_by_the_agent(manifest, content)
