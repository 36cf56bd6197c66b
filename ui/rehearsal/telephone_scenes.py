"""What there is to see of the page of the telephone."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from app.phone.event import Source, phone_event
from app.phone.push_senders import PushSender
from app.problems import Problem
from ui.desk_session import DeskSession
from ui.phone.receiver import ReceiverStatus
from ui.rehearsal.scenes import Scene, at
from ui.settings.telephone.page import TelephonePage
from ui.workplace import Page

RECEIVERS = ("push", "ami", "baresip")


def telephone() -> list[Scene]:
    """The page of the telephone: with nothing switched on, and with everything."""
    return [
        Scene("telephone", _telephone_first),
        Scene("telephone-on", _telephone_on, _telephone_off),
        Scene("telephone-push", _telephone_to("push"), _telephone_off),
        Scene("telephone-exchange", _telephone_to("exchange"), _telephone_off),
        Scene("telephone-bottom", _telephone_to("numbers"), _telephone_off),
    ]


def _telephone_first(session: DeskSession) -> None:
    """As it is on the first day: the command is listened for, and nothing else."""
    at(Page.TELEPHONE)(session)
    waiting = ReceiverStatus("waiting")
    _telephone(session).show_status("hook", waiting)
    _telephone(session).summary.show_all({"hook": waiting})


def _telephone_on(session: DeskSession) -> None:
    """Every receiver is switched on, and each stands in another way; nothing is listened for."""
    settings = session.settings
    settings.set("push_senders", {"Exchange": "42"})
    for key in RECEIVERS:
        settings.set(key, True)
    at(Page.TELEPHONE)(session)
    page = _telephone(session)
    now = session.desk.clock.now().utc_ms
    number, unfilled = "+49 30 901820", "%CallerNumber%"
    exchange = {"host": "pbx.example.com", "device": "PJSIP/1001"}
    statuses = {
        "hook": ReceiverStatus("connected", heard_ms=now),
        "push": ReceiverStatus("trouble", Problem("push_port_taken", port=17471)),
        "ami": ReceiverStatus("connected", facts=exchange),
        "baresip": ReceiverStatus("waiting", facts={"port": "4444"}),
    }
    for source, status in statuses.items():
        page.show_status(cast("Source", source), status)
    page.summary.show_all(cast("dict[Source, ReceiverStatus]", statuses))
    page.hook.show_event(phone_event("ring", "hook", number=number, sent_ms=now), None)
    page.push.show_event(phone_event("ring", "push", number=unfilled, sent_ms=now), None)
    page.push.senders[0].show_address(17471, PushSender(name="Exchange", token="x" * 32))


def _telephone_to(card: str) -> Callable[[DeskSession], None]:
    """The same, scrolled to one of its cards."""

    def show(session: DeskSession) -> None:
        _telephone_on(session)
        QApplication.sendPostedEvents()
        page = _telephone(session)
        place: QWidget = getattr(page, card)
        for area in page.findChildren(QScrollArea):
            area.verticalScrollBar().setValue(place.y())

    return show


def _telephone_off(session: DeskSession) -> None:
    for key in RECEIVERS:
        session.settings.set(key, False)
    session.settings.set("push_senders", {})
    page = _telephone(session)
    for trial in (page.hook.trial, page.push.trial):
        trial.wait_anew()


def _telephone(session: DeskSession) -> TelephonePage:
    return cast("TelephonePage", session.window.pages.built(Page.TELEPHONE))
