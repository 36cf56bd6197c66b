"""The receivers of a session: begun late, each by its own settings, heard in small slices."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.desk import Desk
from app.features import is_off
from app.moment import Clock
from app.phone.event import PhoneEvent, Source
from app.ports import Changed
from app.problems import Problem
from ui.background import LongWork
from ui.phone.receiver import Receiver, ReceiverStatus

if TYPE_CHECKING:
    from app.paths import Profile
    from app.phone.secrets import Secrets

SLICE_S = 0.008
"""How long events are taken in before the keyboard has its turn, in seconds."""

ENDS_WITHIN_S = 2.0
"""How long the end waits for a keyring that does not answer."""

BY_SETTINGS: tuple[Source, ...] = ("push", "ami", "baresip")
"""Receivers that are off until their setting of the same name is on."""

Make = Callable[[], Receiver]


class Telephones(QObject):
    """Owns the receivers and hands what they hear to the desk.

    A receiver that cannot be made or that fails is a status and nothing more: the desk works by
    hand as ever. `secrets` gives the keyring; it is asked on a worker, for it may ask the person.

    Emits:
        heard(PhoneEvent): an event, before the desk has it.
        status_changed(str): a receiver of this source stands otherwise.
    """

    heard = Signal(object)
    status_changed = Signal(str)

    def __init__(
        self,
        desk: Desk,
        profile: Profile,
        clock: Clock,
        secrets: Callable[[], Secrets],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._profile = profile
        self._clock = clock
        self._secrets = secrets
        self._is_on = False
        self._receivers: dict[Source, Receiver] = {}
        self._unmade: dict[Source, ReceiverStatus] = {}
        self._last: dict[Source, PhoneEvent] = {}
        self._asking: dict[Source, _Asking] = {}
        self._changed: set[Source] = set()
        self._untold: deque[PhoneEvent] = deque()
        self._warming: LongWork | None = None
        self._telling = self._timer(self._tell_some)
        self._ticking = self._timer(self._tick)
        self._renewing = self._timer(self._renew)
        self._stops: tuple[Callable[[], None], ...] = (
            desk.settings.listen(self._setting_changed),
            desk.listen(self._desk_changed),
        )

    # -- looking ---------------------------------------------------------------------------------

    def status(self, source: Source) -> ReceiverStatus:
        """How the receiver stands; "off" where there is none."""
        receiver = self._receivers.get(source)
        if receiver is not None:
            return receiver.status
        return self._unmade.get(source, ReceiverStatus())

    def receiver(self, source: Source) -> Receiver | None:
        """The receiver while it is switched on and made."""
        return self._receivers.get(source)

    def last_heard(self, source: Source) -> PhoneEvent | None:
        """The newest event of this source since the start."""
        return self._last.get(source)

    # -- its life --------------------------------------------------------------------------------

    def begin(self) -> None:
        """Hear the telephones from now on."""
        from ui.phone.hook_receiver import HookReceiver

        if is_off(self._desk.settings, "phone"):
            return
        self._is_on = True
        self._put("hook", lambda: HookReceiver(self._profile, clock=self._clock))
        for source in BY_SETTINGS:
            self._set_up(source)
        # The library of numbers takes a tenth of a second, which no ring should wait for.
        self._warming = LongWork(lambda _work: self._desk.phone.warm(), self)
        self._warming.start()

    def end(self) -> None:
        """Hear no more. What was heard is told before."""
        self._is_on = False
        stops, self._stops = self._stops, ()
        for stop in stops:
            stop()
        for source in tuple(self._receivers):
            self._drop(source)
        for asking in self._asking.values():
            asking.work.cancel()
        for work in (*(asking.work for asking in self._asking.values()), self._warming):
            if work is not None:
                # It must not speak of its end to an object that is gone.
                work.wait(ENDS_WITHIN_S)
        while self._untold:
            self._tell_one()
        for timer in (self._telling, self._ticking, self._renewing):
            timer.stop()

    def renew(self, source: Source) -> None:
        """Make a receiver anew: its secret is another one."""
        self._changed.add(source)
        self._renewing.start(0)

    # -- making ----------------------------------------------------------------------------------

    def _setting_changed(self, key: str) -> None:
        for source in BY_SETTINGS:
            if self._is_on and (key == source or key.startswith(f"{source}_")):
                self.renew(source)

    def _desk_changed(self, changed: Changed) -> None:
        if changed.kinds & {"phone", "log"}:
            self._wait_for_tick()

    def _renew(self) -> None:
        changed, self._changed = self._changed, set()
        for source in sorted(changed):
            self._drop(source)
            self._set_up(source)

    def _set_up(self, source: Source) -> None:
        """Make the receiver if it is wanted: what it needs of the keyring is asked for first."""
        former = self._asking.pop(source, None)
        if former is not None:
            former.work.cancel()
        if not self._is_on:
            return
        if not self._desk.settings.flag(source):
            self._stand(source, ReceiverStatus())
        elif source == "baresip":
            self._put(source, self._make_baresip)
        else:
            self._ask(source, self._ask_push if source == "push" else self._ask_ami)

    def _ask(self, source: Source, ask: Callable[[], Make]) -> None:
        self._stand(source, ReceiverStatus("waiting"))
        asking = _Asking(source, ask, self)
        asking.made.connect(self._asked)
        asking.failed.connect(self._not_asked)
        self._asking[source] = asking
        asking.work.start()

    def _asked(self, asking: _Asking, make: Make) -> None:
        if self._asking.get(asking.source) is asking:
            del self._asking[asking.source]
            self._put(asking.source, make)

    def _not_asked(self, asking: _Asking, problem: Problem) -> None:
        if self._asking.get(asking.source) is asking:
            del self._asking[asking.source]
            self._stand(asking.source, ReceiverStatus("trouble", problem))

    def _ask_push(self) -> Make:
        from app.phone.push_senders import known_senders
        from ui.phone.push_receiver import PushReceiver

        settings = self._desk.settings
        senders = known_senders(self._secrets(), settings["push_senders"])
        port = settings.number("push_port")
        return lambda: PushReceiver(port, senders, clock=self._clock)

    def _ask_ami(self) -> Make:
        from app.phone.ami_settings import SECRET_NAME, ami_settings
        from ui.phone.ami_receiver import AmiReceiver

        settings = ami_settings(self._desk.settings)
        secret = self._secrets().get(SECRET_NAME)
        if not secret:
            raise Problem("ami_no_secret")
        return lambda: AmiReceiver(settings, secret, clock=self._clock)

    def _make_baresip(self) -> Receiver:
        from ui.phone.baresip_receiver import BaresipReceiver

        return BaresipReceiver(self._desk.settings.number("baresip_port"), clock=self._clock)

    def _put(self, source: Source, make: Make) -> None:
        try:
            receiver = make()
            receiver.setParent(self)
            receiver.heard.connect(self.take)
            receiver.gone.connect(partial(self._went_away, source))
            receiver.status_changed.connect(partial(self.status_changed.emit, source))
            self._unmade.pop(source, None)
            self._receivers[source] = receiver
            receiver.begin()
        except Problem as problem:
            self._receivers.pop(source, None)
            self._stand(source, ReceiverStatus("trouble", problem))
        else:
            self.status_changed.emit(source)

    def _drop(self, source: Source) -> None:
        receiver = self._receivers.pop(source, None)
        if receiver is not None:
            receiver.end()
            receiver.deleteLater()

    def _stand(self, source: Source, status: ReceiverStatus) -> None:
        self._unmade[source] = status
        self.status_changed.emit(source)

    # -- hearing ---------------------------------------------------------------------------------

    def take(self, event: PhoneEvent) -> None:
        """Hand an event over: it is told to the desk in a turn of the event loop soon."""
        self._untold.append(event)
        if not self._telling.isActive():
            self._telling.start(0)

    def _tell_some(self) -> None:
        """Take in what was heard, for as long as nobody at the keyboard notices."""
        until = monotonic() + SLICE_S
        while self._untold and monotonic() < until:
            self._tell_one()
        if self._untold:
            self._telling.start(0)

    def _tell_one(self) -> None:
        event = self._untold.popleft()
        self._last[event.source] = event
        self.heard.emit(event)
        self._desk.phone.hear(event, self)

    def _went_away(self, source: Source) -> None:
        while self._untold:
            # What it said before it went comes first.
            self._tell_one()
        self._desk.phone.went_away(source, self)

    def _tick(self) -> None:
        self._desk.phone.tick(self)
        self._wait_for_tick()

    def _wait_for_tick(self) -> None:
        wanted = self._desk.phone.next_tick_ms()
        if wanted is None:
            self._ticking.stop()
        else:
            self._ticking.start(wanted)

    def _timer(self, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(slot)
        return timer


class _Asking(QObject):
    """Asks on a worker for what a receiver needs of the keyring; hears the answer on the window's.

    Emits:
        made(_Asking, Make): how to make the receiver.
        failed(_Asking, Problem): why it cannot be made.
    """

    made = Signal(object, object)
    failed = Signal(object, object)

    def __init__(self, source: Source, ask: Callable[[], Make], parent: QObject) -> None:
        super().__init__(parent)
        self.source = source
        self.work = LongWork(lambda _work: ask(), self)
        # Slots of this object: what is no slot would be called on the worker.
        self.work.finished.connect(self._finished)
        self.work.failed.connect(self._failed)
        self.work.ended.connect(self._ended)

    def _finished(self, make: Make) -> None:
        self.made.emit(self, make)

    def _failed(self, problem: Problem) -> None:
        self.failed.emit(self, problem)

    def _ended(self) -> None:
        self.deleteLater()
