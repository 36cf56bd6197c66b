"""What a telephone system pushed, as an event: Zammad's push of calls, or the pop of an address.

The form is the one of the generic CTI interface of Zammad, which many systems can send:
https://docs.zammad.org/en/latest/api/generic-cti/index.html
"""

from __future__ import annotations

from collections.abc import Mapping

from app.phone.event import Cause, EventKind, PhoneEvent, Way, phone_event
from app.phone.push_body import Fields, body_fields, form_fields
from app.phone.push_request import Admission, Refused
from app.phone.push_senders import PushSender, is_own

_KINDS: Mapping[str, EventKind] = {"newcall": "ring", "answer": "answer", "hangup": "end"}
_WAYS: Mapping[str, Way] = {"in": "in", "out": "out"}
_CAUSES: Mapping[str, Cause] = {
    "normalclearing": "normal",
    "busy": "busy",
    "cancel": "cancelled",
    "noanswer": "no_answer",
    "congestion": "congestion",
    "notfound": "not_found",
    "forwarded": "forwarded",
}


def told_by(admission: Admission, content_type: str, body: bytes) -> PhoneEvent:
    """The event of a request that was let in. Raises `Refused`: type, malformed, event."""
    if admission.is_pop:
        return popped(admission.sender, form_fields(admission.query))
    return pushed(admission.sender, body_fields(content_type, body))


def popped(sender: PushSender, fields: Fields) -> PhoneEvent:
    """A call that rings, by an address that the telephone system opens.

    A withheld number may leave the field empty; without the field, nobody rings.
    """
    if "number" not in fields:
        raise Refused("event")
    return phone_event(
        "ring",
        "push",
        number=fields["number"],
        name=fields.get("name", ""),
        id=fields.get("id", ""),
        way="in",
        device=sender.name,
    )


def pushed(sender: PushSender, fields: Fields) -> PhoneEvent:
    """One event of a call. `user` is the agent's side; a `caller` is the other one's name.

    Raises `Refused`: event when it is none of the three, or says of no call at all.
    """
    kind = _KINDS.get(fields.get("event", "").strip().lower())
    if kind is None or not (fields.get("callId") or fields.get("from") or fields.get("to")):
        raise Refused("event")
    way = _WAYS.get(fields.get("direction", "").strip().lower(), "")
    cause: Cause = ""
    if kind == "end":
        cause = _CAUSES.get(fields.get("cause", "").strip().lower(), "")
    if kind == "answer" and way != "out" and not is_own(sender, fields.get("answeringNumber", "")):
        kind, cause = "end", "elsewhere"
    return phone_event(
        kind,
        "push",
        number=fields.get("to" if way == "out" else "from", ""),
        name="" if way == "out" else fields.get("caller", ""),
        id=fields.get("callId", ""),
        way=way,
        cause=cause,
        device=sender.name,
    )
