"""What baresip says on its control connection (`ctrl_tcp`), as events.

It speaks JSON in netstrings, and has its ways: the close of a call says "reset by peer" whether
the caller gave up, hung up or was answered elsewhere, so missed means that nobody saw it
established; texts may hold bytes that are no UTF-8; `param` shows `%2B` as `?`, so the number
comes from `peeruri`; a transfer makes calls without an id, and closes some that nobody announced;
a local hold shows only as one more exchange of media, and in the list of calls.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from app.phone.baresip_list import ListedCall, is_list, listed_calls
from app.phone.event import Cause, EventKind, PhoneEvent, Way, phone_event
from app.phone.sip_address import plain_name, shown_number

Told = Mapping[str, object]

MOST_CALLS = 100
"""Calls remembered at once; baresip itself has four unless it is told otherwise."""

RESYNC = "callside-resync"
"""The token of the question after connecting: which of the calls that we know are still there."""

HOLD = "callside-hold"
"""The token of the question after a change of media: which calls are on hold."""

_WAYS: Mapping[str, Way] = {"incoming": "in", "outgoing": "out"}
_STATUS = re.compile(r"\s*([3-6]\d\d)\b")
_OF_STATUS: Mapping[int, Cause] = {
    404: "not_found",
    408: "no_answer",
    480: "no_answer",
    484: "not_found",
    486: "busy",
    487: "cancelled",
    503: "congestion",
    600: "busy",
    603: "declined",
    604: "not_found",
}


@dataclass(slots=True)
class _Call:
    """A call that baresip told of."""

    id: str
    way: Way
    uri: str
    name: str
    device: str
    is_established: bool = False
    is_held: bool = False
    is_given_up: bool = False

    def event(self, kind: EventKind, cause: Cause = "") -> PhoneEvent:
        return phone_event(
            kind,
            "baresip",
            number=shown_number(self.uri),
            name=plain_name(self.name),
            id=self.id,
            way=self.way,
            cause=cause,
            device=self.device,
        )


def decoded(message: bytes) -> Told | None:
    """What a message says; None for what is no object. A byte that is no UTF-8 is marked."""
    try:
        told = json.loads(message.decode("utf-8", "replace"), strict=False)
    except (ValueError, RecursionError):
        return None
    return told if isinstance(told, dict) else None


def list_question(token: str) -> bytes:
    """The message that asks for the list of calls; it changes nothing in baresip."""
    return json.dumps({"command": "listcalls", "token": token}).encode()


class BaresipTalk:
    """Hears messages in their order, and remembers the calls of which they tell.

    `wants_list` asks whoever holds the connection to send `list_question(HOLD)`; `is_leaving` says
    that baresip told of its own end.
    """

    def __init__(self) -> None:
        self.wants_list = False
        self.is_leaving = False
        self._calls: dict[str, _Call] = {}

    @property
    def has_open_calls(self) -> bool:
        """Whether a call is on that has not been given up."""
        return any(not call.is_given_up for call in self._calls.values())

    def give_up(self) -> None:
        """The connection is gone, and its open calls are taken for lost until they are listed."""
        self.is_leaving = False
        for call in self._calls.values():
            call.is_given_up = True

    def lost(self) -> list[PhoneEvent]:
        """The ends of all calls that are on, told by nobody."""
        ended = [call.event("end", "lost") for call in self._calls.values() if not call.is_given_up]
        self._calls.clear()
        return ended

    def hear(self, told: Told) -> list[PhoneEvent]:
        """What a message means, in order; most mean nothing to us."""
        if told.get("response") is True:
            return self._hear_list(_text(told, "data"), _text(told, "token") == RESYNC)
        kind, call_id = _text(told, "type"), _text(told, "id")
        if kind in ("SHUTDOWN", "EXIT"):
            self.is_leaving = True
        if not call_id:
            return []
        if kind == "CALL_INCOMING":
            return self._ring(told, call_id)
        if kind in ("CALL_OUTGOING", "CALL_RINGING", "CALL_PROGRESS"):
            return self._ring(told, call_id) if _text(told, "direction") == "outgoing" else []
        if kind == "CALL_ESTABLISHED":
            return self._answer(told, call_id)
        if kind == "CALL_CLOSED":
            return [self._close(told, call_id)]
        if kind == "CALL_REMOTE_SDP" and _text(told, "param") == "answer":
            # Our side asked for other media in the midst of a call: a hold, a resume, or a network
            # that changed. Only the list knows.
            known = self._calls.get(call_id)
            self.wants_list = self.wants_list or (known is not None and known.is_established)
        return []

    def _ring(self, told: Told, call_id: str) -> list[PhoneEvent]:
        known = self._calls.get(call_id)
        if known is not None and not known.is_given_up:
            return []
        return [self._remember(told, call_id).event("ring")]

    def _answer(self, told: Told, call_id: str) -> list[PhoneEvent]:
        call = self._calls.get(call_id)
        if call is None or call.is_given_up:
            call = self._remember(told, call_id)
        elif call.is_established:
            return []
        call.is_established = True
        return [call.event("answer")]

    def _close(self, told: Told, call_id: str) -> PhoneEvent:
        known = self._calls.pop(call_id, None)
        if known is None:
            # It was announced before we were connected, or never: the cause depends on what came
            # before, and whoever knows the call knows that.
            return _call_of(told, call_id).event("end")
        return known.event("end", _cause(known, _text(told, "param")))

    def _remember(self, told: Told, call_id: str) -> _Call:
        call = _call_of(told, call_id)
        self._calls[call_id] = call
        while len(self._calls) > MOST_CALLS:
            del self._calls[next(iter(self._calls))]
        return call

    def _hear_list(self, text: str, is_resync: bool) -> list[PhoneEvent]:
        if not is_list(text):
            return []
        events: list[PhoneEvent] = []
        unseen = dict(self._calls)
        for listed in listed_calls(text):
            call = _found(listed, unseen)
            if call is not None:
                del unseen[call.id]
                events += _brought_up_to(call, listed)
        if is_resync:
            for call in unseen.values():
                del self._calls[call.id]
                if not call.is_given_up:
                    events.append(call.event("end", "lost"))
        return events


def replayed(lines: Iterable[bytes]) -> Iterator[PhoneEvent]:
    """The events of a saved stream: one JSON object a line, in the bytes that baresip said.

    They may be no UTF-8, so a file is opened in binary. Other lines and notes are passed over.
    Calls that are on at the end of the stream are lost.
    """
    talk = BaresipTalk()
    for line in lines:
        told = decoded(line)
        if told is not None:
            yield from talk.hear(told)
    yield from talk.lost()


def _text(told: Told, field: str) -> str:
    value = told.get(field)
    return value if isinstance(value, str) else ""


def _call_of(told: Told, call_id: str) -> _Call:
    return _Call(
        id=call_id,
        way=_WAYS.get(_text(told, "direction"), ""),
        uri=_text(told, "peeruri"),
        name=_text(told, "peerdisplayname"),
        device=_text(told, "accountaor").removeprefix("sip:"),
    )


def _found(listed: ListedCall, among: Mapping[str, _Call]) -> _Call | None:
    """The call of a line, by its id where it has one, else the first from this address."""
    if listed.id:
        return among.get(listed.id)
    return next((call for call in among.values() if call.uri == listed.uri), None)


def _brought_up_to(call: _Call, listed: ListedCall) -> Iterator[PhoneEvent]:
    """What the list tells of a call that no message had told."""
    if call.is_given_up and not listed.is_established:
        yield call.event("ring")
    if listed.is_established and (call.is_given_up or not call.is_established):
        call.is_established = True
        yield call.event("answer")
    call.is_given_up = False
    if call.is_held != listed.is_held:
        call.is_held = listed.is_held
        yield call.event("hold" if listed.is_held else "resume")


def _cause(call: _Call, said: str) -> Cause:
    """Why a call ended, from baresip's words and from what came before."""
    said = said.casefold()
    has_run_out = "timed out" in said or "timeout" in said
    if call.is_established:
        return "failed" if has_run_out else "normal"
    status = _STATUS.match(said)
    if "elsewhere" in said:
        return "elsewhere"
    if has_run_out:
        return "no_answer"
    if "by user" in said:
        return "declined" if call.way == "in" else "cancelled"
    if status is not None:
        return _OF_STATUS.get(int(status[1]), "failed")
    return "cancelled" if call.way == "in" else "failed"
