"""Words and icons for what is to be done: kinds of follow-ups, promises, channels."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

_CONTEXT = "TaskWords"


def kind_words(kind: str) -> str:
    """What a kind of follow-up, or a promise, is called."""
    translate = QCoreApplication.translate
    return {
        "promise": translate(_CONTEXT, "Promise"),
        "satisfaction_check": translate(_CONTEXT, "Satisfaction check"),
        "progress_update": translate(_CONTEXT, "Progress update"),
        "written_apology": translate(_CONTEXT, "Written apology"),
        "feedback_request": translate(_CONTEXT, "Feedback request"),
        "goodwill": translate(_CONTEXT, "Goodwill"),
        "call_back": translate(_CONTEXT, "Call back"),
        "email": translate(_CONTEXT, "Email"),
        "message": translate(_CONTEXT, "Message"),
        "write": translate(_CONTEXT, "Letter"),
        "send": translate(_CONTEXT, "Parcel"),
    }.get(kind, translate(_CONTEXT, "Follow-up"))


def kind_icon(kind: str, channel: str = "") -> str:
    """The icon of a task: its kind's own, else its channel's."""
    by_kind = {
        "promise": "handshake",
        "satisfaction_check": "smile",
        "written_apology": "mail",
        "feedback_request": "message-circle",
        "goodwill": "gift",
        "call_back": "phone",
        "email": "mail",
        "message": "message-circle",
    }
    return by_kind.get(kind) or channel_icon(channel)


def channel_words(channel: str) -> str:
    """What a channel is called."""
    translate = QCoreApplication.translate
    return {
        "phone": translate(_CONTEXT, "Phone"),
        "email": translate(_CONTEXT, "Email"),
        "post": translate(_CONTEXT, "Post"),
        "chat": translate(_CONTEXT, "Chat"),
        "visit": translate(_CONTEXT, "Visit"),
    }.get(channel, translate(_CONTEXT, "Any channel"))


def channel_icon(channel: str) -> str:
    """The icon of a channel."""
    return {
        "phone": "phone",
        "email": "mail",
        "post": "mail",
        "chat": "message-circle",
        "visit": "user",
    }.get(channel, "calendar-clock")
