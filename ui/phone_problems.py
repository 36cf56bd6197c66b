"""The words for what can be the matter with telephones and with what they say; data only."""

from __future__ import annotations

from ui.problem_row import Row, say
from ui.words import QT_TRANSLATE_NOOP

_NOTHING_DONE = QT_TRANSLATE_NOOP("Problems", "Nothing was opened or changed.")
_BY_HAND = QT_TRANSLATE_NOOP("Problems", "Calls can be begun by hand as always.")
_LOOK_AT_THE_LINE = QT_TRANSLATE_NOOP(
    "Problems", "Compare the line in your phone's settings with the one in Callside's."
)

THE_PHONE: dict[str, Row] = {
    "phone_event_unknown": say(
        QT_TRANSLATE_NOOP("Problems", "Your phone said something that Callside does not know."),
        _BY_HAND,
        _LOOK_AT_THE_LINE,
    ),
    "phone_line_refused": say(
        QT_TRANSLATE_NOOP("Problems", "What came was not from Callside's own phone command."),
        _BY_HAND,
        _LOOK_AT_THE_LINE,
    ),
    "phone_channel_shut": say(
        QT_TRANSLATE_NOOP("Problems", "Callside cannot hear your phone ({reason})."),
        _BY_HAND,
        QT_TRANSLATE_NOOP("Problems", "Close Callside and start it again, or ask your IT."),
    ),
    "phone_link_refused": say(
        QT_TRANSLATE_NOOP("Problems", "This is not a link that Callside opens ({reason})."),
        _NOTHING_DONE,
        QT_TRANSLATE_NOOP("Problems", "Links read callside:call?number=… with digits alone."),
    ),
}
