"""One request and its answer, from bytes to bytes: no socket, no clock."""

from __future__ import annotations

from http import HTTPStatus

from h11 import (
    IDLE,
    NEED_DATA,
    PAUSED,
    SEND_RESPONSE,
    SERVER,
    Connection,
    Data,
    EndOfMessage,
    InformationalResponse,
    RemoteProtocolError,
    Request,
    Response,
)

from app.phone.event import PhoneEvent
from app.phone.push import told_by
from app.phone.push_gate import PushGate
from app.phone.push_request import (
    LONGEST_REQUEST,
    STATUS,
    Admission,
    Head,
    Refusal,
    Refused,
    admission,
)

MOST_BYTES = 4 * LONGEST_REQUEST
"""All that one connection may send, the frames of its chunks among it."""

_NOTHING_ELSE = [
    ("Connection", "close"),
    ("Cache-Control", "no-store"),
    ("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
]
"""Headers of every answer: no page may keep, frame, read or pass it on."""


class PushExchange:
    """Hears one request on one connection, and answers it. Answers hold no customer data.

    The gate is asked for the senders when the head is there, for who may push may have changed; and
    whether it lets an event through last of all. `shown` is what a person sees in the browser that
    opened the address of a pop.

    Afterwards `event` is what was said, or `refusal` why nothing was heard; `is_whole` tells that
    the request was read to its end.
    """

    def __init__(self, gate: PushGate, shown: str) -> None:
        self.event: PhoneEvent | None = None
        self.refusal: Refusal | None = None
        self.is_over = False
        self.is_whole = False
        self.received = 0
        self._gate = gate
        self._shown = shown
        self._http = Connection(SERVER, max_incomplete_event_size=LONGEST_REQUEST)
        self._admission: Admission | None = None
        self._method = ""
        self._type = ""
        self._body = bytearray()

    def receive(self, data: bytes) -> bytes:
        """Take what came; gives what is to be sent. What comes after the answer is not read."""
        if self.is_over:
            return b""
        self.received += len(data)
        try:
            if self.received > MOST_BYTES:
                raise Refused("too_large")
            return self._read(data)
        except Refused as refused:
            return self._refuse(refused.reason)

    def run_out(self) -> bytes:
        """The time is up; gives what is to be sent."""
        return b"" if self.is_over else self._refuse("too_slow")

    def _read(self, data: bytes) -> bytes:
        send = b""
        try:
            self._http.receive_data(data)
            while not self.is_over:
                told = self._http.next_event()
                if told is NEED_DATA:
                    if self._http.they_are_waiting_for_100_continue:
                        send += self._go_on()
                    return send
                if isinstance(told, Request):
                    self._begin(told)
                elif isinstance(told, Data):
                    self._take(bytes(told.data))
                elif isinstance(told, EndOfMessage):
                    send += self._finish()
                elif told is PAUSED:
                    return send
                else:
                    raise Refused("malformed")  # they closed before they had said anything
        except RemoteProtocolError as error:
            large = error.error_status_hint == HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE
            raise Refused("too_large" if large else "malformed") from error
        return send

    def _begin(self, request: Request) -> None:
        self._method = request.method.decode("ascii", "replace")
        head = Head(
            method=self._method,
            target=request.target.decode("latin-1"),
            headers=tuple(
                (name.decode("latin-1"), value.decode("latin-1")) for name, value in request.headers
            ),
        )
        self._admission = admission(head, self._gate.port, self._gate.senders)
        self._type = head.one("content-type")
        length = head.one("content-length")
        if length.isascii() and length.isdigit() and int(length[:20]) > LONGEST_REQUEST:
            raise Refused("too_large")

    def _take(self, data: bytes) -> None:
        self._body += data
        if len(self._body) > LONGEST_REQUEST:
            raise Refused("too_large")

    def _go_on(self) -> bytes:
        return self._http.send(InformationalResponse(status_code=100, headers=[])) or b""

    def _finish(self) -> bytes:
        assert self._admission is not None
        self.is_whole = True
        event = told_by(self._admission, self._type, bytes(self._body))
        if not self._gate.lets_through():
            raise Refused("too_many")
        self.event = event
        if self._admission.is_pop:
            return self._answer(HTTPStatus.OK, "text/plain; charset=utf-8", self._shown.encode())
        return self._answer(HTTPStatus.OK, "application/json", b"{}")

    def _refuse(self, reason: Refusal) -> bytes:
        self.refusal = reason
        told = f'{{"refused":"{reason}"}}'.encode()
        return self._answer(STATUS[reason], "application/json", told)

    def _answer(self, status: HTTPStatus, kind: str, told: bytes) -> bytes:
        self.is_over = True
        if self._http.our_state not in {IDLE, SEND_RESPONSE}:
            return b""
        headers = [("Content-Type", kind), ("Content-Length", str(len(told))), *_NOTHING_ELSE]
        if status is HTTPStatus.METHOD_NOT_ALLOWED:
            headers.append(("Allow", "GET, POST"))
        if status is HTTPStatus.TOO_MANY_REQUESTS:
            headers.append(("Retry-After", "1"))
        response = Response(status_code=status, reason=status.phrase, headers=headers)
        events = [response, EndOfMessage()]
        if self._method != "HEAD":
            events.insert(1, Data(data=told))
        return b"".join(self._http.send(event) or b"" for event in events)
