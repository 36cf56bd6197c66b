"""Words and icons for what is to be done: kinds of follow-ups, promises, channels."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def kind_words(kind: str) -> str:
    """What a kind of follow-up, or a promise, is called."""
    translate = QCoreApplication.translate
    return {
        "promise": translate("TaskWords", "Promise"),
        "satisfaction_check": translate("TaskWords", "Satisfaction check"),
        "progress_update": translate("TaskWords", "Progress update"),
        "written_apology": translate("TaskWords", "Written apology"),
        "feedback_request": translate("TaskWords", "Feedback request"),
        "goodwill": translate("TaskWords", "Goodwill"),
        "call_back": translate("TaskWords", "Call back"),
        "email": translate("TaskWords", "Email"),
        "message": translate("TaskWords", "Message"),
        "write": translate("TaskWords", "Letter"),
        "send": translate("TaskWords", "Parcel"),
    }.get(kind, translate("TaskWords", "Follow-up"))


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
        "phone": translate("TaskWords", "Phone"),
        "email": translate("TaskWords", "Email"),
        "post": translate("TaskWords", "Post"),
        "chat": translate("TaskWords", "Chat"),
        "visit": translate("TaskWords", "Visit"),
    }.get(channel, translate("TaskWords", "Any channel"))


def channel_icon(channel: str) -> str:
    """The icon of a channel."""
    return {
        "phone": "phone",
        "email": "mail",
        "post": "mail",
        "chat": "message-circle",
        "visit": "user",
    }.get(channel, "calendar-clock")
