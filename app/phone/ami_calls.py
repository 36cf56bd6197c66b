"""From the frames of an Asterisk exchange to what happened to the followed telephones.

A call is followed by the Uniqueid of the telephone's own channel: the Linkedid is another one
after a transfer. Only channels named `DEVICE-hex` are telephones. What the states mean, seen from
the telephone: Ring, it dials; Ringing, it rings; Up, it is lifted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from app.phone.ami_channels import Channel, Channels, dialled, state_of, told
from app.phone.ami_leg import Leg, Legs
from app.phone.ami_lines import Frame
from app.phone.ami_list import ChannelList, was_called, was_originated
from app.phone.event import PhoneEvent

_FEATURE = ("*", "#")
"""What is dialled with this in front is a code of the exchange, not somebody's number."""


class AmiCalls:
    """Follows the calls of some telephones through the frames of the exchange.

    When the other party of a call is another one now (a transfer, a call picked up), what was
    told last is told again with the new number and name.
    """

    def __init__(self, devices: Iterable[str]) -> None:
        self._legs = Legs(devices)
        self._channels = Channels(self._legs.__contains__)
        self._list = ChannelList()
        self._unsure: set[str] = set()
        self._by_event: dict[str, Callable[[Frame], None]] = {
            "newchannel": self._state_changed,
            "newstate": self._state_changed,
            "newcallerid": self._noted,
            "bridgeenter": self._noted,
            "newconnectedline": self._party_changed,
            "dialbegin": self._dial_began,
            "dialend": self._dial_ended,
            "hold": self._held,
            "unhold": self._resumed,
            "attendedtransfer": self._transferred,
            "blindtransfer": self._transferred,
            "hangup": self._hung_up,
            "coreshowchannel": self._list.add,
            "coreshowchannelscomplete": self._list_complete,
        }

    @property
    def open_calls(self) -> int:
        """How many calls were told of and have no end yet."""
        return len(self._legs.told_of())

    def hear(self, frame: Frame) -> list[PhoneEvent]:
        """What this frame means for the followed telephones, in order.

        After the list of all channels, a call that is not on it ends as lost.
        """
        if frame.is_response and frame.get("EventList").casefold() == "start":
            self._list.begin()
        act = self._by_event.get(frame.event)
        if act is None:
            return []
        act(frame)
        return self._legs.taken_events()

    def connected_anew(self) -> None:
        """A new connection: of the calls from before it is unsure whether they are still on."""
        self._unsure = self._legs.told_of()

    def lose_unsure(self) -> list[PhoneEvent]:
        """The exchange will not list its channels: end as lost what was on before."""
        for uid in self._unsure:
            self._channels.drop(uid)
            self._legs.lose(uid)
        self._unsure = set()
        return self._legs.taken_events()

    def lose_all(self) -> list[PhoneEvent]:
        """End every open call as lost: nobody will tell how they ended."""
        for uid in self._legs.uids():
            self._legs.lose(uid)
        self._channels.clear()
        self._list.drop()
        return self._legs.taken_events()

    # What a channel does

    def _noted(self, frame: Frame) -> None:
        self._channels.known(frame)

    def _state_changed(self, frame: Frame) -> None:
        if channel := self._channels.noted(frame):
            self._list.spoken_of(channel.uid)
            self._enter(channel, frame)

    def _enter(self, channel: Channel, frame: Frame) -> None:
        """The channel is in the state of the frame now."""
        state = state_of(frame)
        if state in (channel.state, "down"):
            return
        channel.state = state
        if state == "dialling":
            channel.called = False
        if leg := self._legs.of(channel):
            self._leg_entered(leg, frame)
        if channel.device and channel.called:
            self._clicked_reached(channel, frame)

    def _leg_entered(self, leg: Leg, frame: Frame) -> None:
        state = leg.channel.state
        if state == "dialling":
            self._leg_dialled(leg, frame)
            return
        if not leg.way:
            self._leg_called(leg, frame)
        if leg.quiet == "clicked":
            return
        if state == "ringing":
            self._legs.tell(leg, "ring", frame)
        elif not leg.quiet or leg.number:
            self._legs.tell(leg, "answer", frame)

    def _leg_dialled(self, leg: Leg, frame: Frame) -> None:
        number = dialled(frame.get("Exten"))
        leg.way = "out"
        if number.startswith(_FEATURE):
            leg.quiet = "feature"
        else:
            leg.number = number
            self._legs.tell(leg, "ring", frame)

    def _leg_called(self, leg: Leg, frame: Frame) -> None:
        if self._channels.rung_by_nobody(leg.channel):
            leg.way, leg.quiet, leg.is_clicked = "out", "clicked", True
        else:
            leg.way = "in"
            leg.party_is(*_connected(frame))

    def _clicked_reached(self, channel: Channel, frame: Frame) -> None:
        """What the exchange called for a click rings or answers: the agent's call goes out."""
        for leg in self._legs:
            is_waiting = leg.is_clicked and leg.channel.state == "up" and not leg.is_answered
            if is_waiting and leg.channel is not channel and leg.channel.linked == channel.linked:
                is_news = leg.party_is(channel.number, channel.name)
                if channel.state == "up":
                    self._legs.tell(leg, "answer", frame)
                elif is_news or leg.quiet:
                    self._legs.tell(leg, "ring", frame)

    # Who the other party is

    def _party_changed(self, frame: Frame) -> None:
        channel = self._channels.known(frame)
        leg = self._legs.get(channel.uid) if channel else None
        if leg is None or leg.quiet == "clicked" or leg.channel.state == "down":
            return
        is_news = leg.party_is(*_connected(frame))
        if leg.quiet == "feature":
            self._feature_connected(leg, frame)
        elif is_news:
            self._legs.tell_again(leg, frame)

    def _feature_connected(self, leg: Leg, frame: Frame) -> None:
        """A code of the exchange led to somebody: a call is picked up."""
        if leg.number:
            leg.way = "in"
            if leg.channel.state == "up":
                self._legs.tell(leg, "answer", frame)

    def _dial_began(self, frame: Frame) -> None:
        source, dest = frame.get("Uniqueid"), frame.get("DestUniqueid")
        for other in self._legs:
            if source and other.dialler == source and other.dial_status == "CANCEL":
                other.was_taken = other.was_taken or other.channel.uid != dest
        channel = self._channels.get(dest)
        leg = self._legs.of(channel) if channel else None
        if channel is None or leg is None:
            return
        if channel.called:
            leg.dialler = source
        else:
            self._picked_up(leg, frame)

    def _picked_up(self, leg: Leg, frame: Frame) -> None:
        """A telephone that dials is dialled: it takes a call that rings elsewhere."""
        is_news = leg.party_is(told(frame.get("CallerIDNum")), told(frame.get("CallerIDName")))
        is_turned, leg.way = leg.way != "in", "in"
        if leg.quiet:
            self._feature_connected(leg, frame)
        elif is_news or is_turned:
            self._legs.tell_again(leg, frame)

    def _dial_ended(self, frame: Frame) -> None:
        for key in ("Uniqueid", "DestUniqueid"):
            if leg := self._legs.get(frame.get(key)):
                leg.dial_status = frame.get("DialStatus")

    def _transferred(self, frame: Frame) -> None:
        if frame.get("Result").casefold() != "success":
            return
        for who in ("Transferer", "OrigTransferer", "SecondTransferer"):
            if leg := self._legs.get(frame.get(f"{who}Uniqueid")):
                leg.is_passed_on = True

    # Hold, and the end

    def _held(self, frame: Frame) -> None:
        # Before version 12 of the exchange one event said both: Status On or Off.
        if frame.get("Status").casefold() == "off":
            self._resumed(frame)
        elif (leg := self._legs.get(frame.get("Uniqueid"))) and leg.told == "answer":
            self._legs.tell(leg, "hold", frame)

    def _resumed(self, frame: Frame) -> None:
        if (leg := self._legs.get(frame.get("Uniqueid"))) and leg.told == "hold":
            self._legs.tell(leg, "resume", frame)

    def _hung_up(self, frame: Frame) -> None:
        uid = frame.get("Uniqueid")
        self._list.spoken_of(uid)
        self._channels.drop(uid)
        self._legs.end(uid, frame)

    # All channels at once, after the connection was made

    def _list_complete(self, frame: Frame) -> None:
        taken = self._list.taken()
        if taken is None:
            return
        listed, there = taken
        for uid in self._channels.uids():
            if uid not in there:
                self._channels.drop(uid)
                self._legs.lose(uid)
        new = {each.get("Uniqueid") for each in listed}.difference(self._channels.uids())
        # Whether somebody calls is seen only when all of them are known.
        for each in listed:
            self._channels.noted(each)
        for each in listed:
            channel = self._channels.get(each.get("Uniqueid"))
            if channel is not None:
                self._listed(channel, each, is_new=channel.uid in new)

    def _listed(self, channel: Channel, frame: Frame, *, is_new: bool) -> None:
        if is_new and state_of(frame) == "up":
            channel.state, channel.called = "up", was_called(frame)
            if leg := self._legs.of(channel):
                self._joined_late(leg, frame)
            return
        self._enter(channel, frame)
        leg = self._legs.get(channel.uid)
        if leg and not leg.quiet and leg.party_is(*_connected(frame)):
            self._legs.tell_again(leg, frame)

    def _joined_late(self, leg: Leg, frame: Frame) -> None:
        """A call that was lifted before anyone here listened."""
        if was_originated(frame):
            leg.way, leg.quiet, leg.is_clicked = "out", "clicked", True
            return
        number, name = _connected(frame)
        leg.way = "in" if leg.channel.called else "out"
        leg.party_is(number or (dialled(frame.get("Exten")) if leg.way == "out" else ""), name)
        self._legs.tell(leg, "answer", frame)


def _connected(frame: Frame) -> tuple[str, str]:
    """The other party that a frame names: number and name, empty where it is not known."""
    return told(frame.get("ConnectedLineNum")), told(frame.get("ConnectedLineName"))
