"""The words of the page: how a receiver stands, what a telephone said, why one was refused."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from app.moment import Moment
from app.phone.event import EventKind, PhoneEvent, Source
from app.phone.identity import identity_of
from app.phone.placeholders import unfilled
from app.phone.push_request import Refusal
from ui.controls.chip import Tone
from ui.desk.follow_ups.due_words import day_words
from ui.phone.receiver import ReceiverStatus, Standing
from ui.words import QT_TRANSLATE_NOOP, translated

CONTEXT = "Telephone"

SOURCES: Mapping[Source, str] = {
    "hook": QT_TRANSLATE_NOOP("Telephone", "The phone's command"),
    "push": QT_TRANSLATE_NOOP("Telephone", "Pushed calls"),
    "ami": QT_TRANSLATE_NOOP("Telephone", "Asterisk exchange"),
    "baresip": QT_TRANSLATE_NOOP("Telephone", "baresip"),
}
"""The receivers in the order of the page."""


class StandingWords(NamedTuple):
    """One word with its icon and its tone."""

    word: str
    icon: str
    tone: Tone


STANDINGS: Mapping[Standing, StandingWords] = {
    "off": StandingWords(QT_TRANSLATE_NOOP("Telephone", "Off"), "minus", "neutral"),
    "waiting": StandingWords(QT_TRANSLATE_NOOP("Telephone", "Waiting"), "clock", "neutral"),
    "connected": StandingWords(QT_TRANSLATE_NOOP("Telephone", "Connected"), "circle-check", "good"),
    "trouble": StandingWords(QT_TRANSLATE_NOOP("Telephone", "Trouble"), "triangle-alert", "warn"),
}

_SAID: Mapping[tuple[Source, Standing], str] = {
    ("hook", "waiting"): QT_TRANSLATE_NOOP("Telephone", "Callside listens. Nothing was heard yet."),
    ("hook", "connected"): QT_TRANSLATE_NOOP("Telephone", "Your phone was heard."),
    ("push", "waiting"): QT_TRANSLATE_NOOP(
        "Telephone", "Callside listens on port {port} of this computer. Nothing was heard yet."
    ),
    ("push", "connected"): QT_TRANSLATE_NOOP(
        "Telephone", "Callside listens on port {port} of this computer, and was called."
    ),
    ("ami", "waiting"): QT_TRANSLATE_NOOP("Telephone", "Connecting to {host}, port {port}…"),
    ("ami", "connected"): QT_TRANSLATE_NOOP("Telephone", "Connected to {host}; follows {device}."),
    ("baresip", "waiting"): QT_TRANSLATE_NOOP("Telephone", "Looking for baresip on port {port}…"),
    ("baresip", "connected"): QT_TRANSLATE_NOOP(
        "Telephone", "Connected to baresip on port {port}."
    ),
}

_EVENTS: Mapping[EventKind, str] = {
    "ring": QT_TRANSLATE_NOOP("Telephone", "{who} rang"),
    "answer": QT_TRANSLATE_NOOP("Telephone", "the call with {who} was answered"),
    "hold": QT_TRANSLATE_NOOP("Telephone", "the call with {who} was put on hold"),
    "resume": QT_TRANSLATE_NOOP("Telephone", "the call with {who} went on"),
    "end": QT_TRANSLATE_NOOP("Telephone", "the call with {who} ended"),
}

_REFUSALS: Mapping[Refusal, str] = {
    "host": QT_TRANSLATE_NOOP(
        "Telephone", "the address was written in another way than with 127.0.0.1"
    ),
    "browser": QT_TRANSLATE_NOOP("Telephone", "a web page sent it by itself"),
    "token": QT_TRANSLATE_NOOP("Telephone", "no phone system has this address, or not any more"),
    "method": QT_TRANSLATE_NOOP("Telephone", "it was opened where it is to be posted, or posted"),
    "type": QT_TRANSLATE_NOOP("Telephone", "it was neither a form, nor JSON, nor multipart"),
    "malformed": QT_TRANSLATE_NOOP("Telephone", "it could not be read"),
    "too_large": QT_TRANSLATE_NOOP("Telephone", "it was larger than 16 KB"),
    "too_slow": QT_TRANSLATE_NOOP("Telephone", "it was not whole within two seconds"),
    "too_many": QT_TRANSLATE_NOOP("Telephone", "there were more than twenty in a second"),
    "event": QT_TRANSLATE_NOOP("Telephone", "it told of no call"),
}


def standing_words(standing: Standing) -> StandingWords:
    """The word, icon and tone of a standing."""
    words = STANDINGS[standing]
    return words._replace(word=translated(CONTEXT, words.word))


def said_of(source: Source, status: ReceiverStatus) -> str:
    """What a receiver that has no problem does now; nothing where it is off."""
    said = _SAID.get((source, status.standing), "")
    facts = {"host": "", "port": "", "device": "", **status.facts}
    return translated(CONTEXT, said).format_map(facts) if said else ""


def event_words(event: PhoneEvent, region: str, internal_digits: int) -> str:
    """What a telephone said, in a few words: "+49 30 1234567 rang"."""
    from app.numbers import shown

    who = identity_of(event.number, region, internal_digits)
    named = shown(who.key) if who.kind == "number" else who.shown or who.key
    if not named:
        named = translated(CONTEXT, QT_TRANSLATE_NOOP("Telephone", "somebody who is not shown"))
    if event.name and not unfilled(event.name):
        named = f"{event.name}, {named}"
    said = _EVENTS[event.kind]
    if event.kind == "ring" and event.way == "out":
        said = QT_TRANSLATE_NOOP("Telephone", "{who} was called")
    return translated(CONTEXT, said).format(who=named)


def refused_words(refusals: Mapping[Refusal, int]) -> str:
    """How many requests were turned away, and why, the most frequent first."""
    if not refusals:
        return ""
    head = QCoreApplication.translate("Telephone", "Requests refused: {count}").format(
        count=sum(refusals.values())
    )
    ordered = sorted(refusals.items(), key=lambda each: (-each[1], each[0]))
    reasons = [f"{count} × {translated(CONTEXT, _REFUSALS[each])}" for each, count in ordered]
    return "\n".join([head, *reasons])


def clock_words(utc_ms: int, now: Moment) -> str:
    """The time with its seconds, and the day where it is not today's."""
    at = Moment(utc_ms, now.offset_min, now.zone).local()
    told = _time_with_seconds(at)
    if at.date() == now.local().date():
        return told
    return QCoreApplication.translate("DueWords", "{day} {time}").format(
        day=day_words(at, now.local()), time=told
    )


def _time_with_seconds(at: datetime) -> str:
    locale = QLocale()
    form = locale.timeFormat(QLocale.FormatType.ShortFormat)
    if "s" not in form:
        form = form.replace("mm", "mm:ss")
    return locale.toString(QTime(at.hour, at.minute, at.second), form)
