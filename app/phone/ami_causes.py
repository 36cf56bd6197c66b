"""Why the exchange ended a call: hangup causes (ITU-T Q.850) and dial results, in our words."""

from __future__ import annotations

from app.phone.event import Cause

_SAYS_LITTLE = frozenset({"", "0", "16", "31", "127"})
"""Causes that also stand where the exchange took the call back: the dial result says more."""

_UNANSWERED: dict[str, Cause] = {
    "1": "not_found",
    "2": "not_found",
    "3": "not_found",
    "5": "not_found",
    "6": "failed",
    "18": "no_answer",
    "19": "no_answer",
    "20": "not_found",
    "21": "declined",
    "22": "not_found",
    "26": "elsewhere",
    "27": "failed",
    "28": "not_found",
    "34": "congestion",
    "38": "failed",
    "41": "failed",
    "42": "congestion",
    "44": "congestion",
    "58": "congestion",
    "102": "failed",
}
_BROKEN: dict[str, Cause] = {
    code: cause for code, cause in _UNANSWERED.items() if cause in ("failed", "congestion")
}
_DIAL: dict[str, Cause] = {
    "CANCEL": "cancelled",
    "NOANSWER": "no_answer",
    "CONGESTION": "congestion",
    "CHANUNAVAIL": "not_found",
    "DONTCALL": "declined",
    "TORTURE": "declined",
}


def cause_unanswered(code: str, dial_status: str, *, is_incoming: bool) -> Cause:
    """The cause of a call that nobody lifted.

    `code` is the hangup cause, `dial_status` how the exchange says that the dialling ended. A
    telephone that rang and then says "busy" was declined by its agent: most telephones answer
    the decline key with 486.
    """
    if code == "17" or (code in _SAYS_LITTLE and dial_status == "BUSY"):
        return "declined" if is_incoming else "busy"
    if code in _SAYS_LITTLE:
        if dial_status in _DIAL:
            return _DIAL[dial_status]
        return "cancelled" if code in ("16", "31") else ""
    return _UNANSWERED.get(code, "failed")


def cause_answered(code: str) -> Cause:
    """The cause of a call that was spoken: normal, unless the line broke."""
    return _BROKEN.get(code, "normal")
